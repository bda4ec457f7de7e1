package org.flowerbox.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.paint.Color;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Span;

/**
 * A stretch of text on which the same codings lie, and the colour of its ground: the mean of their
 * colours, the stronger the more there are, but never so strong that the text on it loses contrast.
 */
record Tint(Span span, Color color) {
  private static final double ONE = 0.27;
  private static final int DEEPEST = 3;

  /**
   * The tints of a paragraph, from its first character to its last; none where nothing is coded.
   */
  static List<Tint> of(
      Span paragraph, Codings codings, List<Shown.Mark> marks, Colors colors, Contrast contrast) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
    for (Shown.Mark mark : marks) {
      cuts.add(Math.clamp(codings.start(mark.row()), paragraph.start(), paragraph.end()));
      cuts.add(Math.clamp(codings.end(mark.row()), paragraph.start(), paragraph.end()));
    }
    List<Tint> tints = new ArrayList<>();
    int from = cuts.first();
    for (int to : cuts.tailSet(from, false)) {
      Mixture mixture = new Mixture();
      for (Shown.Mark mark : marks) {
        if (codings.start(mark.row()) < to && codings.end(mark.row()) > from) {
          mixture.add(colors.of(codings.code(mark.row())));
        }
      }
      if (mixture.count > 0) {
        tints.add(new Tint(new Span(from, to), contrast.keep(mixture.color())));
      }
      from = to;
    }
    return tints;
  }

  /** The colour of a code by its row key. */
  @FunctionalInterface
  interface Colors {
    Color of(int code);
  }

  private static final class Mixture {
    private int count;
    private double red;
    private double green;
    private double blue;

    void add(Color color) {
      count++;
      red += color.getRed();
      green += color.getGreen();
      blue += color.getBlue();
    }

    Color color() {
      double opacity = 1 - Math.pow(1 - ONE, Math.min(count, DEEPEST));
      return Color.color(red / count, green / count, blue / count, opacity);
    }
  }
}
