package org.flowerbox.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The schema, as the steps that lead to it: script 1 makes it, each later one brings a file one
 * version on.
 */
final class Schema {
  private final List<String> scripts;

  private Schema(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** The schema of this version of Flowerbox. */
  static Schema current() {
    return new Schema(List.of(resource("schema-1.sql"), resource("schema-2.sql")));
  }

  /** Scripts given as texts, first to last. */
  static Schema of(List<String> scripts) {
    return new Schema(scripts);
  }

  List<String> scripts() {
    return scripts;
  }

  int version() {
    return scripts.size();
  }

  /** Brings a file from a version (0: empty) to this one, in one transaction. */
  void upgrade(Sql sql, int from) throws SQLException {
    Connection connection = sql.connection();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String script : scripts.subList(from, scripts.size())) {
        statement.executeUpdate(script);
      }
      statement.execute("PRAGMA application_id = " + Connections.APPLICATION_ID);
      statement.execute("PRAGMA user_version = " + version());
      nameRowKinds(statement);
      if (from < 2) {
        new TextRows(sql).splitLongTexts();
      }
      connection.commit();
    } catch (SQLException failed) {
      connection.rollback();
      throw failed;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static void nameRowKinds(Statement statement) throws SQLException {
    for (Mapping<?> mapping : Mappings.all()) {
      nameRowKind(statement, mapping.code(), mapping.table());
    }
    nameRowKind(statement, Mappings.TURNS, "turns");
  }

  private static void nameRowKind(Statement statement, int code, String table) throws SQLException {
    statement.executeUpdate(
        "INSERT OR REPLACE INTO row_kinds (tbl, name) VALUES (" + code + ", '" + table + "')");
  }

  private static String resource(String name) {
    try (InputStream stream = Schema.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks its schema " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException("the program's schema cannot be read", unreadable);
    }
  }
}
