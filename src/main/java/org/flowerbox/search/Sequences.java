package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.language.Letters;

/** Makes sequences of the words, phrases and patterns of a query. */
final class Sequences {
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();

  private Sequences() {}

  /** Words by their stem, everything else as written. */
  static Sequence word(String text) {
    Sequences made = new Sequences();
    String folded = Folding.fold(text);
    Tokens tokens = Tokens.of(folded);
    Stems stems = new Stems();
    int after = 0;
    while (tokens.next()) {
      if (tokens.isWord() && Stems.isPlain(tokens.text())) {
        made.literal.append(folded, after, tokens.start());
        made.put(new Piece.Stem(stems.stem(tokens.text())));
        after = tokens.end();
      }
    }
    made.literal.append(folded.substring(after));
    return made.sequence();
  }

  /** Letter by letter, spaces standing for spaces. */
  static Sequence phrase(String text) {
    Sequences made = new Sequences();
    String folded = Folding.fold(text.strip());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!Letters.isSpace(c)) {
        made.literal.append(c);
      } else if (!made.literal.isEmpty()) {
        made.put(new Piece.Blank());
      }
    }
    if (made.literal.isEmpty() && !made.pieces.isEmpty()) {
      made.pieces.removeLast();
    }
    return made.sequence();
  }

  /**
   * A pattern. A wildcard is one of words where the ordinary character beside it is, the one before
   * it if there is one.
   */
  static Sequence pattern(String pattern) {
    Sequences made = new Sequences();
    List<Glob.Part> parts = Glob.of(pattern).parts();
    for (int i = 0; i < parts.size(); i++) {
      boolean inWord = isInWord(parts, i);
      switch (parts.get(i)) {
        case Glob.Literal(String text) -> made.literal.append(Folding.fold(text));
        case Glob.One() -> made.put(new Piece.One(inWord));
        case Glob.Any() -> made.putAny(inWord);
      }
    }
    made.flush();
    made.dropOuterReach();
    return made.sequence();
  }

  private static boolean isInWord(List<Glob.Part> parts, int index) {
    String before = literals(parts.subList(0, index));
    if (!before.isEmpty()) {
      return Letters.kind(before.codePointBefore(before.length())) == Letters.WORD;
    }
    return Letters.kind(literals(parts.subList(index, parts.size())).codePointAt(0))
        == Letters.WORD;
  }

  private static String literals(List<Glob.Part> parts) {
    return Folding.fold(new Glob(parts).literals());
  }

  private void putAny(boolean inWord) {
    flush();
    Piece any = new Piece.Any(inWord);
    if (pieces.isEmpty() || !pieces.getLast().equals(any)) {
      pieces.add(any);
    }
  }

  /** As few as will do is none at either end. */
  private void dropOuterReach() {
    Piece reach = new Piece.Any(false);
    while (pieces.size() > 1 && pieces.getFirst().equals(reach)) {
      pieces.removeFirst();
    }
    while (pieces.size() > 1 && pieces.getLast().equals(reach)) {
      pieces.removeLast();
    }
  }

  private void put(Piece piece) {
    flush();
    pieces.add(piece);
  }

  private void flush() {
    if (!literal.isEmpty()) {
      pieces.add(new Piece.Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  private Sequence sequence() {
    flush();
    return new Sequence(pieces);
  }
}
