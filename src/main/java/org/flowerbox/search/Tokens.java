package org.flowerbox.search;

import org.flowerbox.language.Letters;

/**
 * Walks over the words and single characters of folded text. Both the index and the queries see
 * text through it.
 */
final class Tokens {
  private final Folded folded;
  private int position;
  private int start;
  private int end;
  private boolean afterGap;
  private boolean word;

  Tokens(Folded folded) {
    this(folded, folded.start());
  }

  Tokens(Folded folded, int from) {
    this.folded = folded;
    position = from;
    end = from;
  }

  static Tokens of(String folded) {
    return new Tokens(new Folded(folded, 0, folded.length(), 0, null, null));
  }

  /** Goes to the next one, and says whether there is one. */
  boolean next() {
    afterGap = false;
    while (position < folded.end()) {
      int character = folded.text().codePointAt(position);
      byte kind = Letters.kind(character);
      int after = position + Character.charCount(character);
      if (kind == Letters.WORD || kind == Letters.SINGLE) {
        word = kind == Letters.WORD;
        start = position;
        end = word ? WordEdges.wordEnd(folded, position) : after;
        position = end;
        return true;
      }
      afterGap |= kind == Letters.SEPARATOR;
      position = after;
    }
    return false;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Whether it is a word, not a single character. */
  boolean isWord() {
    return word;
  }

  /**
   * Whether something separates it from what was before it; after the last one, whether something
   * follows.
   */
  boolean isAfterGap() {
    return afterGap;
  }

  /** What the positions are of. */
  String source() {
    return folded.text();
  }

  String text() {
    return folded.text().substring(start, end);
  }
}
