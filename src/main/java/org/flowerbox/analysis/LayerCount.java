package org.flowerbox.analysis;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many codings, sources and cases every code has in one block of a table. */
final class LayerCount {
  private final CodeRows rows;
  private final double[] codings;
  private final double[] sources;
  private final double[] sourcesBelow;

  /** A bit for every row and case; the bits of 64 cases for all rows lie together. */
  private final long[] cases;

  /** Bits of the cases of one source, for every row. */
  private final long[] inCases;

  private double[] inSource;
  private boolean isCoded;

  LayerCount(CodeRows rows, int caseBound) {
    this.rows = rows;
    codings = new double[rows.size()];
    sources = new double[rows.size()];
    sourcesBelow = new double[rows.size()];
    cases = new long[rows.size() * ((caseBound + 63) / 64)];
    inCases = new long[rows.size()];
    inSource = new double[rows.size()];
  }

  /** A coding of the source being counted. */
  void coding(int row) {
    inSource[row]++;
    isCoded = true;
  }

  /** A coding of that row belongs to these cases. */
  void cases(int row, long mask) {
    inCases[row] |= mask;
  }

  /** Ends a window of cases of a source. */
  void endWindow(CaseMasks masks) {
    for (int bit = 0; bit < masks.size(); bit++) {
      int id = masks.caseId(bit);
      int from = (id >> 6) * inCases.length;
      for (int row = 0; row < inCases.length; row++) {
        cases[from + row] |= (inCases[row] >>> bit & 1) << id;
      }
    }
    Arrays.fill(inCases, 0);
  }

  /** Ends a source: counts what it held and gives it away, null for no coding. */
  @Nullable Counted endSource() {
    if (!isCoded) {
      return null;
    }
    double[] own = inSource;
    double[] below = rows.sumUp(own);
    for (int row = 0; row < own.length; row++) {
      codings[row] += own[row];
      sources[row] += Math.min(own[row], 1);
    }
    for (int row = 0; row < below.length; row++) {
      sourcesBelow[row] += Math.min(below[row], 1);
    }
    inSource = new double[rows.size()];
    isCoded = false;
    return new Counted(own, below);
  }

  Counted codings() {
    return new Counted(codings, rows.sumUp(codings));
  }

  Counted sources() {
    return new Counted(sources, sourcesBelow);
  }

  /** Cases, once each; to be asked once, when every source has ended. */
  Counted cases() {
    Counted counted = new Counted(new double[rows.size()], new double[rows.size()]);
    for (int from = 0; from < cases.length; from += rows.size()) {
      for (int row = 0; row < rows.size(); row++) {
        counted.own()[row] += Long.bitCount(cases[from + row]);
      }
      for (int row = rows.total() - 1; row >= 0; row--) {
        cases[from + rows.parent(row)] |= cases[from + row];
      }
      for (int row = 0; row < rows.size(); row++) {
        counted.below()[row] += Long.bitCount(cases[from + row]);
      }
    }
    counted.own()[rows.total()] = counted.below()[rows.total()];
    return counted;
  }
}
