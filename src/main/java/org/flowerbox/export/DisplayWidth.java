package org.flowerbox.export;

/**
 * How many columns of a terminal a text takes: two for each Han character, none for accents that
 * join the letter before.
 */
public final class DisplayWidth {
  private static final String GAP = "…";

  private DisplayWidth() {}

  /** How many columns the text takes. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL -> {
        return 0;
      }
      default -> {
        return isWide(codePoint) ? 2 : 1;
      }
    }
  }

  /**
   * Whether it is of the East Asian scripts and symbols that terminals draw over two columns
   * (Unicode UAX 11, W and F).
   */
  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0x303e
        || c >= 0x3041 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0xffe0 && c <= 0xffe6
        || c >= 0x1f300 && c <= 0x1f64f
        || c >= 0x1f900 && c <= 0x1f9ff;
  }

  /** The text, with its middle left out where it is wider than that. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    int room = Math.max(width - 1, 1);
    String head = fitting(text, (room + 1) / 2);
    String tail = reverse(fitting(reverse(text), room - of(head)));
    return head + GAP + tail;
  }

  /** As much of its beginning as fits. */
  public static String first(String text, int width) {
    return fitting(text, width);
  }

  /** As much of its end as fits. */
  public static String last(String text, int width) {
    return reverse(fitting(reverse(text), width));
  }

  private static String fitting(String text, int width) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      used += of(codePoint);
      if (used > width) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }

  private static String reverse(String text) {
    return new StringBuilder(text).reverse().toString();
  }

  /** The text with blanks behind it up to that width. */
  public static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with blanks before it up to that width. */
  public static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  static String centre(String text, int width) {
    int left = Math.max(0, width - of(text)) / 2;
    return padRight(" ".repeat(left) + text, width);
  }
}
