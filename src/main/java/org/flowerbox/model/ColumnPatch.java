package org.flowerbox.model;

/**
 * How a column with some rows taken out and others put in is made from the one before: which
 * stretches are copied where. Copying stretches, rather than rows, is what lets a source of a
 * million codings take one more in a few milliseconds.
 */
final class ColumnPatch {
  private final int[] from;
  private final int[] to;
  private final int[] length;
  private final int[] places;
  private int stretches;
  private int size;

  /**
   * A patch.
   *
   * @param rows how many rows there were
   * @param gone rows that are taken out, ascending
   * @param before for each row put in, in order, the row that it comes before, ascending; {@code
   *     rows} to come last
   */
  ColumnPatch(int rows, int[] gone, int[] before) {
    int most = gone.length + before.length + 1;
    from = new int[most];
    to = new int[most];
    length = new int[most];
    places = new int[before.length];
    int at = 0;
    int out = 0;
    int in = 0;
    while (out < gone.length || in < before.length) {
      boolean put = in < before.length && (out == gone.length || before[in] <= gone[out]);
      int until = put ? before[in] : gone[out];
      keep(at, until);
      if (put) {
        at = until;
        places[in++] = size++;
      } else {
        at = until + 1;
        out++;
      }
    }
    keep(at, rows);
  }

  private void keep(int first, int until) {
    if (until > first) {
      from[stretches] = first;
      to[stretches] = size;
      length[stretches++] = until - first;
      size += until - first;
    }
  }

  /** How many rows there are now. */
  int size() {
    return size;
  }

  /** Where the row put in at that place of the list stands now. */
  int place(int index) {
    return places[index];
  }

  /**
   * Copies what stays of a column, an array.
   *
   * @param wide how many elements a row has
   */
  <A> A copy(A column, A target, int wide) {
    for (int i = 0; i < stretches; i++) {
      System.arraycopy(column, from[i] * wide, target, to[i] * wide, length[i] * wide);
    }
    return target;
  }
}
