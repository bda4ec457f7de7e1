package org.flowerbox.importing;

import java.util.Arrays;

/**
 * The lines of a text that hold more than blanks: where each starts and ends, its blanks at both
 * sides left out.
 */
final class TextLines {
  private final String text;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  /** Whether a blank line, or the beginning of the text, stands before it. */
  private boolean[] apart = new boolean[64];

  TextLines(String text) {
    this.text = text;
    boolean blank = true;
    for (int at = 0; at < text.length(); ) {
      int lineEnd = text.indexOf('\n', at);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      blank = !add(at, lineEnd, blank);
      at = lineEnd + 1;
    }
  }

  private boolean add(int from, int to, boolean afterBlank) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return false;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      apart = Arrays.copyOf(apart, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    apart[size++] = afterBlank;
    return true;
  }

  /** Blanks of all widths, byte order marks, joiners without width and control characters. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c == 0x3000
        || c >= 0x7F
            && (c <= 0xA0
                || c == 0xFEFF
                || c >= 0x2000 && c <= 0x200F
                || c == 0x202F
                || c == 0x2028
                || c == 0x2029
                || c == 0x2060);
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** How wide the line is, a Han character counted twice. */
  int columns(int line) {
    int columns = length(line);
    for (int i = starts[line]; i < ends[line]; i++) {
      columns +=
          Han.is(text.charAt(i))
                  || text.charAt(i) >= 0xFF00
                  || text.charAt(i) >= 0x3000 && text.charAt(i) <= 0x303F
              ? 1
              : 0;
    }
    return columns;
  }

  boolean afterBlankLine(int line) {
    return apart[line];
  }

  /** How far the line is set in: characters between its start and its first that is no blank. */
  int indent(int line) {
    return starts[line] - (text.lastIndexOf('\n', starts[line] - 1) + 1);
  }

  /**
   * Whether the line ends as sentences do, brackets and quotation marks after the full stop left
   * out.
   */
  boolean endsSentence(int line) {
    return Sentences.ends(text, starts[line], ends[line]);
  }
}
