package org.flowerbox.analysis;

import java.util.Arrays;
import org.flowerbox.model.Source;
import org.jspecify.annotations.Nullable;

/** Counts passages under the value columns of a table. One for each measure. For one thread. */
abstract class Tally {
  private final Division division;
  private final int values;
  private final long[] crossing;
  private int[] seen = new int[8];
  private int seenSize;

  Tally(Division division, int slots) {
    this.division = division;
    values = division.values().size();
    crossing = new long[slots];
  }

  /** Counts the codings of one source. */
  final void add(Source source, Selection selection, Touch touch) {
    division.enter(source);
    for (int k = 0; k < selection.size(); k++) {
      int row = selection.row(k);
      int coder = selection.coder(k);
      int first = selection.slot(k) * values;
      seenSize = 0;
      selection.parts(
          k,
          (from, to) ->
              touch.pieces(
                  from,
                  to,
                  (start, end, speaker, caseId) -> {
                    int value = division.value(coder, speaker, caseId);
                    see(value);
                    piece(
                        row,
                        first + (value < 0 ? division.fallback() : value),
                        value >= 0,
                        start,
                        end,
                        caseId);
                  }));
      crossing[selection.slot(k)] += seenSize > 1 ? 1 : 0;
      if (seenSize == 0) {
        int whole = division.value(coder, 0, 0);
        see(whole < 0 ? division.fallback() : whole);
        unplaced();
      }
      for (int i = 0; i < seenSize; i++) {
        coding(row, first + seen[i], source.id());
      }
    }
    endSource();
  }

  private void see(int value) {
    for (int i = 0; i < seenSize; i++) {
      if (seen[i] == value) {
        return;
      }
    }
    if (value >= 0) {
      if (seenSize == seen.length) {
        seen = Arrays.copyOf(seen, 2 * seenSize);
      }
      seen[seenSize++] = value;
    }
  }

  /** How many codings of that block fell under more than one column. */
  final long crossing(int slot) {
    return crossing[slot];
  }

  /**
   * What was counted under that value, null for nothing; to be asked when every source was added.
   */
  final @Nullable Counted under(int slot, int value) {
    return column(slot * values + value);
  }

  /**
   * A piece of the coding being counted.
   *
   * @param placed whether the piece has that column of itself; else it is that of passages that
   *     have none
   */
  void piece(int row, int column, boolean placed, int start, int end, int caseId) {}

  /** None of the pieces told since the last coding had a column of itself. */
  void unplaced() {}

  /** A coding, after its pieces; once for each column it falls under. */
  void coding(int row, int column, int source) {}

  void endSource() {}

  abstract @Nullable Counted column(int column);
}
