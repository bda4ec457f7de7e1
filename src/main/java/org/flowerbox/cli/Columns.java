package org.flowerbox.cli;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.export.DisplayWidth;

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
    rows.add(
        List.of(heads).stream()
            .map(head -> head.startsWith(">") ? head.substring(1) : head)
            .toList());
  }

  Columns row(Object... cells) {
    rows.add(List.of(cells).stream().map(String::valueOf).toList());
    return this;
  }

  void print(Console console) {
    int[] widths = new int[right.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(i == 0 ? "" : GAP)
            .append(padded(row.get(i), widths[i], right.get(i), i == widths.length - 1));
      }
      console.line(line.toString().stripTrailing());
    }
  }

  private static String padded(String text, int width, boolean right, boolean last) {
    return right
        ? DisplayWidth.padLeft(text, width)
        : last ? text : DisplayWidth.padRight(text, width);
  }
}
