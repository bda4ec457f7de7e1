package org.flowerbox.search;

/** What a sequence is made of. All texts are folded. */
sealed interface Piece {
  /** These characters. */
  record Literal(String text) implements Piece {}

  /** A whole word of that stem. */
  record Stem(String stem) implements Piece {}

  /** Spaces; or one line break between two words. */
  record Blank() implements Piece {}

  /**
   * As much as there is.
   *
   * @param inWord whether within a word, 500 characters at most; otherwise ten characters at most
   *     within a sentence, as few as will do
   */
  record Any(boolean inWord) implements Piece {}

  /**
   * One character.
   *
   * @param inWord whether of a word; otherwise any but spaces and punctuation
   */
  record One(boolean inWord) implements Piece {}
}
