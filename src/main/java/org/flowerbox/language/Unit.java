package org.flowerbox.language;

import java.util.List;

/**
 * What is typed by its beginning: a Han character by its readings, a word or number by itself.
 *
 * @param at where it starts in the plain name
 * @param length in code units of the plain name
 * @param han whether it is a Han character
 * @param sounds its readings; the word itself
 * @param firsts a bit for each character that it may begin with, as {@link Name#letter} has it
 */
record Unit(int at, int length, boolean han, List<String> sounds, long firsts) {
  static Unit of(String plain, int at, int end) {
    int character = plain.codePointAt(at);
    boolean han = Letters.isHan(character);
    List<String> sounds = han ? Pinyin.readings(character) : List.of(plain.substring(at, end));
    long firsts = Name.letter(plain.charAt(at));
    for (String sound : sounds) {
      firsts |= Name.letter(sound.charAt(0));
    }
    return new Unit(at, end - at, han, sounds, firsts);
  }

  /**
   * How many of the characters typed from there on may stand for it: bit n for n characters. A word
   * may be cut anywhere; a reading is whole, with or without the number of its tone, or its initial
   * (zh, ch, sh too), or unfinished where the typing stops.
   */
  long lengths(String plain, String typed, int from) {
    if ((firsts & Name.letter(typed.charAt(from))) == 0) {
      return 0;
    }
    long lengths = han && typed.regionMatches(from, plain, at, length) ? 1L << length : 0;
    for (int i = 0; i < sounds.size(); i++) {
      String sound = sounds.get(i);
      int common = common(sound, typed, from);
      lengths |= han ? ofReading(sound, common, typed, from) : (2L << common) - 2;
    }
    return lengths;
  }

  private static long ofReading(String sound, int common, String typed, int from) {
    if (common == 0) {
      return 0;
    }
    long lengths = 2;
    if (common > 1 && sound.charAt(1) == 'h') {
      lengths |= 4;
    }
    int end = from + common;
    if (common == sound.length()) {
      lengths |= 1L << common;
      lengths |= end < typed.length() && isTone(typed.charAt(end)) ? 2L << common : 0;
    } else if (end == typed.length()) {
      lengths |= 1L << common;
    }
    return lengths;
  }

  /** Whether so many characters typed there stand for itself or its commonest reading. */
  boolean isUsual(String typed, int from, int count) {
    if (!han || Letters.isHan(typed.codePointAt(from))) {
      return true;
    }
    int letters = count > 1 && isTone(typed.charAt(from + count - 1)) ? count - 1 : count;
    String usual = sounds.getFirst();
    return typed.regionMatches(from, usual, 0, letters)
        || typed.regionMatches(from, usual.replace('v', 'u'), 0, letters);
  }

  private static boolean isTone(char c) {
    return c >= '0' && c <= '5';
  }

  private static int common(String sound, String typed, int from) {
    int most = Math.min(Math.min(sound.length(), typed.length() - from), 60);
    int common = 0;
    while (common < most && sound.charAt(common) == typed.charAt(from + common)) {
      common++;
    }
    return common;
  }
}
