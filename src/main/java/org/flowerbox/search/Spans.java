package org.flowerbox.search;

import java.util.Arrays;

/** Spans of one text, in the order they were put in. */
final class Spans {
  private long[] spans = new long[4];
  private int size;

  void add(int start, int end) {
    if (size == spans.length) {
      spans = Arrays.copyOf(spans, 2 * size);
    }
    // ends count down, so that of two spans with one start the longer sorts first
    spans[size++] = (long) start << 32 | (Integer.MAX_VALUE - end);
  }

  void addAll(Spans others) {
    for (int i = 0; i < others.size; i++) {
      add(others.start(i), others.end(i));
    }
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int start(int index) {
    return (int) (spans[index] >>> 32);
  }

  int end(int index) {
    return Integer.MAX_VALUE - (int) spans[index];
  }

  /** Sorts by start, the longer first. */
  void sort() {
    for (int i = 1; i < size; i++) {
      if (spans[i - 1] > spans[i]) {
        Arrays.sort(spans, 0, size);
        return;
      }
    }
  }

  /** Sorts, and drops every span that lies within another. */
  void dropNested() {
    sort();
    int kept = 0;
    int farthest = -1;
    for (int i = 0; i < size; i++) {
      int end = end(i);
      if (end > farthest) {
        farthest = end;
        spans[kept++] = spans[i];
      }
    }
    size = kept;
  }

  /** Sorts, and joins those that share a code unit. */
  void join() {
    sort();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept > 0 && start(i) < end(kept - 1)) {
        int start = start(kept - 1);
        int end = Math.max(end(kept - 1), end(i));
        spans[kept - 1] = (long) start << 32 | (Integer.MAX_VALUE - end);
      } else {
        spans[kept++] = spans[i];
      }
    }
    size = kept;
  }

  /**
   * Whether one of these shares a code unit with that span. They must not overlap one another and
   * be sorted.
   */
  boolean overlap(int start, int end) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) > start) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < size && start(low) < end;
  }

  /** Index of the first that starts at or after that position. They must be sorted. */
  int firstFrom(int position) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) >= position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
