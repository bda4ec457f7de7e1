package org.flowerbox.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A name made ready to be found.
 *
 * @param name as it is shown
 * @param units its words and Han characters, in order
 * @param letters which characters it can answer to, one bit for several: what is typed with a
 *     character outside them cannot be this name
 */
record Name(String name, Plain plain, List<Unit> units, long letters) {
  static Name of(String name) {
    Plain plain = Plain.of(name);
    List<Unit> units = units(plain.text());
    long letters = letters(plain.text());
    for (Unit unit : units) {
      letters |= unit.han() ? letters("012345") : 0;
      for (String sound : unit.sounds()) {
        letters |= letters(sound);
      }
    }
    return new Name(name, plain, units, letters);
  }

  private static List<Unit> units(String text) {
    List<Unit> units = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      int end = at + Character.charCount(character);
      if (Letters.isHan(character)) {
        units.add(Unit.of(text, at, end));
      } else if (Letters.kind(character) == Letters.WORD) {
        end = wordEnd(text, end);
        units.add(Unit.of(text, at, end));
      }
      at = end;
    }
    return units;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Letters.kind(text.codePointAt(end)) == Letters.WORD) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** The bits of all characters but those that mean nothing. */
  static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= Sounds.isGap(text.charAt(i)) ? 0 : letter(text.charAt(i));
    }
    return letters;
  }

  /** One bit for each letter of the alphabet and each digit; the others share what is left. */
  static long letter(char c) {
    if (c >= 'a' && c <= 'z') {
      return 1L << (c - 'a');
    }
    return c >= '0' && c <= '9' ? 1L << (26 + c - '0') : 1L << (36 + c % 28);
  }

  /** Whether a word of an alphabet, or what follows a space or a mark, starts there. */
  boolean startsWord(int at) {
    if (at == 0) {
      return true;
    }
    byte before = Letters.kind(plain.text().codePointBefore(at));
    byte after = Letters.kind(plain.text().codePointAt(at));
    return before == Letters.SEPARATOR || (after == Letters.WORD && before != Letters.WORD);
  }
}
