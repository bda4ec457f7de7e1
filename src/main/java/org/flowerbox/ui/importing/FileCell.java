package org.flowerbox.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Problem;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A document in the list: a box to tick, its name, kind and size, and a sign where it has notes.
 */
final class FileCell extends ListCell<Draft.Key> {
  private final Review review;
  private final CheckBox box = new CheckBox();
  private final Label name = new Label();
  private final Label about = Pieces.muted("");
  private final Label sign = new Label(null, new FontIcon("fth-alert-triangle"));
  private final HBox row;

  FileCell(Review review) {
    this.review = review;
    box.setFocusTraversable(false);
    box.setOnAction(_ -> include());
    name.setMinWidth(0);
    about.setMinWidth(0);
    sign.getStyleClass().add("sign");
    sign.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(1, name, about);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(8, box, words, sign);
    row.setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  private void include() {
    Draft.Key key = getItem();
    if (key != null) {
      List<Draft.Key> keys = review.chosen().contains(key) ? review.chosen() : List.of(key);
      review.corrections().correct(keys, new DraftCorrection.Included(box.isSelected()), _ -> {});
    }
  }

  @Override
  protected void updateItem(Draft.@Nullable Key key, boolean empty) {
    super.updateItem(key, empty);
    Draft draft = key == null || empty ? null : review.corrections().snapshot().find(key);
    setGraphic(draft == null ? null : row);
    setTooltip(draft == null ? null : new Tooltip(draft.file().toString()));
    if (draft != null) {
      show(draft);
    }
  }

  private void show(Draft draft) {
    box.setSelected(draft.included());
    box.setAccessibleText(review.text("include", draft.name()));
    name.setText(draft.name());
    String kind = review.text("kind." + draft.kind().name());
    about.setText(review.text("file.about", kind, draft.turnCount()));
    row.setOpacity(draft.included() ? 1 : 0.55);
    List<Problem> notes = draft.problems();
    Pieces.shown(sign, !notes.isEmpty());
    String remarks =
        notes.stream()
            .map(Problem::what)
            .map(review.words()::sentence)
            .collect(Collectors.joining("\n"));
    sign.setTooltip(notes.isEmpty() ? null : new Tooltip(remarks));
    sign.setAccessibleText(remarks);
    setAccessibleText(
        review.text(draft.included() ? "file.in" : "file.out", draft.name(), about.getText())
            + (notes.isEmpty() ? "" : " " + remarks));
  }
}
