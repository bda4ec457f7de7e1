package org.flowerbox.framework;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a key may look like: anything that a query or a path can name without quotes. */
final class Keys {
  private static final Pattern KEY = Pattern.compile("[^\\s,;:\"'“”‘’()<>|/\\\\]{1,100}");

  private Keys() {}

  static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /** The text as a key: what a key may not hold becomes a hyphen. "" where nothing is left. */
  static String mended(String text) {
    String mended = isKey(text) ? text : text.strip().replaceAll("[\\s,;:\"'“”‘’()<>|/\\\\]+", "-").replaceAll("^-+|-+$", "");
    return cut(mended, 100);
  }

  /** A key made of a name, in lower case. */
  static String ofName(String name) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String cut = cut(key, 60).replaceAll("^-+|-+$", "");
    return cut.isEmpty() ? "codebook" : cut;
  }

  private static String cut(String text, int most) {
    int end = Math.min(text.length(), most);
    return text.substring(0, end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end);
  }
}
