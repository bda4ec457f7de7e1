package org.flowerbox.search;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes characters comparable that a reader takes for the same: capitals and small letters,
 * full-width and ordinary letters and digits, the several apostrophes and hyphens, one accented
 * letter written as one character or as two, a Han character and its double among the radicals and
 * compatibility ideographs. Simplified and Traditional stay apart. Invisible characters (soft
 * hyphens, zero width spaces, variation selectors) are passed over.
 */
final class Folding {
  /** In the table: look at the characters around it. */
  private static final char CAREFUL = '\uffff';

  private static final char[] TABLE = table();

  private Folding() {}

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = needsCare(c) ? CAREFUL : (char) simple(c);
    }
    return table;
  }

  private static boolean needsCare(int character) {
    return Character.isSurrogate((char) character)
        || extendsBefore(character)
        || isInvisible(character)
        || Normalizer.normalize(Character.toString(character), Normalizer.Form.NFC).length() != 1;
  }

  /** A character of one code point, whatever stands beside it. */
  private static int simple(int character) {
    int folded = narrow(composed(character));
    return Character.toLowerCase(Character.toUpperCase(folded));
  }

  private static int composed(int character) {
    boolean twin =
        (character >= 0x2e80 && character <= 0x2fdf)
            || (character >= 0xf900 && character <= 0xfaff);
    Normalizer.Form form = twin ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
    String normal = Normalizer.normalize(Character.toString(character), form);
    int first = normal.codePointAt(0);
    return normal.length() == Character.charCount(first) ? first : character;
  }

  private static int narrow(int character) {
    if (character >= 0xff01 && character <= 0xff5e && Character.isLetterOrDigit(character)) {
      return character - 0xfee0;
    }
    return switch (character) {
      case '\u2019', '\u02bc', '\uff07' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> character;
    };
  }

  /** Combining marks, and the vowels and finals of a hangul syllable. */
  private static boolean extendsBefore(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default ->
          (character >= 0x1160 && character <= 0x11ff)
              || (character >= 0xd7b0 && character <= 0xd7ff);
    };
  }

  private static boolean isInvisible(int character) {
    return switch (character) {
      case 0xad, 0x200b, 0x200c, 0x200e, 0x200f, 0x2060, 0xfeff -> true;
      default -> isVariationSelector(character);
    };
  }

  private static boolean isVariationSelector(int character) {
    return (character >= 0xfe00 && character <= 0xfe0f)
        || (character >= 0xe0100 && character <= 0xe01ef);
  }

  /** The whole of a text. */
  static String fold(String text) {
    Folded folded = fold(text, 0, text.length());
    return folded.text().substring(folded.start(), folded.end());
  }

  /** A stretch of a text; what stands outside it has no say. */
  static Folded fold(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char folded = TABLE[c];
      if (folded != c) {
        return folded == CAREFUL ? new Careful(text, start, end).fold() : changed(text, start, end);
      }
    }
    return new Folded(text, start, end, 0, null, null);
  }

  private static Folded changed(String text, int start, int end) {
    char[] characters = new char[end - start];
    text.getChars(start, end, characters, 0);
    for (int i = 0; i < characters.length; i++) {
      char folded = TABLE[characters[i]];
      if (folded == CAREFUL) {
        return new Careful(text, start, end).fold();
      }
      characters[i] = folded;
    }
    return new Folded(new String(characters), 0, characters.length, start, null, null);
  }

  /** Folds text in which characters join up, vanish, or lie beyond the basic plane. */
  private static final class Careful {
    private final String text;
    private final int start;
    private final int end;
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    Careful(String text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
      folded = new StringBuilder(end - start);
      starts = new int[end - start];
      ends = new int[end - start];
    }

    Folded fold() {
      int at = start;
      while (at < end) {
        int character = text.codePointAt(at);
        at = isInvisible(character) ? skip(at, character) : sequence(at, character);
      }
      return new Folded(folded.toString(), 0, folded.length(), 0, starts, ends);
    }

    /** A variation selector belongs to the character before it; the others belong to nothing. */
    private int skip(int at, int character) {
      int next = at + Character.charCount(character);
      if (isVariationSelector(character) && !folded.isEmpty() && ends[folded.length() - 1] == at) {
        int last = folded.length() - Character.charCount(folded.codePointBefore(folded.length()));
        Arrays.fill(ends, last, folded.length(), next);
      }
      return next;
    }

    /** One character with the marks that follow it. */
    private int sequence(int at, int character) {
      int next = at + Character.charCount(character);
      while (next < end
          && extendsBefore(text.codePointAt(next))
          && !isInvisible(text.codePointAt(next))) {
        next += Character.charCount(text.codePointAt(next));
      }
      join(text.substring(at, next), at, next);
      return next;
    }

    private void join(String sequence, int from, int to) {
      if (sequence.length() == 1 && TABLE[sequence.charAt(0)] != CAREFUL) {
        put(TABLE[sequence.charAt(0)], from, to);
        return;
      }
      String composed = Normalizer.normalize(sequence, Normalizer.Form.NFC);
      boolean same = composed.equals(sequence);
      int at = from;
      for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
        int character = composed.codePointAt(i);
        int next = at + Character.charCount(character);
        put(simple(character), same ? at : from, same ? next : to);
        at = next;
      }
    }

    private void put(int character, int from, int to) {
      int before = folded.length();
      folded.appendCodePoint(character);
      if (folded.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * folded.length());
        ends = Arrays.copyOf(ends, 2 * folded.length());
      }
      Arrays.fill(starts, before, folded.length(), from);
      Arrays.fill(ends, before, folded.length(), to);
    }
  }
}
