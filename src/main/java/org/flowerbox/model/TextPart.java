package org.flowerbox.model;

/**
 * A stretch of a text that can be read without the rest. The parts of a text follow each other
 * without gaps; a text of up to a million characters is one part.
 *
 * <p>Where a text is cut follows from the text alone and never changes: project files hold their
 * long texts cut like this. A cut stands behind a line break if there is one shortly before the
 * round number that it belongs to, and never inside a surrogate pair.
 *
 * @param start where it begins in its text, UTF-16 code units
 * @param text its words, empty only if the whole text is
 * @param whole whether it is all of its text
 */
public record TextPart(int start, String text, boolean whole) {
  /** Longer texts have several parts, UTF-16 code units. */
  public static final int LONGEST_WHOLE = 1_000_000;

  private static final int LENGTH = 250_000;
  private static final int NEAR = 20_000;

  /**
   * The part of a text that holds a place, the last one for the end of the text.
   *
   * @throws IndexOutOfBoundsException if the place is not in the text
   */
  public static TextPart of(String text, int place) {
    if (place < 0 || place > text.length()) {
      throw new IndexOutOfBoundsException(place + " is not in a text of " + text.length());
    }
    if (text.length() <= LONGEST_WHOLE) {
      return new TextPart(0, text, true);
    }
    int number = Math.min(place, text.length() - 1) / LENGTH;
    int end = cut(text, number + 1);
    boolean behind = place >= end && end < text.length();
    return behind
        ? between(text, end, cut(text, number + 2))
        : between(text, cut(text, number), end);
  }

  private static TextPart between(String text, int start, int end) {
    return new TextPart(start, text.substring(start, end), false);
  }

  private static int cut(String text, int number) {
    int mark = number * LENGTH;
    if (number == 0 || mark >= text.length()) {
      return Math.min(mark, text.length());
    }
    int line = text.lastIndexOf('\n', mark - 1) + 1;
    if (line > mark - NEAR) {
      return line;
    }
    return Character.isSurrogatePair(text.charAt(mark - 1), text.charAt(mark)) ? mark - 1 : mark;
  }

  /** The place behind its last character, in its text. */
  public int end() {
    return start + text.length();
  }

  /** Whether the character at that place of the text is in it. */
  public boolean holds(int place) {
    return start <= place && place < end();
  }
}
