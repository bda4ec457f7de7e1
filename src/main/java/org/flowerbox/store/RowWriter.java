package org.flowerbox.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowerbox.model.Entity;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/** Adds, edits, removes and restores single rows, and logs it. */
final class RowWriter {
  private final Sql sql;
  private final LogWriter log;

  RowWriter(Sql sql, LogWriter log) {
    this.sql = sql;
    this.log = log;
  }

  void add(Entity row) throws SQLException {
    Mapping<?> mapping = Mappings.of(row.kindOfRow());
    @Nullable Object[] values = mapping.valuesOf(row);
    PreparedStatement insert = sql.prepare(mapping.insert());
    insert.setInt(1, row.id());
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 2, values[i]);
    }
    insert.setInt(values.length + 2, log.step());
    insert.executeUpdate();
    log.line(Op.ADD, mapping.code(), row.id());
  }

  void remove(EntityKind kind, int id) throws SQLException {
    Mapping<?> mapping = Mappings.of(kind);
    remove(mapping.code(), id, 1);
  }

  void remove(int table, int first, int count) throws SQLException {
    mark(table, first, count, log.step(), " AND removed IS NULL");
    logRange(Op.REMOVE, table, first, count);
  }

  void restore(int table, int first, int count) throws SQLException {
    mark(table, first, count, null, "");
    logRange(Op.RESTORE, table, first, count);
  }

  private void logRange(Op op, int table, int first, int count) throws SQLException {
    if (count == 1) {
      log.line(op, table, first);
    } else {
      log.lines(op, table, first, count);
    }
  }

  private void mark(int table, int first, int count, @Nullable Integer removed, String condition)
      throws SQLException {
    String name = Mappings.tableName(table);
    int changed =
        sql.update(
            "UPDATE " + name + " SET removed = ? WHERE id BETWEEN ? AND ?" + condition,
            removed,
            first,
            first + count - 1);
    if (changed != count) {
      throw new Refusal("that was removed already; refresh and try again");
    }
  }

  /** Gives a row the record's values; only columns that differ are written and logged. */
  void edit(Entity row) throws SQLException {
    Mapping<?> mapping = Mappings.of(row.kindOfRow());
    Map<String, @Nullable Object> wanted = new LinkedHashMap<>();
    @Nullable Object[] values = mapping.valuesOf(row);
    for (int i = 0; i < values.length; i++) {
      wanted.put(mapping.columns().get(i), values[i]);
    }
    set(mapping.code(), row.id(), wanted, false);
  }

  /**
   * Puts values into columns of a row and logs what all of these columns held before, also those
   * that keep their value.
   */
  void set(int table, int id, Map<String, @Nullable Object> wanted) throws SQLException {
    set(table, id, wanted, true);
  }

  private void set(int table, int id, Map<String, @Nullable Object> wanted, boolean all)
      throws SQLException {
    Map<String, @Nullable Object> old = read(table, id, List.copyOf(wanted.keySet()));
    Map<String, @Nullable Object> before = new LinkedHashMap<>();
    StringBuilder columns = new StringBuilder();
    Object[] values = new Object[wanted.size() + 1];
    int count = 0;
    for (Map.Entry<String, @Nullable Object> column : wanted.entrySet()) {
      Object former = old.get(column.getKey());
      if (all || !same(former, column.getValue())) {
        before.put(column.getKey(), former);
        columns.append(count == 0 ? "" : ", ").append(column.getKey()).append(" = ?");
        values[count++] = column.getValue();
      }
    }
    if (count > 0) {
      values[count] = id;
      sql.update(
          "UPDATE " + Mappings.tableName(table) + " SET " + columns + " WHERE id = ?",
          Arrays.copyOf(values, count + 1));
      log.line(Op.EDIT, table, id, Json.ofRow(before));
    }
  }

  private Map<String, @Nullable Object> read(int table, int id, List<String> columns)
      throws SQLException {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    String select =
        "SELECT "
            + String.join(", ", columns)
            + " FROM "
            + Mappings.tableName(table)
            + " WHERE id = ?";
    try (ResultSet row = sql.prepare(select, id).executeQuery()) {
      if (!row.next()) {
        throw new Refusal(
            "there is no row "
                + id
                + " in "
                + Mappings.tableName(table)
                + "; run check on the project");
      }
      for (String column : columns) {
        values.put(column, row.getObject(column));
      }
    }
    return values;
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof Number left && other instanceof Number right) {
      return left.longValue() == right.longValue();
    }
    return one instanceof byte[] left && other instanceof byte[] right
        ? Arrays.equals(left, right)
        : Objects.equals(one, other);
  }
}
