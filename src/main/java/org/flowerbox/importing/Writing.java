package org.flowerbox.importing;

/**
 * How likely a text is in one language and script, as the sum of the logarithms of its characters'
 * likelihoods. Comparable between all writings that the same bytes may stand for. Stateless.
 */
abstract sealed class Writing permits HanWriting, AlphabetWriting {
  private static final float MALFORMED = -14;
  private static final float CONTROL = -16;
  private static final float STRANGE = -13;
  private static final String TYPOGRAPHIC = "“”‘’–—…«»„‚‹›•·©®°§€£\u00A0";
  private static final String SPANISH = "¡¿";

  /** The likelihood of a text, bytes that could not be decoded included as U+FFFD. */
  final double of(CharSequence text) {
    double sum = 0;
    char before = ' ';
    int end = text.length();
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      float own = own(c, before);
      sum += own == 0 ? common(c, before) : own;
      before = c;
    }
    return sum + context(text);
  }

  /** The likelihood of a character that the writing has an opinion on, 0 for others. */
  abstract float own(char c, char before);

  /** What speaks against the text as a whole. */
  abstract double context(CharSequence text);

  private static float common(char c, char before) {
    if (c < 0x80) {
      return ascii(c);
    }
    if (c == '\uFFFD') {
      return MALFORMED;
    }
    if (c < 0xA0 || c >= '\uE000' && c <= '\uF8FF' || c >= '\uFFF0') {
      return CONTROL;
    }
    if (TYPOGRAPHIC.indexOf(c) >= 0) {
      return -5;
    }
    if (SPANISH.indexOf(c) >= 0) {
      return before <= ' ' ? -4.5f : -8;
    }
    return c < 0x100 && !Character.isLetter(c) ? -9 : STRANGE;
  }

  private static float ascii(char c) {
    if (c >= 'a' && c <= 'z' || c == ' ') {
      return -3;
    }
    if (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
      return -4.5f;
    }
    if (c < ' ') {
      return c == '\n' || c == '\r' || c == '\t' ? -3.5f : CONTROL;
    }
    return ".,:;!?'\"()-".indexOf(c) >= 0 ? -4.5f : -6.5f;
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
