package org.flowerbox.export;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Table;

/**
 * One level of a table's header: neighbours of one name, under one name, share a cell.
 *
 * @param cells left to right
 */
record HeaderRow(List<Cell> cells) {
  /**
   * A header cell.
   *
   * @param first index of the first column below it
   * @param span how many columns it covers
   */
  record Cell(String label, int first, int span) {}

  /**
   * The levels over these columns, from the outermost in. A column with fewer levels than others
   * has its own at the bottom.
   */
  static List<HeaderRow> of(List<Table.Column> columns) {
    int levels = columns.stream().mapToInt(column -> column.header().size()).max().orElse(1);
    List<HeaderRow> rows = new ArrayList<>();
    for (int level = 0; level < levels; level++) {
      rows.add(row(columns, level, levels));
    }
    return rows;
  }

  private static HeaderRow row(List<Table.Column> columns, int level, int levels) {
    List<Cell> cells = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= columns.size(); i++) {
      if (i == columns.size() || !joined(columns.get(i - 1), columns.get(i), level, levels)) {
        cells.add(new Cell(label(columns.get(first), level, levels), first, i - first));
        first = i;
      }
    }
    return new HeaderRow(cells);
  }

  private static boolean joined(Table.Column one, Table.Column next, int level, int levels) {
    for (int above = 0; above <= level; above++) {
      if (!label(one, above, levels).equals(label(next, above, levels))) {
        return false;
      }
    }
    return level < levels - 1;
  }

  private static String label(Table.Column column, int level, int levels) {
    int index = level - (levels - column.header().size());
    return index < 0 ? "" : column.header().get(index);
  }

  /**
   * Index of the first column of each outermost group of more than one level, and of each column
   * where there is one level only.
   */
  static List<Integer> groupStarts(List<Table.Column> columns) {
    List<HeaderRow> rows = of(columns);
    HeaderRow groups = rows.get(Math.max(0, rows.size() - 2));
    return groups.cells().stream().map(Cell::first).toList();
  }
}
