package org.flowerbox.language;

import java.text.Normalizer;
import java.util.Arrays;
import org.flowerbox.model.Span;

/**
 * A name as it is compared with what is typed: small letters, no diacritics, ordinary width,
 * Simplified characters, one space for any; and where each of its characters stood.
 *
 * @param text the characters compared
 * @param starts for each code unit of it, where its character starts in the name
 * @param ends for each code unit of it, where its character ends in the name, marks included
 */
record Plain(String text, int[] starts, int[] ends) {
  static Plain of(String name) {
    StringBuilder text = new StringBuilder(name.length());
    int[] starts = new int[4 * name.length()];
    int[] ends = new int[4 * name.length()];
    for (int at = 0; at < name.length(); ) {
      int character = name.codePointAt(at);
      int next = at + Character.charCount(character);
      int before = text.length();
      fold(character, text);
      if (text.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * text.length());
        ends = Arrays.copyOf(ends, 2 * text.length());
      }
      if (text.length() == before && before > 0) {
        ends[before - 1] = next;
      }
      Arrays.fill(starts, before, text.length(), at);
      Arrays.fill(ends, before, text.length(), next);
      at = next;
    }
    return new Plain(text.toString(), starts, ends);
  }

  /** What is typed, without outer spaces. */
  static String typed(String text) {
    return of(text.strip()).text().strip();
  }

  private static void fold(int character, StringBuilder text) {
    if (Letters.isSpace(character)) {
      if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    } else if (character < 0x80) {
      text.append((char) Character.toLowerCase(character));
    } else {
      Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
          .codePoints()
          .filter(part -> Letters.kind(part) != Letters.MARK)
          .filter(part -> Character.getType(part) != Character.FORMAT)
          .map(Plain::simple)
          .forEach(text::appendCodePoint);
    }
  }

  private static int simple(int character) {
    return Letters.isHan(character)
        ? Pinyin.simplified(character)
        : Character.toLowerCase(Character.toUpperCase(character));
  }

  /** Where a stretch of the text stood in the name. */
  Span inName(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }
}
