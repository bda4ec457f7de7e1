package org.flowerbox.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Codings of one source as columns, a row each. Changed only while they are made; {@link Codings}
 * then keeps them as they are.
 */
final class CodingColumns {
  int source;
  int[] ids;
  int[] starts;
  int[] ends;
  int[] codes;
  char[] coders;
  char[] layers;
  char[] actors;
  char[] stages;
  char[] levels;
  byte[] weights;
  long[] created;
  long[] guids;
  String @Nullable [] comments;

  /** Empty rows. */
  CodingColumns(int rows) {
    ids = new int[rows];
    starts = new int[rows];
    ends = new int[rows];
    codes = new int[rows];
    coders = new char[rows];
    layers = new char[rows];
    actors = new char[rows];
    stages = new char[rows];
    levels = new char[rows];
    weights = new byte[rows];
    created = new long[rows];
    guids = new long[2 * rows];
  }

  /** Makes room for so many rows, or lets go of those beyond. */
  void resize(int rows) {
    ids = Arrays.copyOf(ids, rows);
    starts = Arrays.copyOf(starts, rows);
    ends = Arrays.copyOf(ends, rows);
    codes = Arrays.copyOf(codes, rows);
    coders = Arrays.copyOf(coders, rows);
    layers = Arrays.copyOf(layers, rows);
    actors = Arrays.copyOf(actors, rows);
    stages = Arrays.copyOf(stages, rows);
    levels = Arrays.copyOf(levels, rows);
    weights = Arrays.copyOf(weights, rows);
    created = Arrays.copyOf(created, rows);
    guids = Arrays.copyOf(guids, 2 * rows);
    String[] column = comments;
    comments = column == null ? null : Arrays.copyOf(column, rows);
  }

  /** These rows in that order. */
  CodingColumns inOrder(int[] order) {
    CodingColumns target = new CodingColumns(order.length);
    target.source = source;
    for (int to = 0; to < order.length; to++) {
      int row = order[to];
      target.ids[to] = ids[row];
      target.starts[to] = starts[row];
      target.ends[to] = ends[row];
      target.codes[to] = codes[row];
      target.coders[to] = coders[row];
      target.layers[to] = layers[row];
      target.actors[to] = actors[row];
      target.stages[to] = stages[row];
      target.levels[to] = levels[row];
      target.weights[to] = weights[row];
      target.created[to] = created[row];
      target.guids[2 * to] = guids[2 * row];
      target.guids[2 * to + 1] = guids[2 * row + 1];
      target.comment(to, comments == null ? null : comments[row]);
    }
    return target;
  }

  /** What stays of these, and the rows put in. */
  CodingColumns patched(ColumnPatch patch, Coding[] put) {
    CodingColumns target = new CodingColumns(patch.size());
    target.source = source;
    patch.copy(ids, target.ids, 1);
    patch.copy(starts, target.starts, 1);
    patch.copy(ends, target.ends, 1);
    patch.copy(codes, target.codes, 1);
    patch.copy(coders, target.coders, 1);
    patch.copy(layers, target.layers, 1);
    patch.copy(actors, target.actors, 1);
    patch.copy(stages, target.stages, 1);
    patch.copy(levels, target.levels, 1);
    patch.copy(weights, target.weights, 1);
    patch.copy(created, target.created, 1);
    patch.copy(guids, target.guids, 2);
    if (comments != null) {
      target.comments = patch.copy(comments, new String[patch.size()], 1);
    }
    for (int i = 0; i < put.length; i++) {
      target.set(patch.place(i), put[i]);
    }
    return target;
  }

  void set(int row, Coding coding) {
    ids[row] = coding.id();
    starts[row] = coding.start();
    ends[row] = coding.end();
    codes[row] = coding.code();
    coders[row] = small(coding.coder());
    layers[row] = small(coding.layer());
    terms(row, coding.actor(), coding.stage(), coding.level());
    weight(row, coding.weight(), coding.important());
    created[row] = coding.created();
    guids[2 * row] = coding.guid().getMostSignificantBits();
    guids[2 * row + 1] = coding.guid().getLeastSignificantBits();
    comment(row, coding.comment());
  }

  void terms(int row, int actor, int stage, int level) {
    actors[row] = small(actor);
    stages[row] = small(stage);
    levels[row] = small(level);
  }

  void weight(int row, int weight, boolean important) {
    weights[row] = (byte) (weight | (important ? 0x80 : 0));
  }

  void comment(int row, @Nullable String comment) {
    String[] column = comments;
    if (comment != null) {
      if (column == null) {
        column = new String[ids.length];
        comments = column;
      }
      column[row] = comment;
    }
  }

  static char small(int key) {
    if (key < 0 || key > Character.MAX_VALUE) {
      throw new IllegalArgumentException("more than 65,535 coders, layers or terms");
    }
    return (char) key;
  }

  Coding get(int row) {
    return new Coding(
        ids[row],
        new UUID(guids[2 * row], guids[2 * row + 1]),
        source,
        codes[row],
        starts[row],
        ends[row],
        coders[row],
        layers[row],
        actors[row],
        stages[row],
        levels[row],
        weights[row] & 0x7f,
        weights[row] < 0,
        comments == null ? null : comments[row],
        created[row]);
  }

  /** Whether that row stands before that place, by start, then end, then key. */
  boolean isBefore(int row, int start, int end, int id) {
    if (starts[row] != start) {
      return starts[row] < start;
    }
    return ends[row] == end ? ids[row] < id : ends[row] < end;
  }

  /** Whether so many rows are alike in all that an edit can change. */
  boolean same(int from, CodingColumns other, int start, int count) {
    int to = from + count;
    int stop = start + count;
    return Arrays.equals(ids, from, to, other.ids, start, stop)
        && Arrays.equals(starts, from, to, other.starts, start, stop)
        && Arrays.equals(ends, from, to, other.ends, start, stop)
        && Arrays.equals(codes, from, to, other.codes, start, stop)
        && Arrays.equals(coders, from, to, other.coders, start, stop)
        && Arrays.equals(layers, from, to, other.layers, start, stop)
        && Arrays.equals(actors, from, to, other.actors, start, stop)
        && Arrays.equals(stages, from, to, other.stages, start, stop)
        && Arrays.equals(levels, from, to, other.levels, start, stop)
        && Arrays.equals(weights, from, to, other.weights, start, stop)
        && sameComments(from, other, start, count);
  }

  private boolean sameComments(int from, CodingColumns other, int start, int count) {
    for (int i = 0; i < count && (comments != null || other.comments != null); i++) {
      String one = comments == null ? null : comments[from + i];
      if (!Objects.equals(one, other.comments == null ? null : other.comments[start + i])) {
        return false;
      }
    }
    return true;
  }
}
