package org.flowerbox.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Widths and heights of the page, px. The text is at most 42 Chinese or some 80 Latin characters
 * wide and stands between the column of speakers and the margin with the stripes.
 *
 * @param font of the text
 * @param spacing between lines, so that a line is 1.6 times as high as its characters
 * @param speakers width of the column of speakers; 0 where there is no room and names stand above
 * @param x where the text starts
 * @param width of the text
 * @param margin where the stripes start
 * @param stripes width of the margin with the stripes
 */
record Measures(
    Font font,
    double spacing,
    double speakers,
    double left,
    double x,
    double width,
    double margin,
    double stripes) {
  private static final int HAN_A_LINE = 42;
  private static final double LINE = 1.6;
  private static final double NARROW = 640;
  private static final double GAP = 16;
  private static final double EDGE = 16;
  private static final double FEWEST_STRIPES = 128;
  private static final double MOST_STRIPES = 230;
  private static final double NUMBER = 34;

  /** The measures of a page of that width. */
  static Measures of(double page, Font font) {
    double size = font.getSize();
    Text sample = new Text("国Ag");
    sample.setFont(font);
    double spacing = Math.max(0, LINE * size - sample.getLayoutBounds().getHeight());
    boolean narrow = page < NARROW;
    double speakers = narrow ? 0 : NUMBER + Math.clamp(size * 5.5, 70, 150);
    double before = narrow ? NUMBER : speakers;
    double room = page - 2 * EDGE - before - 2 * GAP;
    double stripes =
        Math.clamp(room - HAN_A_LINE * size, Math.min(FEWEST_STRIPES, room / 5), MOST_STRIPES);
    double width = Math.clamp(room - stripes, 80, HAN_A_LINE * size);
    double spare = Math.max(0, room - stripes - width);
    double left = EDGE + spare / 2;
    double x = left + before + GAP;
    return new Measures(
        font,
        spacing,
        speakers,
        left,
        Math.round(x),
        Math.floor(width),
        Math.round(x + width + GAP),
        stripes);
  }

  /** Height of one line with its spacing. */
  double line() {
    return font.getSize() * LINE;
  }

  boolean namesStandBeside() {
    return speakers > 0;
  }

  /** Width of the column with the turns' numbers. */
  double number() {
    return NUMBER;
  }
}
