package org.flowerbox.ui.importing;

import java.util.AbstractList;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.work.Draft;
import org.jspecify.annotations.Nullable;

/** The turns of the document that is shown, as they would arrive. */
final class TurnList extends VBox {
  private final Review review;
  private final TurnPages pages;
  private final ListView<Integer> list = new ListView<>();
  private final Label size = Pieces.muted("");
  private final Complaint complaint;
  private Draft.@Nullable Key last;

  /** Indices of turns, which is all the list holds of them. */
  private static final class Indices extends AbstractList<Integer> {
    private final int size;

    Indices(int size) {
      this.size = size;
    }

    @Override
    public Integer get(int index) {
      return index;
    }

    @Override
    public int size() {
      return size;
    }
  }

  TurnList(Review review, Beside beside) {
    super(6);
    this.review = review;
    this.complaint = new Complaint(review);
    this.pages = new TurnPages(beside, this::arrived);
    list.setId("import-turns");
    list.setAccessibleText(review.text("preview"));
    list.getStyleClass().add("turns");
    list.setCellFactory(_ -> new TurnCell(pages, list));
    list.setMinHeight(120);
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox head = new HBox(8, Pieces.title(review.text("preview")), Pieces.cut(size));
    head.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    getChildren().addAll(head, complaint, list);
  }

  /** Shows the turns of a draft; the list keeps its place where it is the same one corrected. */
  void show(Draft draft) {
    pages.show(draft);
    size.setText(
        review.text(
            "preview.size",
            review.number(draft.turnCount()),
            draft.turnCount(),
            review.number(draft.characters())));
    boolean other = !draft.key().equals(last);
    last = draft.key();
    complaint.clear();
    if (other || list.getItems().size() != pages.size()) {
      list.setItems(FXCollections.observableList(new Indices(pages.size())));
    }
    if (other) {
      list.scrollTo(0);
    }
    list.refresh();
  }

  private void arrived() {
    Throwable failure = pages.failure();
    if (failure != null) {
      complaint.say(failure);
    }
    list.refresh();
  }
}
