package org.flowerbox.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Colours for codes that people with a colour-vision deficiency can tell apart: the hues of Okabe
 * and Ito (2008), and tints of them.
 */
public final class Palette {
  /** The hues in the order they are given out, {@code #RRGGBB}. */
  public static final List<String> HUES =
      List.of(
          "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442", "#999999");

  private static final double LIGHTEST = 0.6;
  private static final double DARKEST = 0.15;

  private Palette() {}

  /** The first hue that is used least among these colours. */
  public static String next(Collection<String> used) {
    List<String> upper = used.stream().map(color -> color.toUpperCase(Locale.ROOT)).toList();
    String best = HUES.getFirst();
    for (String hue : HUES) {
      best = count(hue, upper) < count(best, upper) ? hue : best;
    }
    return best;
  }

  /** A tint of the parent's colour for the child at that place, from 0, of so many. */
  public static String tint(String parent, int place, int count) {
    double step = count > 1 ? (double) place / (count - 1) : 0.5;
    double share = DARKEST + (LIGHTEST - DARKEST) * Math.clamp(step, 0, 1);
    StringBuilder tint = new StringBuilder("#");
    for (int at = 1; at < 7; at += 2) {
      int value = Integer.parseInt(parent, at, at + 2, 16);
      tint.append(String.format(Locale.ROOT, "%02X", Math.round(value + (255 - value) * share)));
    }
    return tint.toString();
  }

  private static long count(String hue, List<String> used) {
    return used.stream().filter(hue::equals).count();
  }
}
