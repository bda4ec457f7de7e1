package org.flowerbox.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns for a terminal. Han characters take two places. */
final class Columns {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Boolean> right;

  /**
   * Columns.
   *
   * @param heads what stands over them; one that starts with {@code >} is set flush right
   */
  Columns(String... heads) {
    right = List.of(heads).stream().map(head -> head.startsWith(">")).toList();
    rows.add(List.of(heads).stream().map(head -> head.startsWith(">") ? head.substring(1) : head).toList());
  }

  Columns row(Object... cells) {
    rows.add(List.of(cells).stream().map(String::valueOf).toList());
    return this;
  }

  void print(Console console) {
    int[] widths = new int[right.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(i == 0 ? "" : GAP).append(padded(row.get(i), widths[i], right.get(i), i == widths.length - 1));
      }
      console.line(line.toString().stripTrailing());
    }
  }

  private static String padded(String text, int width, boolean right, boolean last) {
    String blanks = " ".repeat(width - width(text));
    return right ? blanks + text : last ? text : text + blanks;
  }

  /** How many places of a terminal a text takes. */
  static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(character)
            || character >= 0x1100 && character <= 0x115f
            || character >= 0x2e80 && character <= 0xa4cf
            || character >= 0xac00 && character <= 0xd7a3
            || character >= 0xf900 && character <= 0xfaff
            || character >= 0xfe30 && character <= 0xfe6f
            || character >= 0xff00 && character <= 0xff60
            || character >= 0xffe0 && character <= 0xffe6
            || character >= 0x1f300 && character <= 0x1faff;
    return wide ? 2 : 1;
  }
}
