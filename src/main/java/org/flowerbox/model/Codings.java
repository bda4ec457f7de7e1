package org.flowerbox.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The codings of one source in primitive columns, sorted by start, then end, then id: about 52
 * bytes a coding. Immutable; a change copies this source's columns and nothing else.
 */
public final class Codings {
  /** No codings. */
  public static final Codings NONE = new Builder(0).build();

  private final int[] ids;
  private final int[] starts;
  private final int[] ends;
  private final int[] codes;
  private final char[] coders;
  private final char[] layers;
  private final char[] actors;
  private final char[] stages;
  private final char[] levels;
  private final byte[] weights;
  private final long[] created;
  private final long[] guids;
  private final String @Nullable [] comments;
  private final int source;

  private Codings(Builder from, int[] order) {
    int size = order.length;
    source = from.source;
    ids = pick(from.ids, order);
    starts = pick(from.starts, order);
    ends = pick(from.ends, order);
    codes = pick(from.codes, order);
    coders = pick(from.coders, order);
    layers = pick(from.layers, order);
    actors = pick(from.actors, order);
    stages = pick(from.stages, order);
    levels = pick(from.levels, order);
    weights = new byte[size];
    created = new long[size];
    guids = new long[2 * size];
    for (int i = 0; i < size; i++) {
      weights[i] = from.weights[order[i]];
      created[i] = from.created[order[i]];
      guids[2 * i] = from.guids[2 * order[i]];
      guids[2 * i + 1] = from.guids[2 * order[i] + 1];
    }
    comments = from.comments == null ? null : pick(from.comments, order);
  }

  private static int[] pick(int[] column, int[] order) {
    int[] picked = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      picked[i] = column[order[i]];
    }
    return picked;
  }

  private static char[] pick(char[] column, int[] order) {
    char[] picked = new char[order.length];
    for (int i = 0; i < order.length; i++) {
      picked[i] = column[order[i]];
    }
    return picked;
  }

  private static String @Nullable [] pick(String[] column, int[] order) {
    String[] picked = new String[order.length];
    for (int i = 0; i < order.length; i++) {
      picked[i] = column[order[i]];
    }
    return picked;
  }

  public int size() {
    return ids.length;
  }

  public int id(int index) {
    return ids[index];
  }

  public int start(int index) {
    return starts[index];
  }

  public int end(int index) {
    return ends[index];
  }

  public int code(int index) {
    return codes[index];
  }

  public int coder(int index) {
    return coders[index];
  }

  public int layer(int index) {
    return layers[index];
  }

  /** The actor spoken of, 0 for none. */
  public int actor(int index) {
    return actors[index];
  }

  public int stage(int index) {
    return stages[index];
  }

  public int level(int index) {
    return levels[index];
  }

  public UUID guid(int index) {
    return new UUID(guids[2 * index], guids[2 * index + 1]);
  }

  /** The coding of that index (from 0) as a record. */
  public Coding get(int index) {
    return new Coding(
        ids[index],
        guid(index),
        source,
        codes[index],
        starts[index],
        ends[index],
        coders[index],
        layers[index],
        actors[index],
        stages[index],
        levels[index],
        weights[index] & 0x7f,
        weights[index] < 0,
        comments == null ? null : comments[index],
        created[index]);
  }

  /** Index of the coding with that row key, or -1. */
  public int indexOf(int id) {
    for (int i = 0; i < ids.length; i++) {
      if (ids[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the coding with that guid, or -1. */
  public int indexOf(UUID guid) {
    long high = guid.getMostSignificantBits();
    long low = guid.getLeastSignificantBits();
    for (int i = 0; i < ids.length; i++) {
      if (guids[2 * i] == high && guids[2 * i + 1] == low) {
        return i;
      }
    }
    return -1;
  }

  /** Tells the index of every coding that shares a code unit with the span, in order. */
  public void overlapping(Span span, IntConsumer found) {
    for (int i = 0; i < starts.length && starts[i] < span.end(); i++) {
      if (ends[i] > span.start()) {
        found.accept(i);
      }
    }
  }

  /** These without the codings whose row key is among the gone, and with the added. */
  public Codings changed(IntPredicate gone, Collection<Coding> added) {
    Builder builder = new Builder(size() + added.size());
    builder.source = source;
    for (int i = 0; i < ids.length; i++) {
      if (!gone.test(ids[i])) {
        builder.add(get(i));
      }
    }
    added.forEach(builder::add);
    return builder.build();
  }

  /** Takes codings of one source in any order; fastest in the order of the text. */
  public static final class Builder {
    private int size;
    private int source;
    private boolean sorted = true;
    private int[] ids;
    private int[] starts;
    private int[] ends;
    private int[] codes;
    private char[] coders;
    private char[] layers;
    private char[] actors;
    private char[] stages;
    private char[] levels;
    private byte[] weights;
    private long[] created;
    private long[] guids;
    private String @Nullable [] comments;

    public Builder(int expected) {
      int room = Math.max(expected, 4);
      ids = new int[room];
      starts = new int[room];
      ends = new int[room];
      codes = new int[room];
      coders = new char[room];
      layers = new char[room];
      actors = new char[room];
      stages = new char[room];
      levels = new char[room];
      weights = new byte[room];
      created = new long[room];
      guids = new long[2 * room];
    }

    public Builder add(Coding coding) {
      place(coding.id(), coding.source(), coding.code(), coding.start(), coding.end());
      who(coding.coder(), coding.layer(), coding.created());
      guid(coding.guid().getMostSignificantBits(), coding.guid().getLeastSignificantBits());
      terms(coding.actor(), coding.stage(), coding.level());
      weight(coding.weight(), coding.important());
      String comment = coding.comment();
      if (comment != null) {
        comment(comment);
      }
      return this;
    }

    /** Begins the next coding; the other setters speak of the one begun last. */
    public void place(int id, int ofSource, int code, int start, int end) {
      if (size == ids.length) {
        grow();
      }
      int at = size++;
      source = ofSource;
      ids[at] = id;
      codes[at] = code;
      starts[at] = start;
      ends[at] = end;
      sorted = sorted && (at == 0 || before(at - 1, at));
    }

    public void who(int coder, int layer, long at) {
      coders[size - 1] = small(coder);
      layers[size - 1] = small(layer);
      created[size - 1] = at;
    }

    public void guid(long high, long low) {
      guids[2 * size - 2] = high;
      guids[2 * size - 1] = low;
    }

    public void terms(int actor, int stage, int level) {
      actors[size - 1] = small(actor);
      stages[size - 1] = small(stage);
      levels[size - 1] = small(level);
    }

    public void weight(int weight, boolean important) {
      weights[size - 1] = (byte) (weight | (important ? 0x80 : 0));
    }

    public void comment(String comment) {
      String[] column = comments;
      if (column == null) {
        column = new String[ids.length];
        comments = column;
      }
      column[size - 1] = comment;
    }

    public Codings build() {
      int[] order = new int[size];
      for (int i = 0; i < size; i++) {
        order[i] = i;
      }
      if (!sorted) {
        sort(order);
      }
      return new Codings(this, order);
    }

    private void sort(int[] order) {
      long[] keys = new long[size];
      for (int i = 0; i < size; i++) {
        keys[i] = (long) starts[i] << 32 | i;
      }
      Arrays.sort(keys);
      for (int i = 0; i < size; i++) {
        int row = (int) keys[i];
        int at = i;
        while (at > 0 && before(row, order[at - 1])) {
          order[at] = order[at - 1];
          at--;
        }
        order[at] = row;
      }
    }

    private boolean before(int one, int other) {
      int difference = Integer.compare(starts[one], starts[other]);
      difference = difference != 0 ? difference : Integer.compare(ends[one], ends[other]);
      return difference != 0 ? difference < 0 : ids[one] < ids[other];
    }

    private static char small(int key) {
      if (key < 0 || key > Character.MAX_VALUE) {
        throw new IllegalArgumentException("more than 65,535 coders, layers or terms");
      }
      return (char) key;
    }

    private void grow() {
      int room = ids.length * 2;
      ids = Arrays.copyOf(ids, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      codes = Arrays.copyOf(codes, room);
      coders = Arrays.copyOf(coders, room);
      layers = Arrays.copyOf(layers, room);
      actors = Arrays.copyOf(actors, room);
      stages = Arrays.copyOf(stages, room);
      levels = Arrays.copyOf(levels, room);
      weights = Arrays.copyOf(weights, room);
      created = Arrays.copyOf(created, room);
      guids = Arrays.copyOf(guids, 2 * room);
      String[] column = comments;
      comments = column == null ? null : Arrays.copyOf(column, room);
    }
  }
}
