package org.flowerbox.importing;

/**
 * White space of markup, which is one space however long it is; no-break and ideographic spaces are
 * no white space. Stateless.
 */
final class WhiteSpace {
  private WhiteSpace() {}

  static boolean is(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /**
   * The text with its white space collapsed: none at the start of a paragraph, after a space, or
   * where a line ends between two Chinese characters.
   *
   * @param before the character that the text follows, LF at the start of a paragraph
   */
  static String collapse(String raw, char before) {
    StringBuilder text = new StringBuilder(raw.length());
    char last = before;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!is(c)) {
        text.append(c);
        last = c;
      } else if (last != ' ' && last != '\n' && !isChineseLineEnd(last, raw, i)) {
        text.append(' ');
        last = ' ';
      }
    }
    return text.toString();
  }

  private static boolean isChineseLineEnd(char before, String raw, int from) {
    int to = from;
    boolean line = false;
    while (to < raw.length() && is(raw.charAt(to))) {
      line |= raw.charAt(to++) == '\n';
    }
    return line
        && to < raw.length()
        && Scripts.isUnspaced(before)
        && Scripts.isUnspaced(raw.charAt(to));
  }
}
