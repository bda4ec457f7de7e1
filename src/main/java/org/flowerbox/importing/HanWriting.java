package org.flowerbox.importing;

/** Chinese, Japanese or Korean. */
final class HanWriting extends Writing {
  private static final String PUNCTUATION = "，。、？！：；“”（）《》…—「」『』【】·～‘’〈〉";
  private static final String FREQUENT_KANA = "のにはたをがでてとしれさるいもなからっすこりくまうきおあよけだせそど";
  private static final String FREQUENT_HANGUL = "이다는에의을를가고하지은한로기도서나사그리시어자대해아니인있것수들으었게면과와전";
  private static final double MIXED = -2.5;
  private static final double ALONE = -5;

  private final HanFrequency han;
  private final float share;
  private final float kana;
  private final float hangul;

  private HanWriting(HanFrequency han, double share, float kana, float hangul) {
    this.han = han;
    this.share = (float) Math.log(share);
    this.kana = kana;
    this.hangul = hangul;
  }

  static HanWriting chinese(HanFrequency han) {
    return new HanWriting(han, 0.85, -11, -13);
  }

  static HanWriting japanese() {
    return new HanWriting(HanFrequency.TRADITIONAL, 0.2, -4.2f, -13);
  }

  static HanWriting korean() {
    return new HanWriting(HanFrequency.TRADITIONAL, 0.005, -11, -5.5f);
  }

  @Override
  float own(char c, char before) {
    if (HanFrequency.isHan(c)) {
      return share + han.of(c);
    }
    if (c < 0x80) {
      return 0;
    }
    if (c >= '\u3041' && c <= '\u30FE') {
      return kana + (FREQUENT_KANA.indexOf(c) >= 0 ? 0 : -1);
    }
    if (c >= '\uAC00' && c <= '\uD7A3') {
      return hangul + (FREQUENT_HANGUL.indexOf(c) >= 0 ? 1 : -2);
    }
    if (PUNCTUATION.indexOf(c) >= 0) {
      return -4;
    }
    if (c >= '\u3000' && c <= '\u303F') {
      return c == '\u3000' ? -5 : -8;
    }
    return c >= '\uFF01' && c <= '\uFF5E' ? -7 : c >= '\uFF61' && c <= '\uFFDC' ? -11 : 0;
  }

  /** A Han character may stand beside a Latin word, but hardly alone inside one. */
  @Override
  double context(CharSequence text) {
    double sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x2E80 && Character.isLetter(c)) {
        boolean left = i > 0 && isAsciiLetter(text.charAt(i - 1));
        boolean right = i + 1 < text.length() && isAsciiLetter(text.charAt(i + 1));
        sum += left && right ? ALONE * 2 : left || right ? MIXED : 0;
      }
    }
    return sum;
  }
}
