package org.flowerbox.model;

import java.util.Arrays;

/**
 * The turns of one source, in order, in primitive columns. Turns do not overlap; text before the
 * first or between two belongs to none. Immutable.
 */
public final class Turns {
  /** No turns. */
  public static final Turns NONE =
      new Turns(new int[0], new int[0], new int[0], new int[0], new int[0]);

  /** Stands for "no time stamp". */
  public static final int NO_TIME = -1;

  private final int[] starts;
  private final int[] bodies;
  private final int[] ends;
  private final int[] speakers;
  private final int[] times;

  private Turns(int[] starts, int[] bodies, int[] ends, int[] speakers, int[] times) {
    this.starts = starts;
    this.bodies = bodies;
    this.ends = ends;
    this.speakers = speakers;
    this.times = times;
  }

  public int size() {
    return starts.length;
  }

  /** Where the turn of that index (from 0) starts, its speaker's name included. */
  public int start(int index) {
    return starts[index];
  }

  /** Where what is said starts: after the name, colon and time stamp. */
  public int body(int index) {
    return bodies[index];
  }

  /** The code unit after the turn's last. */
  public int end(int index) {
    return ends[index];
  }

  /** Row key of its speaker, 0 for none. */
  public int speaker(int index) {
    return speakers[index];
  }

  /** Its time stamp in ms, or {@link #NO_TIME}. */
  public int time(int index) {
    return times[index];
  }

  /** What is said in it. */
  public Span said(int index) {
    return new Span(bodies[index], ends[index]);
  }

  /** The turn as a whole, name included. */
  public Span whole(int index) {
    return new Span(starts[index], ends[index]);
  }

  /** Index of the turn that holds the code unit at that position, or -1. */
  public int at(int position) {
    int found = Arrays.binarySearch(starts, position);
    int index = found >= 0 ? lastStartingAt(found) : -found - 2;
    return index >= 0 && position < ends[index] ? index : -1;
  }

  private int lastStartingAt(int index) {
    int last = index;
    while (last + 1 < starts.length && starts[last + 1] == starts[last]) {
      last++;
    }
    return last;
  }

  /** Index of the first turn that ends after that position; {@link #size()} if there is none. */
  public int firstEndingAfter(int position) {
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Turns that
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(bodies, that.bodies)
        && Arrays.equals(ends, that.ends)
        && Arrays.equals(speakers, that.speakers)
        && Arrays.equals(times, that.times);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(starts) * 31 + Arrays.hashCode(speakers);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Turns[");
    for (int i = 0; i < size(); i++) {
      text.append(i == 0 ? "" : ", ")
          .append(starts[i])
          .append('/')
          .append(bodies[i])
          .append('-')
          .append(ends[i]);
      text.append('@').append(speakers[i]).append(times[i] == NO_TIME ? "" : "~" + times[i]);
    }
    return text.append(']').toString();
  }

  /** Takes turns in the order of the text. */
  public static final class Builder {
    private int size;
    private int[] columns = new int[5 * 8];

    /**
     * Adds a turn.
     *
     * @param start where it starts, name included
     * @param body where what is said starts
     * @param end the code unit after its last
     * @param speaker row key of the speaker, 0 for none
     * @param time ms, or {@link #NO_TIME}
     */
    public Builder add(int start, int body, int end, int speaker, int time) {
      if (size * 5 == columns.length) {
        columns = Arrays.copyOf(columns, columns.length * 2);
      }
      int at = size++ * 5;
      columns[at] = start;
      columns[at + 1] = body;
      columns[at + 2] = end;
      columns[at + 3] = speaker;
      columns[at + 4] = time;
      return this;
    }

    public int size() {
      return size;
    }

    public Turns build() {
      int[][] split = new int[5][size];
      for (int i = 0; i < size; i++) {
        for (int column = 0; column < 5; column++) {
          split[column][i] = columns[i * 5 + column];
        }
      }
      return new Turns(split[0], split[1], split[2], split[3], split[4]);
    }
  }
}
