package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts as cells of a spreadsheet, and back. */
final class CsvCells {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private CsvCells() {}

  /** With an apostrophe in front where a spreadsheet would take it for a formula. */
  static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }

  /** What was guarded. */
  static String unguarded(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** With LF line ends, as spreadsheets on every system can be read. */
  static String unixLines(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Several texts in one cell, one a line. */
  static String joined(List<String> texts) {
    return texts.stream()
        .map(text -> unixLines(text).replace("\\", "\\\\").replace("\n", "\\n"))
        .collect(Collectors.joining("\n"));
  }

  /** What was joined; none for an empty cell. */
  static List<String> split(String cell) {
    List<String> texts = new ArrayList<>();
    if (!cell.isEmpty()) {
      Arrays.stream(cell.split("\n", -1)).map(CsvCells::unescaped).forEach(texts::add);
    }
    return texts;
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
      if (line.charAt(at) == '\\' && (next == 'n' || next == '\\')) {
        text.append(next == 'n' ? '\n' : '\\');
        at++;
      } else {
        text.append(line.charAt(at));
      }
    }
    return text.toString();
  }
}
