package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.flowerbox.work.EditValues;

/** What a gesture on the grid's cells writes into the study. */
final class GridEdits {
  private final List<GridRow> rows;
  private final List<GridColumn> columns;

  /**
   * A cell on the screen.
   *
   * @param row which of the rows shown, from 0
   * @param column which of the columns shown, from 0
   */
  record Place(int row, int column) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byRow = Integer.compare(row, other.row);
      return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }
  }

  /**
   * What is to be written.
   *
   * @param left how many cells of a block had no place in the grid
   */
  record Wish(List<EditValues.Cell> cells, int left) {}

  GridEdits(List<GridRow> rows, List<GridColumn> columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /** Gives every cell that value; names and kinds are left alone. */
  Wish set(Iterable<Place> places, String value) {
    List<EditValues.Cell> cells = new ArrayList<>();
    for (Place place : places) {
      add(place, value, cells);
    }
    return new Wish(cells, 0);
  }

  /** Puts a block where its upper left corner is to be; a single value goes into every cell. */
  Wish paste(SortedSet<Place> places, Block block) {
    if (places.isEmpty()) {
      return new Wish(List.of(), 0);
    }
    if (block.isSingle()) {
      return set(places, block.rows().getFirst().getFirst());
    }
    int top = places.first().row();
    int left = places.stream().mapToInt(Place::column).min().orElse(0);
    List<EditValues.Cell> cells = new ArrayList<>();
    int outside = 0;
    for (int i = 0; i < block.rows().size(); i++) {
      List<String> row = block.rows().get(i);
      for (int j = 0; j < row.size(); j++) {
        outside += add(new Place(top + i, left + j), row.get(j), cells) ? 0 : 1;
      }
    }
    return new Wish(cells, outside);
  }

  /** Gives the chosen cells of a column the value of the topmost; a single row, that above it. */
  Wish fillDown(SortedSet<Place> places) {
    Map<Integer, SortedSet<Integer>> byColumn = new LinkedHashMap<>();
    places.forEach(
        place -> byColumn.computeIfAbsent(place.column(), _ -> new TreeSet<>()).add(place.row()));
    List<EditValues.Cell> cells = new ArrayList<>();
    byColumn.forEach((column, chosen) -> fill(column, chosen, cells));
    return new Wish(cells, 0);
  }

  private void fill(int column, SortedSet<Integer> chosen, List<EditValues.Cell> cells) {
    int top = chosen.size() == 1 ? chosen.first() - 1 : chosen.first();
    if (top >= 0 && columns.get(column) instanceof GridColumn.Of of) {
      String value = rows.get(top).text(of);
      chosen.stream()
          .filter(row -> row != top)
          .forEach(row -> add(new Place(row, column), value, cells));
    }
  }

  private boolean add(Place place, String value, List<EditValues.Cell> cells) {
    boolean inside = place.row() < rows.size() && place.column() < columns.size();
    if (inside && columns.get(place.column()) instanceof GridColumn.Of of) {
      GridRow row = rows.get(place.row());
      String wanted = value.strip();
      if (!row.own(of).equals(wanted)) {
        cells.add(
            new EditValues.Cell(
                row.line().source(), row.line().caseId(), of.variable().id(), wanted));
      }
      return true;
    }
    return false;
  }
}
