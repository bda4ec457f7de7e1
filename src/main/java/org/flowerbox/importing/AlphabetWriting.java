package org.flowerbox.importing;

/** A language that is written with an alphabet. */
final class AlphabetWriting extends Writing {
  private static final float UNUSED = -11;
  private static final float CAPITAL = -2.5f;
  private static final float CAPITAL_INSIDE = -6;
  private static final double MIXED = -6;
  private static final double SCATTERED = -8;

  private final boolean latin;
  private final char lowest;
  private final float[] likelihoods;

  /**
   * A language.
   *
   * @param latin whether its letters stand among those of ASCII
   * @param letters its letters beyond ASCII in lower case, most frequent first
   */
  AlphabetWriting(boolean latin, String letters) {
    this.latin = latin;
    lowest = (char) letters.chars().min().orElse(0);
    likelihoods = new float[letters.chars().max().orElse(0) - lowest + 1];
    double sum = 0;
    for (int rank = 0; rank < letters.length(); rank++) {
      sum += 1.0 / (rank + 2);
    }
    for (int rank = 0; rank < letters.length(); rank++) {
      double share = (latin ? 0.15 : 0.8) / (rank + 2) / sum;
      likelihoods[letters.charAt(rank) - lowest] = (float) Math.log(share);
    }
  }

  @Override
  float own(char c, char before) {
    if (c < 0x80 || !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
      return 0;
    }
    char small = Character.toLowerCase(c);
    int at = small - lowest;
    float likelihood =
        at >= 0 && at < likelihoods.length && likelihoods[at] != 0 ? likelihoods[at] : UNUSED;
    if (small == c) {
      return likelihood;
    }
    return likelihood + (Character.isLowerCase(before) ? CAPITAL_INSIDE : CAPITAL);
  }

  /**
   * Another alphabet than Latin does not stand letter by letter beside Latin letters, nor here and
   * there in a Latin text.
   */
  @Override
  double context(CharSequence text) {
    double sum = 0;
    int own = 0;
    int ascii = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      own += isOwn(c) ? 1 : 0;
      ascii += isAsciiLetter(c) ? 1 : 0;
      if (!latin && (isOwn(before) && isAsciiLetter(c) || isOwn(c) && isAsciiLetter(before))) {
        sum += MIXED;
      } else if (latin && isForeign(before) && isForeign(c)) {
        sum -= 1;
      }
    }
    return !latin && own * 10 < ascii ? sum + SCATTERED : sum;
  }

  private static boolean isOwn(char c) {
    return c >= 0x80 && Character.isLetter(c);
  }

  private static boolean isForeign(char c) {
    return c >= 0xC0 && Character.isLetter(c);
  }
}
