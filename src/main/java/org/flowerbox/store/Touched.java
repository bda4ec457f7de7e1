package org.flowerbox.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which rows a step wrote, so that a snapshot can be brought up to them. */
final class Touched {
  private final List<RowRange> ranges = new ArrayList<>();
  private final Set<Integer> movedSources = new HashSet<>();

  void rows(int table, int first, int count) {
    ranges.add(new RowRange(table, first, count));
  }

  /** Spans of that source were moved, in rows that need not be among the ranges. */
  void moved(int source) {
    movedSources.add(source);
  }

  List<RowRange> ranges() {
    return ranges;
  }

  Set<Integer> movedSources() {
    return movedSources;
  }
}
