package org.flowerbox.ui.sources;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.jspecify.annotations.Nullable;

/**
 * The grid as it is chosen to be shown: sorted and filtered. The order is that of the last sorting:
 * an edited row stays where it is until the grid is sorted again. Belongs to one thread.
 */
final class GridModel {
  private final UnaryOperator<String> kindWords;
  private GridContent content = GridContent.EMPTY;
  private Map<Integer, GridRow> rows = new LinkedHashMap<>();
  private final Map<Integer, String> filters = new HashMap<>();

  /**
   * A grid.
   *
   * @param kindWords what the kind of a source of that key is called
   */
  GridModel(UnaryOperator<String> kindWords) {
    this.kindWords = kindWords;
  }

  GridContent content() {
    return content;
  }

  /** Shows another state of the study: rows that were there keep their place. */
  void show(GridContent next) {
    boolean other = next.cases() != content.cases() || rows.isEmpty();
    content = next;
    Map<Integer, GridContent.Line> lines = new LinkedHashMap<>();
    next.lines().forEach(line -> lines.put(line.key(), line));
    Map<Integer, GridRow> kept = new LinkedHashMap<>();
    if (!other) {
      rows.forEach((key, row) -> keep(row, lines.remove(key), kept));
    }
    lines.values().forEach(line -> kept.put(line.key(), new GridRow(line)));
    rows = kept;
    if (other) {
      sort(new GridColumn.Name(), true);
    }
  }

  private static void keep(
      GridRow row, GridContent.@Nullable Line now, Map<Integer, GridRow> kept) {
    if (now != null) {
      row.show(now);
      kept.put(now.key(), row);
    }
  }

  /** The columns, left to right. */
  List<GridColumn> columns() {
    List<GridColumn> columns = new ArrayList<>();
    columns.add(new GridColumn.Name());
    columns.add(new GridColumn.About());
    List<Variable> variables = content.variables();
    for (int i = 0; i < variables.size(); i++) {
      columns.add(new GridColumn.Of(variables.get(i), i));
    }
    return columns;
  }

  /** How many rows there are without filters. */
  int size() {
    return rows.size();
  }

  /** Shows only rows that have these words in that column. */
  void filter(GridColumn column, String typed) {
    if (typed.isBlank()) {
      filters.remove(column.key());
    } else {
      filters.put(column.key(), SourceFacts.fold(typed.strip()));
    }
  }

  String text(GridRow row, GridColumn column) {
    String text = row.text(column);
    return column instanceof GridColumn.About && !content.cases() ? kindWords.apply(text) : text;
  }

  /** The rows that pass all filters. */
  List<GridRow> rows() {
    List<GridColumn> filtered =
        columns().stream().filter(column -> filters.containsKey(column.key())).toList();
    return rows.values().stream()
        .filter(row -> filtered.stream().allMatch(column -> passes(row, column)))
        .toList();
  }

  private boolean passes(GridRow row, GridColumn column) {
    return SourceFacts.fold(text(row, column)).contains(filters.getOrDefault(column.key(), ""));
  }

  /** Sorts by a column; rows that have nothing there come last either way. */
  void sort(GridColumn column, boolean ascending) {
    Map<GridRow, SortKey> keys = new HashMap<>();
    rows.values().forEach(row -> keys.put(row, key(row, column)));
    Comparator<SortKey> order = ascending ? SortKey.ORDER : SortKey.ORDER.reversed();
    List<GridRow> sorted = new ArrayList<>(rows.values());
    sorted.sort(
        Comparator.comparing(
                (GridRow row) -> keys.getOrDefault(row, SortKey.NONE),
                Comparator.comparing(SortKey::isEmpty).thenComparing(order))
            .thenComparing(row -> row.line().order()));
    Map<Integer, GridRow> next = new LinkedHashMap<>();
    sorted.forEach(row -> next.put(row.line().key(), row));
    rows = next;
  }

  private SortKey key(GridRow row, GridColumn column) {
    String text = text(row, column);
    boolean number =
        column instanceof GridColumn.Of(var variable, _) && variable.type() == VariableType.NUMBER;
    NameKey letters = column instanceof GridColumn.Name ? row.line().order() : NameKey.of(text);
    return new SortKey(number ? number(text) : null, letters, text.isEmpty());
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return text.isBlank() ? null : new BigDecimal(text.strip().replace(',', '.'));
    } catch (NumberFormatException words) {
      return null;
    }
  }

  private record SortKey(@Nullable BigDecimal number, NameKey letters, boolean isEmpty) {
    static final SortKey NONE = new SortKey(null, NameKey.of(""), true);
    static final Comparator<SortKey> ORDER =
        Comparator.comparing(
                SortKey::number, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(SortKey::letters);
  }
}
