package org.flowerbox.ui.sources;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;

/** The heads of the grid's columns: name, type, and a field that filters the rows. */
final class GridHeads {
  private final Workspace workspace;
  private final Words words;
  private final GridModel model;
  private final GridGestures gestures;
  private final Runnable filtered;
  private final Map<Integer, TextField> filters = new HashMap<>();
  private final Map<Integer, HBox> titles = new HashMap<>();

  GridHeads(Workspace workspace, GridModel model, GridGestures gestures, Runnable filtered) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = model;
    this.gestures = gestures;
    this.filtered = filtered;
  }

  /** Gives the column its head. */
  void dress(TableColumn<GridRow, ?> column, GridColumn meaning) {
    HBox title = new HBox(4);
    title.getStyleClass().add("column-title");
    titles.put(meaning.key(), title);
    fill(title, meaning);
    TextField filter = filters.computeIfAbsent(meaning.key(), _ -> new TextField());
    filter.getStyleClass().setAll("text-input", "text-field", "small", "column-filter");
    filter.setId("filter-" + meaning.key());
    filter.promptTextProperty().bind(words.bind("sources.filter"));
    filter.setAccessibleText(words.text("sources.grid.filter", name(meaning)));
    filter.setOnKeyTyped(event -> event.consume());
    filter.setOnKeyPressed(event -> clear(event, filter));
    filter.addEventHandler(MouseEvent.ANY, MouseEvent::consume); // a click here must not sort
    filter.textProperty().subscribe(typed -> filter(meaning, typed));
    VBox head = new VBox(2, title, filter);
    head.getStyleClass().add("column-head");
    head.setMinWidth(0);
    head.prefWidthProperty().bind(column.widthProperty().subtract(12));
    column.setGraphic(head);
    if (meaning instanceof GridColumn.Of(var variable, _)) {
      column.setContextMenu(menu(variable));
    }
  }

  /** Escape clears a filter before it puts the grid away. */
  private static void clear(KeyEvent event, TextField filter) {
    if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    }
  }

  private void filter(GridColumn meaning, String typed) {
    model.filter(meaning, typed);
    filtered.run();
  }

  private void fill(HBox title, GridColumn meaning) {
    Label name = new Label(name(meaning));
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setTooltip(new Tooltip(name(meaning)));
    HBox.setHgrow(name, Priority.ALWAYS);
    title.getChildren().setAll(name);
    if (meaning instanceof GridColumn.Of(var variable, _)) {
      Label type = new Label(null, new FontIcon(icon(variable.type())));
      type.getStyleClass().add("column-type");
      type.setTooltip(new Tooltip(gestures.typeWord(variable.type())));
      title.getChildren().add(type);
    }
  }

  static String icon(VariableType type) {
    return switch (type) {
      case TEXT -> "fth-type";
      case NUMBER -> "fth-hash";
      case DATE -> "fth-calendar";
      case BOOLEAN -> "fth-check-square";
    };
  }

  private String name(GridColumn meaning) {
    return switch (meaning) {
      case GridColumn.Name _ ->
          words.text(model.content().cases() ? "sources.grid.case" : "sources.grid.source");
      case GridColumn.About _ ->
          words.text(model.content().cases() ? "sources.grid.of" : "sources.menu.kind");
      case GridColumn.Of(var variable, _) -> name(variable);
    };
  }

  private String name(Variable variable) {
    String label = variable.label().in(workspace.language());
    return label.isEmpty() ? variable.name() : label;
  }

  /** Spells the heads anew, after another language or another kind of rows. */
  void freshen(GridModel shown) {
    for (GridColumn meaning : shown.columns()) {
      HBox title = titles.get(meaning.key());
      if (title != null && title.getChildren().getFirst() instanceof Label) {
        fill(title, meaning);
      }
    }
  }

  private ContextMenu menu(Variable variable) {
    ContextMenu menu = new ContextMenu();
    menu.setOnShowing(
        _ -> menu.getItems().setAll(new ColumnMenu(words, gestures, this).items(variable)));
    menu.getItems().setAll(new ColumnMenu(words, gestures, this).items(variable));
    return menu;
  }

  /** Lets the variable's name be typed where it stands. */
  void rename(Variable variable) {
    HBox title = titles.get(variable.id());
    if (title == null) {
      return;
    }
    NameField[] made = new NameField[1];
    Runnable leave =
        () -> {
          made[0].finish();
          model.columns().stream()
              .filter(column -> column.key() == variable.id())
              .forEach(column -> fill(title, column));
        };
    made[0] =
        new NameField(
            variable.name(),
            typed -> gestures.rename(variable, typed.getText(), leave, typed::refuse),
            leave);
    made[0].setId("column-name");
    made[0].setAccessibleText(words.text("sources.column.rename"));
    made[0].addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    HBox.setHgrow(made[0], Priority.ALWAYS);
    title.getChildren().setAll(made[0]);
    made[0].begin();
  }
}
