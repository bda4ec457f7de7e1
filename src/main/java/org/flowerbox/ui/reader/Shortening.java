package org.flowerbox.ui.reader;

import javafx.scene.text.Text;

/** Cuts a text that has no room, with an ellipsis. */
final class Shortening {
  private Shortening() {}

  /** Leaves the text as it is or shorter, so that it is at most that wide, px. */
  static void fit(Text text, double room) {
    String whole = text.getText();
    double width = text.getLayoutBounds().getWidth();
    int characters = whole.codePointCount(0, whole.length());
    if (width > room && characters > 1) {
      characters = Math.max(1, (int) (characters * room / width));
    }
    while (characters > 0 && text.getLayoutBounds().getWidth() > room) {
      text.setText(whole.substring(0, whole.offsetByCodePoints(0, characters)) + "…");
      characters--;
    }
  }
}
