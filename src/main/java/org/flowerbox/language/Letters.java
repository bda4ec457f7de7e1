package org.flowerbox.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a character is to a reader of words. Scripts that put spaces between words have words; in
 * all others every character stands for itself, so that a search finds a run of them wherever it
 * occurs. For any thread.
 */
public final class Letters {
  /** Separates: spaces, punctuation, control characters. */
  public static final byte SEPARATOR = 0;

  /** Part of a word: letters and digits of scripts with spaces. */
  public static final byte WORD = 1;

  /** Stands alone: Han, kana, hangul, Thai and their like, symbols, emoji. */
  public static final byte SINGLE = 2;

  /** Belongs to the character before it: combining marks, the zero width joiner. */
  public static final byte MARK = 3;

  /** The zero width joiner, as in emoji of several people. */
  public static final char JOINER = '\u200d';

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HANGUL,
          UnicodeScript.YI,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private static final byte[] KINDS = kinds();

  private Letters() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = classify(c);
    }
    return kinds;
  }

  private static byte classify(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          MARK;
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER,
          Character.DECIMAL_DIGIT_NUMBER ->
          standsAlone(character) ? SINGLE : WORD;
      case Character.OTHER_NUMBER,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          SINGLE;
      default -> character == JOINER ? MARK : SEPARATOR;
    };
  }

  private static boolean standsAlone(int character) {
    return WITHOUT_SPACES.contains(UnicodeScript.of(character)) || isKanaSign(character);
  }

  /** The prolonged sound mark and its half-width form, which no script claims as its own. */
  private static boolean isKanaSign(int character) {
    return character == 0x30fc || character == 0xff70;
  }

  /** One of {@link #SEPARATOR}, {@link #WORD}, {@link #SINGLE}, {@link #MARK}. */
  public static byte kind(int character) {
    return character < KINDS.length ? KINDS[character] : classify(character);
  }

  /** Whether it is a Han character, rare ones included. */
  public static boolean isHan(int character) {
    return Character.isIdeographic(character);
  }

  /** Whether it is white space, line breaks and ideographic and no-break spaces included. */
  public static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }

  /** Whether a line ends with it. */
  public static boolean isLineBreak(int character) {
    return character == '\n'
        || character == '\r'
        || character == '\u2028'
        || character == '\u2029'
        || character == '\u0085';
  }
}
