package org.flowerbox.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts sources or cases, each once a column and row however many codings it has there. */
final class DistinctTally extends Tally {
  private final CodeRows rows;
  private final boolean ofCases;
  private final Map<Integer, BitSet[]> columns = new HashMap<>();
  private final BitSet elsewhere = new BitSet();
  private int elsewhereColumn;
  private int elsewhereRow;

  /**
   * An empty tally.
   *
   * @param ofCases true for cases, false for sources
   */
  DistinctTally(Division division, int slots, CodeRows rows, boolean ofCases) {
    super(division, slots);
    this.rows = rows;
    this.ofCases = ofCases;
  }

  @Override
  void piece(int row, int column, boolean placed, int start, int end, int caseId) {
    if (!ofCases || caseId == 0) {
      return;
    }
    if (placed) {
      add(column, row, caseId);
    } else {
      elsewhere.set(caseId);
      elsewhereColumn = column;
      elsewhereRow = row;
    }
  }

  @Override
  void unplaced() {
    elsewhere.stream().forEach(caseId -> add(elsewhereColumn, elsewhereRow, caseId));
  }

  @Override
  void coding(int row, int column, int source) {
    elsewhere.clear();
    if (!ofCases) {
      add(column, row, source);
    }
  }

  private void add(int column, int row, int unit) {
    BitSet[] units = columns.computeIfAbsent(column, _ -> new BitSet[rows.size()]);
    if (units[row] == null) {
      units[row] = new BitSet();
    }
    units[row].set(unit);
  }

  @Override
  @Nullable Counted column(int column) {
    BitSet[] units = columns.get(column);
    if (units == null) {
      return null;
    }
    Counted counted = new Counted(new double[rows.size()], new double[rows.size()]);
    BitSet[] below = new BitSet[rows.size()];
    for (int row = rows.total(); row >= 0; row--) {
      below[row] = new BitSet();
    }
    for (int row = rows.total() - 1; row >= 0; row--) {
      if (units[row] != null) {
        counted.own()[row] = units[row].cardinality();
        below[row].or(units[row]);
      }
      counted.below()[row] = below[row].cardinality();
      below[rows.parent(row)].or(below[row]);
    }
    counted.below()[rows.total()] = below[rows.total()].cardinality();
    counted.own()[rows.total()] = counted.below()[rows.total()];
    return counted;
  }
}
