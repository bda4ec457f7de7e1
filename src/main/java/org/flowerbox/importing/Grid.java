package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table as its file holds it.
 *
 * @param name of the sheet, "" where there is only one
 * @param headers names of the columns, all different, none blank
 * @param rows each with a cell, perhaps "", for every column
 */
record Grid(String name, List<String> headers, List<Row> rows) {
  /**
   * A row.
   *
   * @param number its number in the file, from 1, the headers counted
   */
  record Row(int number, List<String> cells) {
    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /** The table whose first row that is not blank holds the headers; blank rows are left out. */
  static Grid of(String name, List<Row> rows) {
    List<Row> full =
        rows.stream()
            .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
            .toList();
    if (full.isEmpty()) {
      return new Grid(name, List.of(), List.of());
    }
    int width = full.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    return new Grid(name, headers(full.getFirst(), width), full.subList(1, full.size()));
  }

  private static List<String> headers(Row first, int width) {
    List<String> headers = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int column = 0; column < width; column++) {
      String given = first.cell(column).strip().replaceAll("\\s+", " ");
      String header = given.isEmpty() ? "column " + (column + 1) : given;
      String unique = header;
      for (int i = 2; !taken.add(unique); i++) {
        unique = header + " " + i;
      }
      headers.add(unique);
    }
    return headers;
  }

  /** The column of that header, upper and lower case alike; -1 if there is none. */
  int column(String header) {
    for (int i = 0; i < headers.size(); i++) {
      if (headers.get(i).equalsIgnoreCase(header.strip())) {
        return i;
      }
    }
    return -1;
  }
}
