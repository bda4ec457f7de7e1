package org.flowerbox.ui.sources;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the list: its title, what can be added, the filter and how the list is arranged. */
final class SourceHeader extends VBox {
  private final Workspace workspace;
  private final Words words;
  private final TextField filter = new TextField();
  private final Button add;
  private final ArrangeMenu arrange;

  SourceHeader(Workspace workspace, SourceList model, Runnable arranged) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    Label title = new Label();
    title.textProperty().bind(words.bind("sources.title"));
    title.getStyleClass().add("title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button grid = button("fth-grid", "sources.grid", "  Ctrl+Shift+G");
    grid.setId("source-grid-button");
    grid.setOnAction(
        _ -> workspace.desk().actions().find("sources.grid").ifPresent(found -> found.fire()));
    add = button("fth-plus", "sources.import", "");
    add.setId("source-add");
    add.setDisable(true);
    HBox head = new HBox(title, grid, add);
    head.getStyleClass().add("pane-header");
    filter.setId("source-filter");
    filter.getStyleClass().add("small");
    filter.setMinWidth(0);
    filter.setPrefWidth(80);
    filter.promptTextProperty().bind(words.bind("sources.filter"));
    filter.accessibleTextProperty().bind(words.bind("sources.filter.says"));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind("sources.filter.says").concat("  Ctrl+L"));
    filter.setTooltip(tip);
    HBox.setHgrow(filter, Priority.ALWAYS);
    filter
        .textProperty()
        .addListener(
            (_, _, typed) -> {
              model.filter(typed);
              arranged.run();
            });
    filter.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    arrange = new ArrangeMenu(workspace, model, arranged);
    HBox find = new HBox(4, filter, arrange);
    find.getStyleClass().add("find-row");
    find.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, find);
  }

  private Button button(String icon, String key, String shown) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.accessibleTextProperty().bind(words.bind(key));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind(key).concat(shown));
    button.setTooltip(tip);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** Escape clears the filter; Down goes into the list. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      Node list = getScene().lookup("#source-list");
      if (list instanceof SourceListView lines && !lines.getItems().isEmpty()) {
        lines.requestFocus();
        lines.pointAt(lines.firstSource());
        event.consume();
      }
    }
  }

  void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  /** Opens the menu that says how the list is grouped, sorted and counted. */
  void arrange() {
    arrange.requestFocus();
    arrange.show();
  }

  /** Looks for the gesture that imports files; features are put together after this was made. */
  void findImporting() {
    ImportButton.give(add, workspace);
  }

  /** What the list says when the filter leaves nothing. */
  Node nothingFound() {
    Label says = new Label();
    says.textProperty().bind(words.bind("sources.notfound"));
    says.setMinHeight(Region.USE_PREF_SIZE);
    Hyperlink clear = new Hyperlink();
    clear.textProperty().bind(words.bind("sources.filter.clear"));
    clear.setOnAction(_ -> filter.clear());
    VBox both = new VBox(says, clear);
    both.getStyleClass().add("empty-state");
    both.visibleProperty().bind(filter.textProperty().isNotEmpty());
    return both;
  }
}
