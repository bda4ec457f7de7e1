package org.flowerbox.ui.reader;

import javafx.scene.paint.Color;

/**
 * Keeps text readable on coloured ground: at least 4.5 : 1, the contrast that WCAG 2.2 (success
 * criterion 1.4.3, level AA) asks of text.
 *
 * @param paper what the ground is painted on
 * @param ink colour of the text
 */
record Contrast(Color paper, Color ink) {
  static final Contrast LIGHT = new Contrast(Color.WHITE, Color.web("#24292f"));
  static final Contrast DARK = new Contrast(Color.web("#0d1117"), Color.web("#c9d1d9"));

  private static final double ENOUGH = 4.5;
  private static final double WEAKER = 0.88;

  /** The colour, more transparent if the text on it would not be readable else. */
  Color keep(Color ground) {
    double opacity = ground.getOpacity();
    while (opacity > 0.05 && of(ground, opacity) < ENOUGH) {
      opacity *= WEAKER;
    }
    return Color.color(ground.getRed(), ground.getGreen(), ground.getBlue(), opacity);
  }

  /** Contrast of the ink on that colour painted on the paper with that opacity, from 1 to 21. */
  double of(Color ground, double opacity) {
    double back =
        luminance(
            mixed(paper.getRed(), ground.getRed(), opacity),
            mixed(paper.getGreen(), ground.getGreen(), opacity),
            mixed(paper.getBlue(), ground.getBlue(), opacity));
    double front = luminance(ink.getRed(), ink.getGreen(), ink.getBlue());
    return (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
  }

  private static double mixed(double paper, double ground, double opacity) {
    return paper + (ground - paper) * opacity;
  }

  private static double luminance(double red, double green, double blue) {
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
