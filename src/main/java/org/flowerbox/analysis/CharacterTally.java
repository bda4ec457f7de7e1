package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts coded characters. What several codings of one code share counts once, and so it does for a
 * code and those below it.
 */
final class CharacterTally extends Tally {
  private record Stretch(int column, int row, int start, int end) {}

  private static final Comparator<Stretch> BY_COLUMN =
      Comparator.comparingInt(Stretch::column).thenComparingInt(Stretch::start);

  private final CodeRows rows;
  private final @Nullable Counted[] columns;
  private final List<Stretch> ofSource = new ArrayList<>();
  private final int[] ownEnds;
  private final int[] ends;

  CharacterTally(Division division, int slots, CodeRows rows) {
    super(division, slots);
    this.rows = rows;
    columns = new Counted[slots * division.values().size()];
    ownEnds = new int[rows.size()];
    ends = new int[rows.size()];
  }

  @Override
  void piece(int row, int column, boolean placed, int start, int end, int caseId) {
    ofSource.add(new Stretch(column, row, start, end));
  }

  @Override
  void endSource() {
    ofSource.sort(BY_COLUMN);
    int column = -1;
    for (Stretch stretch : ofSource) {
      if (stretch.column != column) {
        column = stretch.column;
        Arrays.fill(ownEnds, 0);
        Arrays.fill(ends, 0);
      }
      add(stretch, counts(column));
    }
    ofSource.clear();
  }

  private Counted counts(int column) {
    Counted counts = columns[column];
    if (counts == null) {
      counts = new Counted(new double[rows.size()], new double[rows.size()]);
      columns[column] = counts;
    }
    return counts;
  }

  private void add(Stretch stretch, Counted to) {
    add(stretch, stretch.row, ownEnds, to.own());
    int row = stretch.row;
    while (row != rows.total()) {
      add(stretch, row, ends, to.below());
      row = rows.parent(row);
    }
    add(stretch, row, ends, to.below());
    to.own()[row] = to.below()[row];
  }

  /** Stretches come by their start, so what is new of one lies behind the furthest end so far. */
  private static void add(Stretch stretch, int row, int[] ends, double[] counts) {
    int from = Math.max(stretch.start, ends[row]);
    if (from < stretch.end) {
      counts[row] += stretch.end - from;
      ends[row] = stretch.end;
    }
  }

  @Override
  @Nullable Counted column(int column) {
    return columns[column];
  }
}
