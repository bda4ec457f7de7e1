package org.flowerbox.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.flowerbox.language.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Pieces that follow one another without anything between: a word, a phrase, a pattern. Places do
 * not overlap, begin and end at the borders of words and of characters, and are taken from left to
 * right.
 */
final class Sequence implements Finder {
  private static final int REACH = 10;
  private static final int LONGEST_REST = 500;
  private static final String SENTENCE_ENDS = "。！？!?…｡";

  private final List<Piece> pieces;
  private final String anchor;
  private final Map<String, Boolean> sameStem = new ConcurrentHashMap<>();
  private final Stems stems = new Stems();

  Sequence(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
    anchor = anchor(pieces);
  }

  /** Characters without which there is nothing to find. */
  private static String anchor(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Literal(String text)) {
        return text;
      }
    }
    return "";
  }

  @Override
  public org.apache.lucene.search.@Nullable Query proposal() {
    return Proposals.sequence(pieces);
  }

  @Override
  public void find(Passage passage, Spans found) {
    Folded folded = passage.folded();
    if (folded.text().indexOf(anchor, folded.start(), folded.end()) < 0) {
      return;
    }
    switch (pieces.getFirst()) {
      case Piece.Literal(String text) -> findLiteral(folded, text, found);
      case Piece.Stem(String stem) -> findWords(folded, stem.charAt(0), found);
      case Piece.Any(boolean inWord) when inWord -> findWords(folded, '\0', found);
      case Piece.One(boolean inWord) when inWord -> findWords(folded, '\0', found);
      default -> findAnywhere(folded, found);
    }
  }

  private void findLiteral(Folded folded, String literal, Spans found) {
    int at = folded.text().indexOf(literal, folded.start(), folded.end());
    while (at >= 0) {
      int end = WordEdges.opens(folded, at) ? match(folded, 0, at) : -1;
      put(folded, at, end, found);
      at = folded.text().indexOf(literal, Math.max(end, at + 1), folded.end());
    }
  }

  private static void put(Folded folded, int at, int end, Spans found) {
    if (end > at) {
      found.add(folded.storedStart(at), folded.storedEnd(end));
    }
  }

  /** Tries every word that begins with that letter, every word for none. */
  private void findWords(Folded folded, char first, Spans found) {
    Tokens tokens = new Tokens(folded);
    int after = folded.start();
    while (tokens.next()) {
      int at = tokens.start();
      if (tokens.isWord()
          && at >= after
          && (first == '\0' || folded.text().charAt(at) == first)
          && WordEdges.opens(folded, at)) {
        int end = match(folded, 0, at);
        put(folded, at, end, found);
        after = Math.max(after, end);
      }
    }
  }

  private void findAnywhere(Folded folded, Spans found) {
    int at = folded.start();
    while (at < folded.end()) {
      int end = WordEdges.opens(folded, at) ? match(folded, 0, at) : -1;
      put(folded, at, end, found);
      at = end > at ? end : at + Character.charCount(folded.text().codePointAt(at));
    }
  }

  /** Where the pieces from that one on end if they are matched there; -1 if they are not. */
  private int match(Folded folded, int piece, int at) {
    if (piece == pieces.size()) {
      return WordEdges.closes(folded, at) ? at : -1;
    }
    return switch (pieces.get(piece)) {
      case Piece.Literal(String text) -> next(folded, piece, literalEnd(folded, text, at));
      case Piece.Stem(String stem) -> next(folded, piece, stemEnd(folded, stem, at));
      case Piece.Blank() -> next(folded, piece, blankEnd(folded, at));
      case Piece.One(boolean inWord) -> next(folded, piece, oneEnd(folded, inWord, at));
      case Piece.Any(boolean inWord) ->
          inWord ? restOfWord(folded, piece, at) : restOfSentence(folded, piece, at);
    };
  }

  private int next(Folded folded, int piece, int end) {
    return end < 0 ? -1 : match(folded, piece + 1, end);
  }

  private static int literalEnd(Folded folded, String literal, int at) {
    int end = at + literal.length();
    return end <= folded.end() && folded.text().startsWith(literal, at) ? end : -1;
  }

  private int stemEnd(Folded folded, String stem, int at) {
    int end = WordEdges.insideWord(folded, at) ? at : WordEdges.wordEnd(folded, at);
    if (end == at || folded.text().charAt(at) != stem.charAt(0)) {
      return -1;
    }
    String word = folded.text().substring(at, end);
    return sameStem.computeIfAbsent(word, each -> hasStem(each, stem)) ? end : -1;
  }

  private boolean hasStem(String word, String stem) {
    synchronized (stems) {
      return stems.stem(word).equals(stem);
    }
  }

  private static int blankEnd(Folded folded, int at) {
    int end = at;
    int breaks = 0;
    while (end < folded.end() && Letters.isSpace(folded.text().charAt(end))) {
      breaks += Letters.isLineBreak(folded.text().charAt(end)) ? 1 : 0;
      end++;
    }
    boolean wrapped =
        breaks == 1
            && end < folded.end()
            && WordEdges.kindBefore(folded, at) == Letters.WORD
            && Letters.kind(folded.text().codePointAt(end)) == Letters.WORD;
    return end > at && (breaks == 0 || wrapped) ? end : -1;
  }

  /** One character with its marks. */
  private static int oneEnd(Folded folded, boolean inWord, int at) {
    if (at == folded.end()) {
      return -1;
    }
    int character = folded.text().codePointAt(at);
    byte kind = Letters.kind(character);
    boolean fits = kind == Letters.WORD || (kind == Letters.SINGLE && !inWord);
    return fits ? marksEnd(folded, at + Character.charCount(character)) : -1;
  }

  private static int marksEnd(Folded folded, int at) {
    int end = at;
    while (end < folded.end() && Letters.kind(folded.text().codePointAt(end)) == Letters.MARK) {
      end += Character.charCount(folded.text().codePointAt(end));
    }
    return end;
  }

  /** Tries the longest first: the rest of a word, then less. */
  private int restOfWord(Folded folded, int piece, int at) {
    int rest = at;
    for (int passed = 0; passed < LONGEST_REST && oneEnd(folded, true, rest) >= 0; passed++) {
      rest = oneEnd(folded, true, rest);
    }
    int end = match(folded, piece + 1, rest);
    while (end < 0 && rest > at) {
      rest = characterStart(folded, rest);
      end = match(folded, piece + 1, rest);
    }
    return end;
  }

  /** Where the character before that position starts that these marks belong to. */
  private static int characterStart(Folded folded, int at) {
    int character = folded.text().codePointBefore(at);
    int start = at - Character.charCount(character);
    return Letters.kind(character) == Letters.MARK ? characterStart(folded, start) : start;
  }

  private int restOfSentence(Folded folded, int piece, int from) {
    int at = from;
    for (int passed = 0; passed <= REACH; passed++) {
      int end = match(folded, piece + 1, at);
      if (end >= 0 || at == folded.end() || endsSentence(folded.text().charAt(at))) {
        return end;
      }
      at = marksEnd(folded, at + Character.charCount(folded.text().codePointAt(at)));
    }
    return -1;
  }

  private static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0 || Letters.isLineBreak(c);
  }
}
