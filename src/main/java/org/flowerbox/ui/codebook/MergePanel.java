package org.flowerbox.ui.codebook;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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
import javafx.scene.layout.VBox;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.Swatch;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** Asks which code some others are to become one with. */
final class MergePanel extends VBox {
  private final Workspace workspace;
  private final CodebookModel model;
  private final List<Code> from;
  private final CodeFilter filter;
  private final Consumer<Code> into;
  private final TextField field = new TextField();
  private final ListView<Code> list = new ListView<>();

  /**
   * A panel.
   *
   * @param from codes that will be gone
   * @param into hears which code takes their passages
   */
  MergePanel(
      Workspace workspace,
      CodebookModel model,
      CodeFilter filter,
      List<Code> from,
      Consumer<Code> into) {
    this.workspace = workspace;
    this.model = model;
    this.filter = filter;
    this.from = from;
    this.into = into;
    Words words = workspace.desk().words();
    getStyleClass().add("panel");
    Label says = new Label();
    says.textProperty().bind(words.bind("codebook.merge.says"));
    says.setWrapText(true);
    field.setId("merge-filter");
    field.promptTextProperty().bind(words.bind("codebook.filter"));
    field.accessibleTextProperty().bind(words.bind("codebook.filter"));
    field.textProperty().addListener(_ -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("merge-into");
    list.getStyleClass().add("dense");
    list.accessibleTextProperty().bind(words.bind("codebook.merge.says"));
    list.setCellFactory(_ -> new Row());
    list.setPrefHeight(260);
    list.setOnMouseClicked(this::clicked);
    list.setOnKeyPressed(this::pressed);
    Button merge = new Button();
    merge.textProperty().bind(words.bind("codebook.merge.do"));
    merge.getStyleClass().add("accent");
    merge.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
    merge.setOnAction(_ -> choose());
    HBox foot = new HBox(merge);
    foot.setAlignment(Pos.CENTER_RIGHT);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(says, field, list, foot);
    find();
  }

  TextField field() {
    return field;
  }

  private void find() {
    BitSet found = filter.find(field.getText());
    list.getItems()
        .setAll(
            model.corpus().codeTree().inOrder().stream()
                .filter(code -> found.get(code.id()) && canTake(code))
                .toList());
    if (!field.getText().isBlank()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private boolean canTake(Code code) {
    return from.stream().noneMatch(gone -> model.isWithin(code.id(), gone.id()));
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
      into.accept(code);
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
