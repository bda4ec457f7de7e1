package org.flowerbox.importing;

import java.util.Locale;

/** Brings what stands before a colon into the form in which one speaker is always written alike. */
final class LabelName {
  private static final String EDGES = "*_#>[]【】<:： ";

  private LabelName() {}

  /**
   * The name without marks, doubled blanks, blanks between Han, and stage directions; empty where
   * nothing is left.
   */
  static String normal(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return withoutDirection(fromChat(tidy(text, start, end)));
  }

  /** What tells voices apart. */
  static String key(String name) {
    return name.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isEdge(char c) {
    return TextLines.isBlank(c) || EDGES.indexOf(c) >= 0;
  }

  private static String tidy(String text, int from, int to) {
    StringBuilder name = new StringBuilder(to - from);
    boolean blank = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (TextLines.isBlank(c)) {
        blank = true;
      } else if (c != '*') {
        char narrow = c >= 0xFF01 && c <= 0xFF5E && c != '（' && c != '）' ? (char) (c - 0xFEE0) : c;
        if (blank && !(Han.is(c) && Han.is(name.charAt(name.length() - 1)))) {
          name.append(' ');
        }
        name.append(narrow);
        blank = false;
      }
    }
    return name.toString();
  }

  /** Meeting programs write “From Lin to Everyone”. */
  private static String fromChat(String name) {
    if (!name.startsWith("From ")) {
      return name;
    }
    int to = name.toLowerCase(Locale.ROOT).lastIndexOf(" to ");
    return name.substring(5, to > 5 ? to : name.length()).strip();
  }

  /** “Lin (laughs)” is Lin; “Lin (property firm)” stays. */
  private static String withoutDirection(String name) {
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    int open =
        last == ')' || last == '）' ? Math.max(name.lastIndexOf('('), name.lastIndexOf('（')) : -1;
    return open > 0 && LabelWords.isDirection(name.substring(open + 1, name.length() - 1))
        ? name.substring(0, open).strip()
        : name;
  }
}
