package org.flowerbox.store;

import java.sql.SQLException;
import java.util.UUID;
import org.flowerbox.model.Study;

/** What the file says of the study as a whole. */
final class Meta {
  private Meta() {}

  static void write(Sql sql, Study study) throws SQLException {
    put(sql, "guid", study.guid().toString());
    put(sql, "name", study.name());
    put(sql, "language", study.language());
  }

  private static void put(Sql sql, String key, String value) throws SQLException {
    sql.update("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", key, value);
  }

  static Study study(Sql sql) throws SQLException {
    String guid = sql.text("SELECT value FROM meta WHERE key = 'guid'");
    String name = sql.text("SELECT value FROM meta WHERE key = 'name'");
    String language = sql.text("SELECT value FROM meta WHERE key = 'language'");
    return new Study(
        guid == null ? new UUID(0, 0) : UUID.fromString(guid),
        name == null ? "" : name,
        language == null ? "en" : language);
  }
}
