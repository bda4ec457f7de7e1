package org.flowerbox.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.flowerbox.model.Entity;
import org.flowerbox.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one kind are rows of one table.
 *
 * @param code number of the table in the log, kept forever
 * @param columns the record's own columns, without {@code id}, {@code added} and {@code removed}
 * @param values what those columns hold for a record, null for none
 * @param reader reads a record from a row that has {@code id} and those columns
 */
record Mapping<E extends Entity>(
    EntityKind kind,
    int code,
    String table,
    List<String> columns,
    Function<E, @Nullable Object[]> values,
    RowReader<E> reader) {

  /** Reads a record from the row that a result set stands on. */
  @FunctionalInterface
  interface RowReader<E> {
    E read(ResultSet row) throws SQLException;
  }

  @SuppressWarnings("unchecked") // the kind of a row says which mapping it has
  @Nullable Object[] valuesOf(Entity row) {
    return values.apply((E) row);
  }

  String insert() {
    return "INSERT INTO "
        + table
        + " (id, "
        + String.join(", ", columns)
        + ", added) VALUES (?"
        + ", ?".repeat(columns.size() + 1)
        + ")";
  }

  String select() {
    return "SELECT id, " + String.join(", ", columns) + ", removed FROM " + table;
  }
}
