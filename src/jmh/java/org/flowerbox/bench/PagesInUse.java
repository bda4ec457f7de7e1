package org.flowerbox.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How large a project is, also while it is open and part of it stands in its log. */
final class PagesInUse {
  private PagesInUse() {}

  static long bytes(Path project) throws IOException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + project.toAbsolutePath());
        Statement statement = connection.createStatement()) {
      return (number(statement, "page_count") - number(statement, "freelist_count"))
          * number(statement, "page_size");
    } catch (SQLException failed) {
      throw new IOException(failed);
    }
  }

  private static long number(Statement statement, String pragma) throws SQLException {
    try (ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
