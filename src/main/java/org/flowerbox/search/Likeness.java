package org.flowerbox.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Words that differ from one in few letters: added, left out, exchanged, or swapped with a
 * neighbour (optimal string alignment).
 *
 * @param word the folded word
 * @param edits how many such differences, 0 to 2
 */
record Likeness(String word, int edits) implements Finder {
  @Override
  public void find(Passage passage, Spans found) {
    Folded folded = passage.folded();
    int[] letters = word.codePoints().toArray();
    Tokens tokens = new Tokens(folded);
    while (tokens.next()) {
      if (tokens.isWord() && isLike(letters, folded.text(), tokens.start(), tokens.end())) {
        found.add(folded.storedStart(tokens.start()), folded.storedEnd(tokens.end()));
      }
    }
  }

  private boolean isLike(int[] letters, String text, int start, int end) {
    if (Math.abs(text.codePointCount(start, end) - letters.length) > edits) {
      return false;
    }
    return distance(letters, text.substring(start, end).codePoints().toArray()) <= edits;
  }

  static int distance(int[] one, int[] other) {
    int[] beforeLast = new int[other.length + 1];
    int[] last = new int[other.length + 1];
    int[] row = new int[other.length + 1];
    for (int j = 0; j <= other.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length; i++) {
      row[0] = i;
      for (int j = 1; j <= other.length; j++) {
        int changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
        row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[other.length];
  }

  @Override
  public Query proposal() {
    if (word.length() + edits > TurnTokens.LONGEST) {
      return Proposals.longWord();
    }
    LevenshteinAutomata like = new LevenshteinAutomata(word, true);
    return Proposals.orLong(
        new AutomatonQuery(new Term(Proposals.FIELD, word), like.toAutomaton(edits)));
  }
}
