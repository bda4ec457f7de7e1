package org.flowerbox.importing;

/** What matters of scripts when lines are joined. Stateless. */
final class Scripts {
  private Scripts() {}

  /**
   * Whether words of the character's script are written without spaces between them: Han, kana and
   * their punctuation.
   */
  static boolean isUnspaced(char c) {
    return c >= '\u2E80' && c <= '\u9FFF'
        || c >= '\uF900' && c <= '\uFAFF'
        || c >= '\uFE30' && c <= '\uFE4F'
        || c >= '\uFF00' && c <= '\uFFEF'
        || c >= '\uD840' && c <= '\uD87F'
        || c >= '\uDC00' && c <= '\uDFFF';
  }

  /** Whether the character's script runs from right to left. */
  static boolean runsLeft(char c) {
    return c >= '\u0590' && c <= '\u08FF'
        || c >= '\uFB1D' && c <= '\uFDFF'
        || c >= '\uFE70' && c <= '\uFEFE';
  }

  /**
   * What stands between two lines of one paragraph when they become one: a space, or nothing where
   * the script has none.
   */
  static String joint(char before, char after) {
    return isUnspaced(before) || isUnspaced(after) ? "" : " ";
  }

  /** Whether a sentence can end with the character. */
  static boolean endsSentence(char c) {
    return ".!?。！？…”’\"）)」』】；;:：".indexOf(c) >= 0;
  }
}
