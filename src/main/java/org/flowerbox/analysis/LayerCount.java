package org.flowerbox.analysis;

import org.jspecify.annotations.Nullable;

/** How many codings, sources and cases every code has in one block of a table. */
final class LayerCount {
  private final CodeRows rows;
  private final Counted codings;
  private final Counted sources;
  private final long[][] cases;
  private double @Nullable [] inSource;

  LayerCount(CodeRows rows, int caseBound) {
    this.rows = rows;
    codings = new Counted(new double[rows.size()], new double[rows.size()]);
    sources = new Counted(new double[rows.size()], new double[rows.size()]);
    cases = new long[rows.size()][(caseBound + 63) / 64];
  }

  /** The counts of the source being counted, to add one for every coding. */
  double[] inSource() {
    double[] own = inSource;
    if (own == null) {
      own = new double[rows.size()];
      inSource = own;
    }
    return own;
  }

  void inCase(int row, int caseId) {
    cases[row][caseId >> 6] |= 1L << caseId;
  }

  /** Ends a source: counts what it held and gives it away, null for no coding. */
  @Nullable Counted endSource() {
    double[] own = inSource;
    if (own == null) {
      return null;
    }
    inSource = null;
    Counted counted = new Counted(own, rows.sumUp(own));
    for (int row = 0; row < own.length; row++) {
      add(row, own[row], codings.own(), sources.own());
      add(row, counted.below()[row], codings.below(), sources.below());
    }
    return counted;
  }

  private static void add(int row, double count, double[] codings, double[] sources) {
    codings[row] += count;
    sources[row] += count > 0 ? 1 : 0;
  }

  Counted codings() {
    return codings;
  }

  Counted sources() {
    return sources;
  }

  /** Cases, once each; to be asked when every source has ended. */
  Counted cases() {
    Counted counted = new Counted(new double[rows.size()], new double[rows.size()]);
    for (int row = 0; row < rows.size(); row++) {
      counted.own()[row] = count(cases[row]);
    }
    for (int row = rows.total() - 1; row >= 0; row--) {
      long[] above = cases[rows.parent(row)];
      for (int word = 0; word < above.length; word++) {
        above[word] |= cases[row][word];
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      counted.below()[row] = count(cases[row]);
    }
    counted.own()[rows.total()] = counted.below()[rows.total()];
    return counted;
  }

  private static int count(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }
}
