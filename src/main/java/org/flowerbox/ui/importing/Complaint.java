package org.flowerbox.ui.importing;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Why something typed beside it was not done; takes no room while all is well. */
final class Complaint extends Label {
  private final Review review;

  Complaint(Review review) {
    this.review = review;
    getStyleClass().add("complaint");
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    clear();
  }

  void say(Throwable failure) {
    show(review.sentence(failure));
  }

  void clear() {
    show(null);
  }

  private void show(@Nullable String sentence) {
    setText(sentence);
    Pieces.shown(this, sentence != null);
  }
}
