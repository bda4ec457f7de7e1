package org.flowerbox.importing;

/** Where sentences end, in Chinese and English punctuation. */
final class Sentences {
  private static final String STOPS = "。！？.!?…；;～~—";
  private static final String CLOSERS = "”’」』）)]】》\"'*_";
  private static final String QUESTIONS = "？?吗嗎呢";

  private Sentences() {}

  /** Whether what stands between two positions ends with a full stop or what does its work. */
  static boolean ends(String text, int from, int to) {
    int last = lastWord(text, from, to);
    return last >= from && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it ends as a question. */
  static boolean asks(String text, int from, int to) {
    int last = lastWord(text, from, to);
    return last >= from && QUESTIONS.indexOf(text.charAt(last)) >= 0;
  }

  private static int lastWord(String text, int from, int to) {
    int last = to - 1;
    while (last >= from && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last;
  }

  /**
   * Where to cut a passage that is too long: after the last sentence that fits, else after the last
   * blank, else anywhere but inside a character.
   */
  static int cut(String text, int from, int longest) {
    int blank = -1;
    for (int at = from + longest - 1; at > from + longest / 4; at--) {
      char c = text.charAt(at);
      if (c == '。'
          || c == '！'
          || c == '？'
          || (c == '.' || c == '!' || c == '?') && TextLines.isBlank(text.charAt(at + 1))) {
        return afterClosers(text, at + 1, from + longest);
      }
      if (blank < 0 && TextLines.isBlank(c)) {
        blank = at + 1;
      }
    }
    int end = blank > 0 ? blank : from + longest;
    return Character.isLowSurrogate(text.charAt(end))
            && Character.isHighSurrogate(text.charAt(end - 1))
        ? end - 1
        : end;
  }

  private static int afterClosers(String text, int at, int limit) {
    int end = at;
    while (end < limit && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
