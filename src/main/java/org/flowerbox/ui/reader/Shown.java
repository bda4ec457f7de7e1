package org.flowerbox.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The codings of a source that are shown, with the lane of each in the margin. Codings that
 * overlap, directly or through others, make a cluster; within it each takes the lowest lane that is
 * free at its start, so a coding keeps its lane over all its paragraphs. Clusters are worked out
 * when they come into sight. For the JavaFX thread.
 */
final class Shown {
  /** Nothing. */
  static final Shown NONE = new Shown(Codings.NONE, new int[0]);

  private final Codings codings;
  private final int[] rows;
  private final int[] reach;
  private final BitSet clusters = new BitSet();
  private final Map<Integer, byte[]> lanes = new HashMap<>();

  /**
   * What is shown.
   *
   * @param codes row keys of codes, null for all
   * @param coders row keys of coders, null for all
   */
  record Filter(@Nullable Set<Integer> codes, @Nullable Set<Integer> coders) {
    static final Filter ALL = new Filter(null, null);

    boolean isAll() {
      return codes == null && coders == null;
    }

    private IntPredicate of(Codings codings) {
      return i ->
          (codes == null || codes.contains(codings.code(i)))
              && (coders == null || coders.contains(codings.coder(i)));
    }
  }

  /**
   * A coding in sight.
   *
   * @param row its index in {@link #codings()}
   * @param lane from 0
   */
  record Mark(int row, int lane) {}

  /** All that pass the filter. */
  static Shown all(Codings codings, Filter filter) {
    IntPredicate fits = filter.of(codings);
    int[] found = new int[codings.size()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (fits.test(i)) {
        found[count++] = i;
      }
    }
    return new Shown(codings, count == found.length ? found : Arrays.copyOf(found, count));
  }

  /** Those in a stretch that pass the filter: of very many, the ones that will be seen at once. */
  static Shown within(Codings codings, Filter filter, Span stretch) {
    IntPredicate fits = filter.of(codings);
    IntStream.Builder found = IntStream.builder();
    codings.overlapping(
        stretch,
        row -> {
          if (fits.test(row)) {
            found.add(row);
          }
        });
    return new Shown(codings, found.build().toArray());
  }

  private Shown(Codings codings, int[] rows) {
    this.codings = codings;
    this.rows = rows;
    reach = new int[rows.length];
    int farthest = 0;
    for (int i = 0; i < rows.length; i++) {
      if (farthest <= codings.start(rows[i])) {
        clusters.set(i);
      }
      farthest = Math.max(farthest, codings.end(rows[i]));
      reach[i] = farthest;
    }
  }

  Codings codings() {
    return codings;
  }

  int size() {
    return rows.length;
  }

  /** Rows of all that is shown, in the order of the text. */
  int row(int index) {
    return rows[index];
  }

  /** Index among those shown of the first that starts there or later. */
  int firstFrom(int offset) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codings.start(rows[middle]) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The codings that share a character with the span, in the order of the text. */
  List<Mark> in(Span span) {
    List<Mark> found = new ArrayList<>();
    int stop = firstFrom(span.end());
    for (int i = firstReaching(span.start()); i < stop; i++) {
      if (codings.end(rows[i]) > span.start()) {
        int first = clusters.previousSetBit(i);
        found.add(new Mark(rows[i], lanes(first)[i - first]));
      }
    }
    return found;
  }

  /** Index of the first that ends beyond that place: all before it end at it or earlier. */
  private int firstReaching(int offset) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private byte[] lanes(int first) {
    return lanes.computeIfAbsent(first, this::assign);
  }

  private byte[] assign(int first) {
    int next = clusters.nextSetBit(first + 1);
    int stop = next < 0 ? rows.length : next;
    byte[] assigned = new byte[stop - first];
    int[] busyUntil = new int[Byte.MAX_VALUE];
    for (int i = first; i < stop; i++) {
      int lane = 0;
      while (lane < busyUntil.length - 1 && busyUntil[lane] > codings.start(rows[i])) {
        lane++;
      }
      busyUntil[lane] = codings.end(rows[i]);
      assigned[i - first] = (byte) lane;
    }
    return assigned;
  }
}
