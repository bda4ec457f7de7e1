package org.flowerbox.search;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The tokens of a turn as the index takes them: a word or a single character takes a position,
 * whatever separates two takes one more, and a word's stem shares its position. One thread at a
 * time.
 */
final class TurnTokens extends TokenStream {
  /** Longer words are cut; they get {@link #LONG} beside them, so that patterns find their turn. */
  static final int LONGEST = 100;

  /** Stands beside every word that was cut. */
  static final String LONG = "\u0000long";

  private static final int BETWEEN_STRETCHES = 100;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Stems stems = new Stems();
  private List<Folded> stretches = List.of();
  private int stretch;
  private Tokens tokens = Tokens.of("");
  private String beside = "";

  /** Takes the stretches that make up the next document. */
  void over(List<Folded> next) {
    stretches = next;
  }

  @Override
  public void reset() {
    stretch = -1;
    tokens = Tokens.of("");
    beside = "";
  }

  @Override
  public boolean incrementToken() {
    clearAttributes();
    if (!beside.isEmpty()) {
      term.append(beside);
      increment.setPositionIncrement(0);
      beside = "";
      return true;
    }
    int step = 1;
    while (!tokens.next()) {
      if (++stretch >= stretches.size()) {
        return false;
      }
      tokens = new Tokens(stretches.get(stretch));
      step = BETWEEN_STRETCHES;
    }
    increment.setPositionIncrement(tokens.isAfterGap() ? step + 1 : step);
    token();
    return true;
  }

  private void token() {
    if (!tokens.isWord()) {
      term.append(tokens.source(), tokens.start(), tokens.end());
      return;
    }
    int length = tokens.end() - tokens.start();
    if (length > LONGEST) {
      term.append(cut(tokens.text()));
      beside = LONG;
      return;
    }
    term.append(tokens.source(), tokens.start(), tokens.end());
    String stem = stems.stem(tokens.source(), tokens.start(), tokens.end());
    boolean same = stem.length() == length && tokens.source().startsWith(stem, tokens.start());
    beside = same ? "" : stem;
  }

  /** The form in which a folded word stands in the index. */
  static String cut(String word) {
    if (word.length() <= LONGEST) {
      return word;
    }
    return word.substring(
        0, Character.isHighSurrogate(word.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
  }
}
