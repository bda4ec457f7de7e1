package org.flowerbox.ui.importing;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;

/** The documents that were found, and whether each is to arrive. */
final class FileList extends VBox {
  private final Review review;
  private final ListView<Draft.Key> list = new ListView<>();
  private final CheckBox all = new CheckBox();
  private final Label count = Pieces.muted("");
  private boolean showing;

  FileList(Review review) {
    this.review = review;
    getStyleClass().add("file-list");
    all.setText(review.text("all"));
    all.setOnAction(_ -> includeAll(all.isSelected()));
    HBox head = new HBox(8, all, Pieces.room(), Pieces.cut(count));
    head.getStyleClass().add("file-head");
    list.setId("import-files");
    list.setAccessibleText(review.text("files.list"));
    list.setCellFactory(_ -> new FileCell(review));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().selectedIndexProperty().addListener(_ -> chosen());
    list.getSelectionModel()
        .getSelectedIndices()
        .addListener((javafx.collections.ListChangeListener<Integer>) _ -> chosen());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head, list);
    review.listen(this::show);
    show();
  }

  ListView<Draft.Key> list() {
    return list;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
      include(review.chosen(), !review.shown().included());
      event.consume();
    }
  }

  private void includeAll(boolean included) {
    include(review.corrections().snapshot().keys(), included);
  }

  private void include(List<Draft.Key> keys, boolean included) {
    review.corrections().correct(keys, new DraftCorrection.Included(included), _ -> {});
  }

  private void chosen() {
    Draft.Key first = list.getSelectionModel().getSelectedItem();
    if (!showing && first != null) {
      showing = true;
      review.choose(List.copyOf(list.getSelectionModel().getSelectedItems()), first);
      showing = false;
    }
  }

  private void show() {
    Snapshot snapshot = review.corrections().snapshot();
    if (!list.getItems().equals(snapshot.keys())) {
      boolean before = showing;
      showing = true;
      list.getItems().setAll(snapshot.keys());
      list.getSelectionModel().clearAndSelect(Math.max(0, place()));
      showing = before;
    }
    list.refresh();
    int size = snapshot.byKey().size();
    all.setIndeterminate(snapshot.included() > 0 && snapshot.included() < size);
    all.setSelected(snapshot.included() == size);
    count.setText(review.text("included", snapshot.included(), size));
  }

  private int place() {
    return list.getItems().indexOf(review.shown().key());
  }
}
