package org.flowerbox.ui.importing;

import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.flowerbox.work.Draft.SpeakerFound;
import org.jspecify.annotations.Nullable;

/** The button that opens the menu of a speaker. */
final class SpeakerMenuCell extends TableCell<SpeakerFound, SpeakerFound> {
  private final Review review;
  private final Button more;

  SpeakerMenuCell(Review review, Function<SpeakerFound, SpeakerMenu> entries) {
    this.review = review;
    this.more = Pieces.icon("fth-more-horizontal", review.text("speakers.more", ""));
    more.getStyleClass().add("in-cell");
    more.setOnAction(_ -> open(entries));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  private void open(Function<SpeakerFound, SpeakerMenu> entries) {
    SpeakerFound speaker = getItem();
    if (speaker != null) {
      entries.apply(speaker).menu().show(more, Side.BOTTOM, 0, 0);
    }
  }

  @Override
  protected void updateItem(@Nullable SpeakerFound speaker, boolean empty) {
    super.updateItem(speaker, empty);
    setGraphic(empty || speaker == null ? null : more);
    if (speaker != null) {
      more.setAccessibleText(review.text("speakers.more", speaker.name()));
    }
  }
}
