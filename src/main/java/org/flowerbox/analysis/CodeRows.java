package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.CodeTree;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Table;

/**
 * The codes of a study as rows of a table, parents before their children, and last a row for all of
 * them. Immutable.
 */
final class CodeRows {
  private final List<Table.Row> rows = new ArrayList<>();
  private final int[] rowOfCode;
  private final int[] parents;

  /**
   * For every row the one after the last that is below it: the rows below a code follow it without
   * a gap.
   */
  private final int[] ends;

  CodeRows(Corpus corpus) {
    CodeTree tree = corpus.codeTree();
    List<Code> codes = tree.inOrder();
    rowOfCode = new int[corpus.codes().bound()];
    Arrays.fill(rowOfCode, -1);
    parents = new int[codes.size() + 1];
    for (Code code : codes) {
      Code above = tree.parentOf(code, corpus.codes());
      parents[rows.size()] = above == null ? codes.size() : rowOfCode[above.id()];
      rowOfCode[code.id()] = rows.size();
      rows.add(
          new Table.Row(
              code.name().in(corpus.study().language()), tree.depth(code), code.id(), false));
    }
    rows.add(new Table.Row("Total", 0, 0, true));
    ends = new int[total()];
    for (int row = total() - 1; row >= 0; row--) {
      ends[row] = Math.max(ends[row], row + 1);
      if (parents[row] != total()) {
        ends[parents[row]] = Math.max(ends[parents[row]], ends[row]);
      }
    }
  }

  List<Table.Row> rows() {
    return rows;
  }

  int size() {
    return parents.length;
  }

  /** The row for all codes, the last one. */
  int total() {
    return parents.length - 1;
  }

  /** The row of the code, -1 for a code that is not in the tree. */
  int row(int code) {
    return code < rowOfCode.length ? rowOfCode[code] : -1;
  }

  /** The row above that one: its parent code's, or the total. */
  int parent(int row) {
    return parents[row];
  }

  /**
   * Adds the counts of every code to those of the codes above it.
   *
   * @param own a count for every row; that of the total is filled in
   * @return the counts with those of the codes below
   */
  double[] sumUp(double[] own) {
    int total = total();
    double[] before = new double[total + 1];
    for (int row = 0; row < total; row++) {
      before[row + 1] = before[row] + own[row];
    }
    own[total] = before[total];
    double[] below = new double[total + 1];
    for (int row = 0; row < total; row++) {
      below[row] = before[ends[row]] - before[row];
    }
    below[total] = before[total];
    return below;
  }

  /** The rows of these codes and of those below them. */
  boolean[] subtrees(List<Integer> codes) {
    boolean[] in = new boolean[size()];
    for (int code : codes) {
      int row = row(code);
      if (row >= 0) {
        in[row] = true;
      }
    }
    for (int row = 0; row < total(); row++) {
      in[row] = in[row] || parents[row] != total() && in[parents[row]];
    }
    return in;
  }
}
