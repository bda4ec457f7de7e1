package org.flowerbox.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Numbers of the list items of a Word 97–2003 document, counted while it is read from start to end.
 */
final class OldWordNumbering {
  private static final int LEVELS = 9;
  private static final int BULLET = 23;

  private final Map<Integer, int[]> counters = new HashMap<>();

  /** The number of the paragraph with a space behind it, "" where it has none. */
  String next(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    int level = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
    int[] counts = counters.computeIfAbsent(list.getLsid(), id -> new int[LEVELS]);
    counts[level]++;
    Arrays.fill(counts, level + 1, LEVELS, 0);
    if (list.getNumberFormat((char) level) == BULLET) {
      return "• ";
    }
    String label = label(list, counts, level);
    return label.isBlank() ? "" : label + " ";
  }

  /** In the pattern of a level the characters 0 to 8 stand for the numbers of the levels. */
  private static String label(HWPFList list, int[] counts, int level) {
    String pattern = list.getNumberText((char) level);
    StringBuilder label = new StringBuilder();
    for (char c : (pattern == null ? "" : pattern).toCharArray()) {
      if (c < LEVELS) {
        int number = list.getStartAt(c) + Math.max(0, counts[c] - 1);
        label.append(ListNumber.write(format(list.getNumberFormat(c)), number));
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  private static String format(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 18 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 11, 35, 37, 38, 39 -> "chineseCounting";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}
