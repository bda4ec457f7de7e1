package org.flowerbox.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Places of two finders that stand close to each other: from the first to the last of both. Of
 * places that hold one another the shortest counts.
 *
 * @param distance how many words or single characters at most stand between them
 */
record Nearness(Finder left, Finder right, int distance) implements Finder {
  @Override
  public void find(Passage passage, Spans found) {
    Spans lefts = places(left, passage);
    Spans rights = lefts.isEmpty() ? lefts : places(right, passage);
    if (rights.isEmpty()) {
      return;
    }
    Spans pairs = new Spans();
    pair(passage, lefts, rights, pairs);
    pair(passage, rights, lefts, pairs);
    shortest(pairs, found);
  }

  private static Spans places(Finder finder, Passage passage) {
    Spans places = new Spans();
    finder.find(passage, places);
    places.dropNested();
    return places;
  }

  /** Each of the first with the next of the others behind it. */
  private void pair(Passage passage, Spans firsts, Spans others, Spans pairs) {
    for (int i = 0; i < firsts.size(); i++) {
      int next = others.firstFrom(firsts.end(i));
      if (next < others.size() && isNear(passage, firsts.end(i), others.start(next))) {
        pairs.add(firsts.start(i), others.end(next));
      }
    }
  }

  private boolean isNear(Passage passage, int from, int to) {
    Folded folded = passage.folded();
    int end = folded.positionOf(to);
    int start = folded.positionOf(from);
    Tokens between =
        new Tokens(
            folded, WordEdges.insideWord(folded, start) ? WordEdges.wordEnd(folded, start) : start);
    int passed = 0;
    while (passed <= distance && between.next() && between.start() < end) {
      passed++;
    }
    return passed <= distance;
  }

  private static void shortest(Spans pairs, Spans found) {
    pairs.sort();
    int[] kept = new int[pairs.size()];
    int count = 0;
    int nearest = Integer.MAX_VALUE;
    for (int i = pairs.size() - 1; i >= 0; i--) {
      if (pairs.end(i) < nearest) {
        nearest = pairs.end(i);
        kept[count++] = i;
      }
    }
    Arrays.sort(kept, 0, count);
    for (int i = 0; i < count; i++) {
      found.add(pairs.start(kept[i]), pairs.end(kept[i]));
    }
  }

  @Override
  public org.apache.lucene.search.@Nullable Query proposal() {
    return Proposals.all(Arrays.asList(left.proposal(), right.proposal()));
  }
}
