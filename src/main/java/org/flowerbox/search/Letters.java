package org.flowerbox.search;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a character is to a search. Scripts that put spaces between words have words; in all others
 * every character stands for itself, so that a run of them is found wherever it occurs.
 */
final class Letters {
  /** Separates: spaces, punctuation, control characters. */
  static final byte SEPARATOR = 0;

  /** Part of a word: letters and digits of scripts with spaces. */
  static final byte WORD = 1;

  /** Stands alone: Han, kana, hangul, Thai and their like, symbols, emoji. */
  static final byte SINGLE = 2;

  /** Belongs to the character before it: combining marks, the zero width joiner. */
  static final byte MARK = 3;

  private static final char JOINER = '\u200d';

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

  static byte kind(int character) {
    return character < KINDS.length ? KINDS[character] : classify(character);
  }

  static boolean isHan(int character) {
    return Character.isIdeographic(character);
  }

  static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }

  static boolean isLineBreak(int character) {
    return character == '\n'
        || character == '\r'
        || character == '\u2028'
        || character == '\u2029'
        || character == '\u0085';
  }

  /** Whether a word goes on across that position of the folded text. */
  static boolean insideWord(Folded folded, int at) {
    if (at <= folded.start() || at >= folded.end() || kind(folded.text().codePointAt(at)) != WORD) {
      return false;
    }
    return kindBefore(folded, at) == WORD;
  }

  /**
   * The kind of the last character before that position that is no mark; a separator where there is
   * none.
   */
  static byte kindBefore(Folded folded, int at) {
    int position = at;
    while (position > folded.start()) {
      int character = folded.text().codePointBefore(position);
      byte kind = kind(character);
      if (kind != MARK) {
        return kind;
      }
      position -= Character.charCount(character);
    }
    return SEPARATOR;
  }

  /** Whether a match may begin there: not inside a word, not inside a joined emoji. */
  static boolean opens(Folded folded, int at) {
    return !insideWord(folded, at)
        && (at == folded.start() || folded.text().charAt(at - 1) != JOINER);
  }

  /** Whether a match may end there: not inside a word, not before a mark of its last character. */
  static boolean closes(Folded folded, int at) {
    return at == folded.end()
        || (kind(folded.text().codePointAt(at)) != MARK && !insideWord(folded, at));
  }

  /** Where the word that starts at that position ends; the position itself where none does. */
  static int wordEnd(Folded folded, int at) {
    int position = at;
    while (position < folded.end()) {
      int character = folded.text().codePointAt(position);
      byte kind = kind(character);
      if (kind != WORD && (kind != MARK || position == at)) {
        break;
      }
      position += Character.charCount(character);
    }
    return position;
  }
}
