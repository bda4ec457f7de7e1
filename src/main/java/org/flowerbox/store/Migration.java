package org.flowerbox.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flowerbox.model.Refusal;

/** Brings an older project to the schema of this version, after a backup beside it. */
final class Migration {
  private Migration() {}

  static void run(Path file, Sql sql, Schema schema) throws SQLException {
    int version = version(sql.connection());
    if (version < schema.version()) {
      Backups.copy(file, backupName(file, version));
      schema.upgrade(sql, version);
    }
  }

  /**
   * Returns if the file has the schema of this version.
   *
   * @throws Refusal if it is older: reading may not change it
   */
  static void requireCurrent(Path file, Connection connection, Schema schema) throws SQLException {
    if (version(connection) < schema.version()) {
      throw new Refusal(
          file
              + ": this project was written by an older Flowerbox; open it once for writing, which brings it up to date");
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return Connections.pragma(statement, "user_version");
    }
  }

  private static Path backupName(Path file, int version) {
    String name = file.getFileName().toString().replaceFirst("\\.flowerbox$", "");
    Path target = file.resolveSibling(name + ".schema-" + version + ".flowerbox");
    for (int copy = 2; Files.exists(target); copy++) {
      target = file.resolveSibling(name + ".schema-" + version + "-" + copy + ".flowerbox");
    }
    return target;
  }
}
