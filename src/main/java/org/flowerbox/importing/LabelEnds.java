package org.flowerbox.importing;

/** What may end a label, told apart from the same characters in clocks, addresses and sentences. */
final class LabelEnds {
  private static final String BEFORE_CLOCKS = "午晚早晨夜间間日号號在到至于於约約从從点點";
  private static final String MARKS_AFTER_QUESTION = ".、．)）";
  private static final int LONGEST_QUESTION_NUMBER = 4;

  private LabelEnds() {}

  static boolean isColon(String text, int at, int to) {
    return at < to && (text.charAt(at) == ':' || text.charAt(at) == '：');
  }

  /** {@code https://}, {@code std::list}. */
  static boolean isAddress(String text, int colon, int to) {
    return text.startsWith("//", colon + 1) || isColon(text, colon + 1, to);
  }

  /**
   * A colon between “10” and “30” is a clock's; the one of “R1:20 boxes” and “居民1：20盆” is a
   * label's.
   */
  static boolean isClock(String text, int start, int colon, int to) {
    boolean minutes = colon + 2 < to && isDigit(text, colon + 1) && isDigit(text, colon + 2);
    int first = colon;
    while (first > start && isDigit(text, first - 1)) {
      first--;
    }
    if (!minutes || first == colon) {
      return false;
    }
    char before = first > start ? text.charAt(first - 1) : ' ';
    return !Character.isLetter(before) || BEFORE_CLOCKS.indexOf(before) >= 0;
  }

  /** Q, A, Q12, 问3 with a full stop, bracket or list comma behind: the only labels that end so. */
  static boolean isQuestionNumber(String text, int start, int end, int to) {
    boolean mark = MARKS_AFTER_QUESTION.indexOf(text.charAt(end)) >= 0;
    if (!mark
        || end == start
        || end - start > LONGEST_QUESTION_NUMBER
        || end + 1 >= to
        || "QAqaＱＡ问答問".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      if (!isDigit(text, i)) {
        return false;
      }
    }
    return text.charAt(end) == '、'
        || text.charAt(end) == '）'
        || TextLines.isBlank(text.charAt(end + 1));
  }

  /** The only tabulator of its line, and no number, time or colon behind it. */
  static boolean isTabulator(String text, int start, int tab, int to) {
    int next = TimeStamp.skip(text, tab, to);
    boolean words = next < to && !isDigit(text, next) && ":：[(（#".indexOf(text.charAt(next)) < 0;
    return tab > start && words && text.indexOf('\t', next, to) < 0;
  }

  private static boolean isDigit(String text, int i) {
    return text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
