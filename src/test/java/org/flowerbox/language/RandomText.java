package org.flowerbox.language;

import java.util.Random;

/** Text of the characters that are hard to keep whole. */
final class RandomText {
  private static final String[] PIECES = {
    "花箱",
    "认",
    "行",
    "𠮷",
    "a",
    "Box",
    " ",
    "　",
    "\n",
    "\r\n",
    "e\u0301",
    "\u0301",
    "。",
    "，",
    "3.5",
    "👍🏽",
    "👨‍👩‍👧",
    "🇨🇳",
    "🇨",
    "\u200d",
    "\ufe0f",
    "กำ",
    "각",
    "ᄀ",
    "ᅡ",
    "……",
    "don't",
    "々",
    "葛\udb40\udd00"
  };

  private RandomText() {}

  static String of(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
