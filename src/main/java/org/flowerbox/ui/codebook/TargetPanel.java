package org.flowerbox.ui.codebook;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.Swatch;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** Asks for a code by typing: which one others merge into, or come below. */
final class TargetPanel extends VBox {
  private final Workspace workspace;
  private final CodebookModel model;
  private final CodeFilter filter;
  private final Predicate<Code> possible;
  private final Consumer<Code> chosen;
  private final TextField field = new TextField();
  private final ListView<Code> list = new ListView<>();
  private final HBox foot = new HBox(8);

  /**
   * A panel.
   *
   * @param name of its words and of its parts: merge or move
   * @param possible which codes can be chosen
   * @param chosen hears which one was
   */
  TargetPanel(
      Workspace workspace,
      CodebookModel model,
      CodeFilter filter,
      String name,
      Predicate<Code> possible,
      Consumer<Code> chosen) {
    this.workspace = workspace;
    this.model = model;
    this.filter = filter;
    this.possible = possible;
    this.chosen = chosen;
    Words words = workspace.desk().words();
    String says = "codebook." + name + ".says";
    getStyleClass().add("panel");
    Label label = new Label();
    label.textProperty().bind(words.bind(says));
    label.setWrapText(true);
    field.setId(name + "-filter");
    field.promptTextProperty().bind(words.bind("codebook.filter"));
    field.accessibleTextProperty().bind(words.bind("codebook.filter"));
    field.textProperty().addListener(_ -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId(name + "-into");
    list.getStyleClass().add("dense");
    list.accessibleTextProperty().bind(words.bind(says));
    list.setCellFactory(_ -> new Row());
    list.setPrefHeight(260);
    list.setOnMouseClicked(this::clicked);
    list.setOnKeyPressed(this::pressed);
    Button choose = new Button();
    choose.textProperty().bind(words.bind("codebook." + name + ".do"));
    choose.getStyleClass().add("accent");
    choose.setMinWidth(USE_PREF_SIZE);
    choose.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    choose.setOnAction(_ -> choose());
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    foot.getChildren().setAll(room, choose);
    foot.setAlignment(Pos.CENTER_RIGHT);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(label, field, list, foot);
    find();
  }

  TextField field() {
    return field;
  }

  /** Puts another choice at the left of the foot. */
  void addChoice(Node choice) {
    foot.getChildren().addFirst(choice);
  }

  private void find() {
    BitSet found = filter.find(field.getText());
    list.getItems()
        .setAll(
            model.corpus().codeTree().inOrder().stream()
                .filter(code -> found.get(code.id()) && possible.test(code))
                .toList());
    if (!field.getText().isBlank()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      choose();
      event.consume();
    } else if (event.getCode() == KeyCode.DOWN && event.getSource() == field) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
      event.consume();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2) {
      choose();
    }
  }

  private void choose() {
    Code code = list.getSelectionModel().getSelectedItem();
    if (code != null) {
      chosen.accept(code);
    }
  }

  private final class Row extends ListCell<Code> {
    @Override
    protected void updateItem(@Nullable Code code, boolean empty) {
      super.updateItem(code, empty);
      setText(code == null || empty ? null : workspace.name(code));
      setGraphic(code == null || empty ? null : new Swatch(code));
      setGraphicTextGap(8);
      int depth = code == null || empty ? 0 : model.corpus().codeTree().depth(code);
      setStyle("-fx-padding: 4 8 4 " + (8 + 16 * depth) + ";");
    }
  }
}
