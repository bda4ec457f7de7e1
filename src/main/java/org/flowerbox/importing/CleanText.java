package org.flowerbox.importing;

/**
 * Text as a project stores it: LF line ends, no NUL, no lone surrogate, no byte order mark at its
 * start; nothing else is changed. Stateless.
 *
 * @param text the clean text; the very string that was given where nothing needed changing
 * @param replaced how many NULs and lone surrogates became U+FFFD
 */
record CleanText(String text, int replaced) {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static CleanText of(String raw) {
    int from = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int dirty = firstDirty(raw, from);
    if (dirty < 0) {
      return new CleanText(from == 0 ? raw : raw.substring(from), 0);
    }
    return rewrite(raw, from, dirty);
  }

  /** What to tell the user, "" where nothing was replaced. */
  String remark() {
    return replaced == 0
        ? ""
        : replaced
            + (replaced == 1 ? " character that is" : " characters that are")
            + " no text (NUL or half a character) became U+FFFD";
  }

  private static int firstDirty(String raw, int from) {
    for (int i = from; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r' || c == 0) {
        return i;
      }
      if (Character.isSurrogate(c)) {
        if (!isPair(raw, i)) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static CleanText rewrite(String raw, int from, int dirty) {
    StringBuilder clean = new StringBuilder(raw.length() - from).append(raw, from, dirty);
    int replaced = 0;
    for (int i = dirty; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        clean.append('\n');
        i += i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 1 : 0;
      } else if (c == 0 || Character.isSurrogate(c) && !isPair(raw, i)) {
        clean.append('\uFFFD');
        replaced++;
      } else if (Character.isSurrogate(c)) {
        clean.append(c).append(raw.charAt(++i));
      } else {
        clean.append(c);
      }
    }
    return new CleanText(clean.toString(), replaced);
  }

  private static boolean isPair(String raw, int at) {
    return at + 1 < raw.length() && Character.isSurrogatePair(raw.charAt(at), raw.charAt(at + 1));
  }
}
