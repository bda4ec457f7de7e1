package org.flowerbox.search;

import org.flowerbox.language.Letters;

/** Where words and joined characters begin and end in folded text. */
final class WordEdges {
  private WordEdges() {}

  /** Whether a word goes on across that position of the folded text. */
  static boolean insideWord(Folded folded, int at) {
    if (at <= folded.start()
        || at >= folded.end()
        || Letters.kind(folded.text().codePointAt(at)) != Letters.WORD) {
      return false;
    }
    return kindBefore(folded, at) == Letters.WORD;
  }

  /**
   * The kind of the last character before that position that is no mark; a separator where there is
   * none.
   */
  static byte kindBefore(Folded folded, int at) {
    int position = at;
    while (position > folded.start()) {
      int character = folded.text().codePointBefore(position);
      byte kind = Letters.kind(character);
      if (kind != Letters.MARK) {
        return kind;
      }
      position -= Character.charCount(character);
    }
    return Letters.SEPARATOR;
  }

  /** Whether a match may begin there: not inside a word, not inside a joined emoji. */
  static boolean opens(Folded folded, int at) {
    return !insideWord(folded, at)
        && (at == folded.start() || folded.text().charAt(at - 1) != Letters.JOINER);
  }

  /** Whether a match may end there: not inside a word, not before a mark of its last character. */
  static boolean closes(Folded folded, int at) {
    return at == folded.end()
        || (Letters.kind(folded.text().codePointAt(at)) != Letters.MARK && !insideWord(folded, at));
  }

  /** Where the word that starts at that position ends; the position itself where none does. */
  static int wordEnd(Folded folded, int at) {
    int position = at;
    while (position < folded.end()) {
      int character = folded.text().codePointAt(position);
      byte kind = Letters.kind(character);
      if (kind != Letters.WORD && (kind != Letters.MARK || position == at)) {
        break;
      }
      position += Character.charCount(character);
    }
    return position;
  }
}
