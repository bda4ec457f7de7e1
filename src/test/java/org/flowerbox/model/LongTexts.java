package org.flowerbox.model;

import java.util.Random;

/** Texts of lengths around those at which they are cut. */
public final class LongTexts {
  private LongTexts() {}

  /**
   * About a million characters or some more, some with a surrogate pair over every place to cut.
   */
  public static String random(Random random) {
    int length = 1_000_000 + 250_000 * random.nextInt(2) - 3 + random.nextInt(7);
    return random(random, length);
  }

  /** A text of that length. */
  public static String random(Random random, int length) {
    boolean lines = random.nextBoolean();
    boolean pairs = random.nextBoolean();
    StringBuilder text = new StringBuilder(length + 2);
    text.append(random.nextBoolean() ? "花" : "");
    while (text.length() < length) {
      int kind = random.nextInt(100_000);
      if (lines && kind < 20) {
        text.append('\n');
      } else if (pairs || kind < 30_000) {
        text.appendCodePoint(0x20000 + random.nextInt(1000));
      } else {
        text.append((char) (0x4e00 + random.nextInt(5000)));
      }
    }
    text.setLength(length);
    if (Character.isHighSurrogate(text.charAt(length - 1))) {
      text.setCharAt(length - 1, '。');
    }
    return text.toString();
  }
}
