package org.flowerbox.search;

import org.jspecify.annotations.Nullable;

/**
 * Finds the places in a passage that one word, phrase or pattern of a query means. Immutable, for
 * any thread.
 */
sealed interface Finder permits Sequence, Likeness, Expressions, Nearness, Alternatives {
  /** Adds every place, in the order of the text, as spans of the stored text. */
  void find(Passage passage, Spans found);

  /**
   * Which turns to look at: all that have such a place and few others. Null where the index cannot
   * say.
   */
  org.apache.lucene.search.@Nullable Query proposal();
}
