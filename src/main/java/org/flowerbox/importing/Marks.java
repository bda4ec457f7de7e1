package org.flowerbox.importing;

/** Markdown and list marks around labels. */
final class Marks {
  private Marks() {}

  /**
   * After heading, quotation and list marks and a line's own number, with the blanks behind them.
   */
  static int skip(String text, int from, int to) {
    int at = from;
    int hashes = run(text, at, to, '#');
    if (hashes > at && hashes < to && TextLines.isBlank(text.charAt(hashes))) {
      at = TimeStamp.skip(text, hashes, to);
    } else if (at + 1 < to
        && ">-–—•*·".indexOf(text.charAt(at)) >= 0
        && TextLines.isBlank(text.charAt(at + 1))) {
      at = TimeStamp.skip(text, at + 1, to);
    }
    return afterNumber(text, at, to);
  }

  /** How long the emphasis is that opens at a position: 0, 1 or 2. */
  static int opening(String text, int at, int to) {
    char c = at < to ? text.charAt(at) : ' ';
    return c != '*' && c != '_' ? 0 : Math.min(2, run(text, at, to, c) - at);
  }

  /** After the emphasis that closes at a position, with blanks before it. */
  static int closing(String text, int at, int to) {
    int end = at;
    while (end < to && (text.charAt(end) == '*' || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }

  /** Whether the line is a Markdown heading. */
  static boolean isHeading(String text, int from, int to) {
    int hashes = run(text, from, to, '#');
    return hashes > from
        && hashes - from <= 6
        && hashes < to
        && TextLines.isBlank(text.charAt(hashes));
  }

  /**
   * A number before a name (“12. Lin:”, “12&#9;Lin:”) is the line's; “3号” is part of a name and
   * “10:30” a time.
   */
  private static int afterNumber(String text, int from, int to) {
    int at = from;
    while (at < to && at - from < 5 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == from || at + 1 >= to) {
      return from;
    }
    boolean mark = ".、．)）".indexOf(text.charAt(at)) >= 0;
    boolean wide = text.charAt(at) == '\t' || text.startsWith("  ", at);
    return mark || wide ? TimeStamp.skip(text, at + 1, to) : from;
  }

  private static int run(String text, int from, int to, char c) {
    int at = from;
    while (at < to && text.charAt(at) == c) {
      at++;
    }
    return at;
  }
}
