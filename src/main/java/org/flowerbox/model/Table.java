package org.flowerbox.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an analysis answers: rows with a label and a depth, columns of numbers, and where the
 * numbers come from.
 *
 * @param title what it shows
 * @param rowHeader what its rows are, such as "code"
 * @param rows top to bottom
 * @param columns left to right; each has a value for every row
 * @param provenance what was counted, how, and in which layer
 */
public record Table(
    String title, String rowHeader, List<Row> rows, List<Column> columns, Provenance provenance) {
  public Table {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    for (Column column : columns) {
      if (column.values().length != rows.size()) {
        throw new IllegalArgumentException(
            "a column of " + column.values().length + " values for " + rows.size() + " rows");
      }
    }
  }

  /**
   * A row.
   *
   * @param depth 0 at the top of the tree, one more for each level below
   * @param id row key of what it stands for, 0 for a total or a heading
   * @param total whether it sums up the others
   */
  public record Row(String label, int depth, int id, boolean total) {}

  /** What the numbers of a column are. */
  public enum Unit {
    /** How many; shown without decimals. */
    COUNT,
    /** Per cent, 0 to 100; shown with one decimal. */
    PERCENT,
    /** A statistic; shown with three decimals. */
    NUMBER
  }

  /**
   * A column.
   *
   * @param header from the outermost level in, such as [layer, source, "own"]
   * @param values one a row; NaN where there is nothing to say
   */
  @SuppressWarnings(
      "ArrayRecordComponent") // a table of a million cells; compared cell by cell where it matters
  public record Column(List<String> header, Unit unit, double[] values) {
    public Column {
      header = List.copyOf(header);
    }

    /** The innermost level of its header. */
    public String label() {
      return header.getLast();
    }
  }

  /**
   * Where the numbers come from.
   *
   * @param project what the study is called
   * @param step number of the last step counted
   * @param layer the layer or layers, in words
   * @param measure what was counted, in words
   * @param notes what a reader must know to quote a number: bases of the percentages, filters, what
   *     counts twice
   */
  public record Provenance(
      String project, int step, String layer, String measure, List<String> notes) {
    public Provenance {
      notes = List.copyOf(notes);
    }
  }

  /** The value in that row and column. */
  public double at(int row, int column) {
    return columns.get(column).values()[row];
  }

  /** How many levels the headers of its columns have. */
  public int headerLevels() {
    return columns.stream().mapToInt(column -> column.header().size()).max().orElse(1);
  }

  /** The row of that label. */
  public int row(String label) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).label().equals(label))
        .findFirst()
        .orElse(-1);
  }
}
