package org.flowerbox.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flowerbox.model.Damaged;
import org.flowerbox.model.NotWritable;
import org.flowerbox.model.Refusal;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** Opens SQLite files as Flowerbox wants them, and says in plain words why one cannot be opened. */
final class Connections {
  /** "Flwb": marks a SQLite file as a Flowerbox project. */
  static final int APPLICATION_ID = 0x466c7762;

  private static final int PATIENCE_MS = 5000;

  private Connections() {}

  /** For the one writer: durable at each commit, foreign keys enforced. */
  static Connection writer(Path file) throws SQLException {
    SQLiteConfig config = common();
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    Connection connection = open(file, config);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA fullfsync = 1");
      statement.execute("PRAGMA checkpoint_fullfsync = 1");
      statement.execute("PRAGMA trusted_schema = 0");
      statement.execute("PRAGMA cache_size = -16000");
    }
    return connection;
  }

  /** For readers: may write nothing. */
  static Connection reader(Path file) throws SQLException {
    Connection connection = open(file, common());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = 1");
      statement.execute("PRAGMA trusted_schema = 0");
    }
    return connection;
  }

  private static SQLiteConfig common() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MS);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    config.setOpenMode(SQLiteOpenMode.READWRITE);
    config.setGetGeneratedKeys(false); // or the driver prepares and runs a query after every insert
    return config;
  }

  /** Opens a file that is about to become a project. */
  static Connection create(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE_MS);
    return open(file, config);
  }

  private static Connection open(Path file, SQLiteConfig config) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:sqlite:" + file.toAbsolutePath(), config.toProperties());
  }

  /**
   * Returns if the file looks like a project of this or an older version.
   *
   * @throws Refusal if not, saying what it is instead
   */
  static void requireProject(Path file, int newest) {
    if (Files.isDirectory(file)) {
      throw new Refusal(file + ": this is a folder; name the .flowerbox file in it");
    }
    if (!Files.isRegularFile(file)) {
      throw new Refusal(file + ": there is no such project; make one with: flowerbox new " + file);
    }
    try (Connection connection = reader(file);
        Statement statement = connection.createStatement()) {
      int id = pragma(statement, "application_id");
      if (id != APPLICATION_ID) {
        throw new Refusal(
            file
                + ": this is not a Flowerbox project; name a .flowerbox file, or make one with: flowerbox new");
      }
      int version = pragma(statement, "user_version");
      if (version > newest) {
        throw new Refusal(
            file
                + ": this project was written by a newer Flowerbox (schema "
                + version
                + ", this one knows "
                + newest
                + "); open it with that version");
      }
    } catch (SQLException broken) {
      throw refusal(file, broken);
    }
  }

  /** Whether it failed because somebody else holds a lock. */
  static boolean isBusy(SQLException failure) {
    return failure instanceof SQLiteException sqlite
        && (sqlite.getResultCode().name().startsWith("SQLITE_BUSY")
            || sqlite.getResultCode().name().startsWith("SQLITE_LOCKED"));
  }

  static int pragma(Statement statement, String name) throws SQLException {
    try (var row = statement.executeQuery("PRAGMA " + name)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  /** What to tell the user when SQLite failed. */
  static Refusal refusal(Path file, SQLException failure) {
    SQLiteErrorCode code =
        failure instanceof SQLiteException sqlite
            ? sqlite.getResultCode()
            : SQLiteErrorCode.UNKNOWN_ERROR;
    String name = code.name();
    String what;
    if (name.startsWith("SQLITE_NOTADB")) {
      return new Damaged(
          file
              + ": this is not a Flowerbox project, or its beginning is damaged; restore a backup with: flowerbox restore "
              + file,
          failure);
    } else if (name.startsWith("SQLITE_CORRUPT")) {
      return new Damaged(
          file
              + ": the project file is damaged or cut short; restore a backup with: flowerbox restore "
              + file,
          failure);
    } else if (name.startsWith("SQLITE_FULL") || name.startsWith("SQLITE_IOERR")) {
      what = "the disk is full or failed; what was saved before is safe, make room and try again";
    } else if (name.startsWith("SQLITE_READONLY")
        || name.startsWith("SQLITE_PERM")
        || name.startsWith("SQLITE_CANTOPEN")) {
      return new NotWritable(
          NotWritable.Why.PROTECTED,
          file + ": the file or its folder cannot be written or read; check its permissions",
          failure);
    } else if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      what = "another program is using the project just now; try again in a moment";
    } else {
      what =
          "the project could not be read or written ("
              + failure.getMessage()
              + "); run: flowerbox check "
              + file;
    }
    return new Refusal(file + ": " + what, failure);
  }
}
