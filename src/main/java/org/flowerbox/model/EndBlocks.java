package org.flowerbox.model;

import java.util.function.IntConsumer;

/**
 * The furthest end of every stretch of 256 codings, so that those that overlap a span are found
 * without looking at all that start before it.
 */
final class EndBlocks {
  private static final int SHIFT = 8;

  private final int[] ends;
  private final int[] furthest;

  EndBlocks(int[] ends) {
    this.ends = ends;
    furthest = new int[(ends.length >> SHIFT) + 1];
    for (int i = 0; i < ends.length; i++) {
      furthest[i >> SHIFT] = Math.max(furthest[i >> SHIFT], ends[i]);
    }
  }

  /** Tells, in order, the codings before {@code stop} that end after that position. */
  void endingAfter(int position, int stop, IntConsumer found) {
    for (int block = 0; block << SHIFT < stop; block++) {
      if (furthest[block] > position) {
        int last = Math.min(stop, (block + 1) << SHIFT);
        for (int i = block << SHIFT; i < last; i++) {
          if (ends[i] > position) {
            found.accept(i);
          }
        }
      }
    }
  }
}
