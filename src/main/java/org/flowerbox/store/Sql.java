package org.flowerbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection whose statements are prepared once. Not for several threads at a time.
 *
 * <p>Trap: the driver closes a prepared statement that failed, silently, and it never works again;
 * so one that failed is prepared anew, or a disk that was full for a moment would be full for good.
 */
final class Sql implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /** Does something with a row. */
  @FunctionalInterface
  interface RowConsumer {
    void accept(ResultSet row) throws SQLException;
  }

  Sql(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  /** Runs a statement that changes something; answers how many rows it changed. */
  int update(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepare(sql, values);
    try {
      return statement.executeUpdate();
    } catch (SQLException failed) {
      forget(sql);
      throw failed;
    }
  }

  void each(RowConsumer consumer, String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepare(sql, values);
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        consumer.accept(rows);
      }
    } catch (SQLException failed) {
      forget(sql);
      throw failed;
    }
  }

  /** The first column of the first row as a number, 0 for none. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    long[] found = new long[1];
    each(row -> found[0] = row.getLong(1), sql, values);
    return found[0];
  }

  /** The first column of the last row as a text, null for none. */
  @Nullable String text(String sql, @Nullable Object... values) throws SQLException {
    @Nullable String[] found = new String[1];
    each(row -> found[0] = row.getString(1), sql, values);
    return found[0];
  }

  /** Something done within a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * Does it within a transaction. When it fails, nothing of it was done, and the failure is told
   * rather than that of the rollback: SQLite has rolled back by itself already where the disk was
   * full.
   */
  <T> T transaction(String begin, Work<T> work) throws SQLException {
    execute(begin);
    try {
      T result = work.run();
      execute("COMMIT");
      return result;
    } catch (SQLException | RuntimeException failed) {
      try {
        execute("ROLLBACK");
      } catch (SQLException rolledBackAlready) {
        failed.addSuppressed(rolledBackAlready);
      }
      List.copyOf(prepared.keySet()).forEach(this::forget);
      throw failed;
    }
  }

  private void execute(String statement) throws SQLException {
    try {
      prepare(statement).execute();
    } catch (SQLException failed) {
      forget(statement);
      throw failed;
    }
  }

  private void forget(String sql) {
    PreparedStatement failed = prepared.remove(sql);
    try {
      if (failed != null) {
        failed.close();
      }
    } catch (SQLException closedAlready) {
      // why it failed is what is told
    }
  }

  PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
    connection.close();
  }
}
