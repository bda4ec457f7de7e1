package org.flowerbox.analysis;

import org.jspecify.annotations.Nullable;

/** Counts codings: one a column that a coding falls under. */
final class CodingTally extends Tally {
  private final CodeRows rows;
  private final double[] @Nullable [] own;

  CodingTally(Division division, int slots, CodeRows rows) {
    super(division, slots);
    this.rows = rows;
    own = new double[slots * division.values().size()][];
  }

  @Override
  void coding(int row, int column, int source) {
    double[] counts = own[column];
    if (counts == null) {
      counts = new double[rows.size()];
      own[column] = counts;
    }
    counts[row]++;
  }

  @Override
  @Nullable Counted column(int column) {
    double[] counts = own[column];
    return counts == null ? null : new Counted(counts, rows.sumUp(counts));
  }
}
