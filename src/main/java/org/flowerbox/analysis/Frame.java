package org.flowerbox.analysis;

import java.util.Arrays;
import org.flowerbox.model.Codings;

/**
 * The passages of one source and one layer that a table is restricted to, united where they meet.
 */
final class Frame {
  /** Is told a part of a passage. */
  @FunctionalInterface
  interface Part {
    void is(int start, int end);
  }

  private int size;
  private int[] starts = new int[8];
  private int[] ends = new int[8];

  void clear() {
    size = 0;
  }

  /** Takes the passage of that coding; codings come in their order. */
  void add(Codings codings, int index) {
    if (size > 0 && codings.start(index) <= ends[size - 1]) {
      ends[size - 1] = Math.max(ends[size - 1], codings.end(index));
      return;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = codings.start(index);
    ends[size++] = codings.end(index);
  }

  boolean overlaps(int start, int end) {
    int first = firstEndingAfter(start);
    return first < size && starts[first] < end;
  }

  /** Tells the parts of the passage that lie in the frame, in order. */
  void cut(int start, int end, Part found) {
    for (int i = firstEndingAfter(start); i < size && starts[i] < end; i++) {
      found.is(Math.max(start, starts[i]), Math.min(end, ends[i]));
    }
  }

  private int firstEndingAfter(int position) {
    int found = Arrays.binarySearch(ends, 0, size, position + 1);
    return found >= 0 ? found : -found - 1;
  }
}
