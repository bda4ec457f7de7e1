package org.flowerbox.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The codings of one source in primitive columns, sorted by start, then end, then id: about 52
 * bytes a coding. Immutable; a change copies this source's columns and nothing else.
 */
public final class Codings {
  /** No codings. */
  public static final Codings NONE = new Builder(0).build();

  /** The order they stand in. */
  static final Comparator<Coding> ORDER =
      Comparator.comparingInt(Coding::start)
          .thenComparingInt(Coding::end)
          .thenComparingInt(Coding::id);

  private final CodingColumns columns;
  private volatile @Nullable EndBlocks endBlocks;

  private Codings(CodingColumns columns) {
    this.columns = columns;
  }

  public int size() {
    return columns.ids.length;
  }

  public int id(int index) {
    return columns.ids[index];
  }

  public int start(int index) {
    return columns.starts[index];
  }

  public int end(int index) {
    return columns.ends[index];
  }

  public int code(int index) {
    return columns.codes[index];
  }

  public int coder(int index) {
    return columns.coders[index];
  }

  public int layer(int index) {
    return columns.layers[index];
  }

  /** The actor spoken of, 0 for none. */
  public int actor(int index) {
    return columns.actors[index];
  }

  public int stage(int index) {
    return columns.stages[index];
  }

  public int level(int index) {
    return columns.levels[index];
  }

  /** 1 to 100, 0 for none given. */
  public int weight(int index) {
    return columns.weights[index] & 0x7f;
  }

  public boolean important(int index) {
    return columns.weights[index] < 0;
  }

  public UUID guid(int index) {
    return new UUID(columns.guids[2 * index], columns.guids[2 * index + 1]);
  }

  /** The coding of that index (from 0) as a record. */
  public Coding get(int index) {
    return columns.get(index);
  }

  /** Index of the coding with that row key, or -1. Looks through all of them. */
  public int indexOf(int id) {
    int[] ids = columns.ids;
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the coding with the row key of that one, or -1; quick where its ends are the same. */
  public int indexOf(Coding coding) {
    int place = place(coding.start(), coding.end(), coding.id());
    return place < size() && id(place) == coding.id() ? place : indexOf(coding.id());
  }

  /** Index of the coding with that guid, or -1. Looks through all of them. */
  public int indexOf(UUID guid) {
    long high = guid.getMostSignificantBits();
    long low = guid.getLeastSignificantBits();
    for (int i = 0; i < size(); i++) {
      if (columns.guids[2 * i] == high && columns.guids[2 * i + 1] == low) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the first coding that starts there or later; {@link #size()} if there is none. */
  public int firstFrom(int start) {
    return place(start, 0, 0);
  }

  /** Index of the first coding with exactly these ends; -1 if there is none. */
  public int firstAt(Span span) {
    int place = place(span.start(), span.end(), 0);
    boolean found = place < size() && start(place) == span.start() && end(place) == span.end();
    return found ? place : -1;
  }

  /** Index of the first coding that is not before those ends and that key. */
  private int place(int start, int end, int id) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.isBefore(middle, start, end, id)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Tells the index of every coding that shares a code unit with the span, in order. Quick also
   * where there are a million, once it was asked the first time.
   */
  public void overlapping(Span span, IntConsumer found) {
    EndBlocks blocks = endBlocks;
    if (blocks == null) {
      blocks = new EndBlocks(columns.ends);
      endBlocks = blocks;
    }
    blocks.endingAfter(span.start(), firstFrom(span.end()), found);
  }

  /** These without the codings whose row key is among the gone, and with the added. */
  public Codings changed(IntPredicate gone, Collection<Coding> added) {
    return changedRows(IntStream.range(0, size()).filter(i -> gone.test(id(i))).toArray(), added);
  }

  /** These without the codings of those row keys, as far as they are here, and with the added. */
  public Codings changed(int[] gone, Collection<Coding> added) {
    return changedRows(rowsOf(gone), added);
  }

  private int[] rowsOf(int[] keys) {
    if (keys.length <= 4) {
      return Arrays.stream(keys)
          .map(this::indexOf)
          .filter(row -> row >= 0)
          .sorted()
          .distinct()
          .toArray();
    }
    BitSet wanted = new BitSet();
    for (int key : keys) {
      wanted.set(key);
    }
    return IntStream.range(0, size()).filter(row -> wanted.get(id(row))).toArray();
  }

  private Codings changedRows(int[] gone, Collection<Coding> added) {
    if (size() == 0) {
      Builder builder = new Builder(added.size());
      added.forEach(builder::add);
      return builder.build();
    }
    Coding[] put = added.toArray(Coding[]::new);
    Arrays.sort(put, ORDER);
    int[] before =
        Arrays.stream(put)
            .mapToInt(coding -> place(coding.start(), coding.end(), coding.id()))
            .toArray();
    return new Codings(columns.patched(new ColumnPatch(size(), gone, before), put));
  }

  /** How many codings at the beginning are the same in both. */
  int commonPrefix(Codings other) {
    int most = Math.min(size(), other.size());
    int same = 0;
    for (int step = Integer.highestOneBit(Math.max(most, 1)); step > 0; step /= 2) {
      while (same + step <= most && columns.same(same, other.columns, same, step)) {
        same += step;
      }
    }
    return same;
  }

  /** How many codings at the end are the same in both, not reaching into so many at the start. */
  int commonSuffix(Codings other, int prefix) {
    int most = Math.min(size(), other.size()) - prefix;
    int same = 0;
    for (int step = Integer.highestOneBit(Math.max(most, 1)); step > 0; step /= 2) {
      while (same + step <= most
          && columns.same(size() - same - step, other.columns, other.size() - same - step, step)) {
        same += step;
      }
    }
    return same;
  }

  /** Which of the two comes first in the order of the text; 0 for the same place and key. */
  int compare(int index, Codings other, int there) {
    int id = other.id(there);
    if (columns.isBefore(index, other.start(there), other.end(there), id)) {
      return -1;
    }
    return other.columns.isBefore(there, start(index), end(index), id(index)) ? 1 : 0;
  }

  /** Whether those two codings are alike in all that an edit can change. */
  boolean same(int index, Codings other, int there) {
    return columns.same(index, other.columns, there, 1);
  }

  /** Takes codings of one source in any order; fastest in the order of the text. */
  public static final class Builder {
    private final CodingColumns rows;
    private int size;
    private boolean sorted = true;

    public Builder(int expected) {
      rows = new CodingColumns(Math.max(expected, 4));
    }

    public Builder add(Coding coding) {
      place(coding.id(), coding.source(), coding.code(), coding.start(), coding.end());
      rows.set(size - 1, coding);
      return this;
    }

    /** Begins the next coding; the other setters speak of the one begun last. */
    public void place(int id, int ofSource, int code, int start, int end) {
      if (size == rows.ids.length) {
        rows.resize(2 * size);
      }
      int at = size++;
      rows.source = ofSource;
      rows.ids[at] = id;
      rows.codes[at] = code;
      rows.starts[at] = start;
      rows.ends[at] = end;
      sorted = sorted && (at == 0 || rows.isBefore(at - 1, start, end, id));
    }

    public void who(int coder, int layer, long at) {
      rows.coders[size - 1] = CodingColumns.small(coder);
      rows.layers[size - 1] = CodingColumns.small(layer);
      rows.created[size - 1] = at;
    }

    public void guid(long high, long low) {
      rows.guids[2 * size - 2] = high;
      rows.guids[2 * size - 1] = low;
    }

    public void terms(int actor, int stage, int level) {
      rows.terms(size - 1, actor, stage, level);
    }

    public void weight(int weight, boolean important) {
      rows.weight(size - 1, weight, important);
    }

    public void comment(String comment) {
      rows.comment(size - 1, comment);
    }

    /** The codings; the builder is of no use any more then. */
    public Codings build() {
      if (sorted) {
        rows.resize(size);
        return new Codings(rows);
      }
      return new Codings(rows.inOrder(order()));
    }

    private int[] order() {
      int[] order = new int[size];
      long[] keys = new long[size];
      for (int i = 0; i < size; i++) {
        keys[i] = (long) rows.starts[i] << 32 | i;
      }
      Arrays.sort(keys);
      for (int i = 0; i < size; i++) {
        int row = (int) keys[i];
        int at = i;
        while (at > 0
            && rows.isBefore(
                row,
                rows.starts[order[at - 1]],
                rows.ends[order[at - 1]],
                rows.ids[order[at - 1]])) {
          order[at] = order[at - 1];
          at--;
        }
        order[at] = row;
      }
      return order;
    }
  }
}
