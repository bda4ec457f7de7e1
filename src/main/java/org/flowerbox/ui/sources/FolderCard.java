package org.flowerbox.ui.sources;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Source;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableValue;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.Folders;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks, below the list, in which folder the chosen sources are to lie: one there is, or a new. */
final class FolderCard extends VBox {
  private final Workspace workspace;
  private final Words words;
  private final SourceGestures gestures;
  private final Runnable after;
  private final Label title = new Label();
  private final ComboBox<String> field = new ComboBox<>();
  private List<Source> sources = List.of();

  /**
   * A card.
   *
   * @param after what to do when it is put away
   */
  FolderCard(Workspace workspace, SourceGestures gestures, Runnable after) {
    super(6);
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.gestures = gestures;
    this.after = after;
    setId("source-folder");
    getStyleClass().add("origin-card");
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon("fth-x"));
    close.getStyleClass().addAll("flat", "button-icon", "small");
    close.accessibleTextProperty().bind(words.bind("sources.origin.close"));
    close.setOnAction(_ -> leave());
    HBox head = new HBox(4, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    Label says = new Label();
    says.textProperty().bind(words.bind("sources.folder.says"));
    says.setWrapText(true);
    says.setMinHeight(USE_PREF_SIZE);
    says.setLabelFor(field);
    getChildren().setAll(head, says, entry());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    hide();
  }

  private HBox entry() {
    field.setEditable(true);
    field.setMinWidth(0);
    field.setMaxWidth(Double.MAX_VALUE);
    field.accessibleTextProperty().bind(words.bind("sources.folder.says"));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button put = new Button();
    put.textProperty().bind(words.bind("sources.folder.put"));
    put.getStyleClass().add("small");
    put.setMinWidth(USE_PREF_SIZE);
    put.setOnAction(_ -> put());
    HBox entry = new HBox(6, field, put);
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  /** Asks for some sources; what they have in common is there to be changed. */
  void ask(List<Source> chosen) {
    sources = List.copyOf(chosen);
    title.setText(words.text("sources.folder.title", chosen.size(), chosen.getFirst().name()));
    field.getItems().setAll(known());
    List<String> now = chosen.stream().map(this::folder).distinct().toList();
    field.getEditor().setText(now.size() == 1 ? now.getFirst() : "");
    setVisible(true);
    setManaged(true);
    field.getEditor().requestFocus();
    field.getEditor().selectAll();
  }

  private List<String> known() {
    Variable variable = Folders.variable(workspace.corpus());
    return workspace.corpus().values().stream()
        .filter(value -> variable != null && value.variable() == variable.id())
        .filter(value -> value.source() != 0)
        .map(VariableValue::value)
        .distinct()
        .sorted()
        .toList();
  }

  private String folder(Source source) {
    Variable variable = Folders.variable(workspace.corpus());
    return variable == null
        ? ""
        : Objects.toString(workspace.corpus().links().value(source, variable), "");
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !field.isShowing()) {
      leave();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !field.isShowing()) {
      put();
      event.consume();
    }
  }

  private void put() {
    gestures.folder(sources, field.getEditor().getText().strip());
    leave();
  }

  private void leave() {
    hide();
    after.run();
  }

  void hide() {
    setVisible(false);
    setManaged(false);
  }
}
