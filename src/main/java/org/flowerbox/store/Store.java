package org.flowerbox.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.CorpusChange;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.jspecify.annotations.Nullable;

/**
 * An open project file. Writing is for one thread at a time, which the caller sees to; texts may be
 * read from any thread.
 *
 * <p>Every method that touches the file throws {@link Refusal} in plain words where that fails; a
 * step that fails leaves the file as it was before it.
 */
public final class Store implements AutoCloseable {
  private final OpenFile file;
  private final @Nullable ProjectLock lock;
  private final Sql sql;
  private final TextPool texts;
  private final Study study;
  private boolean leftLog;

  private Store(Path file, @Nullable ProjectLock lock, Sql sql) throws SQLException {
    this.file = OpenFile.at(file);
    this.lock = lock;
    this.sql = sql;
    this.texts = new TextPool(this.file);
    this.study = Meta.study(sql);
  }

  /**
   * Makes an empty project and closes it again.
   *
   * @throws Refusal if there is a file of that name already, or none can be made there
   */
  public static void create(Path file, Study study, long at) {
    if (Files.exists(file)) {
      throw new Refusal(file + ": there is a file of that name already; choose another name");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refusal(file + ": there is no folder " + folder + "; make it first");
    }
    Path half = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
    try {
      try (Sql sql = new Sql(Connections.create(half))) {
        Schema.current().upgrade(sql, 0);
        Meta.write(sql, study);
        LogWriter log = new LogWriter(sql, StepKind.CREATE, study.name(), 0, at, null);
        log.flush();
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException failed) {
      delete(half);
      throw Connections.refusal(file, failed);
    } catch (IOException failed) {
      delete(half);
      throw new Refusal(
          file
              + ": the project cannot be made there ("
              + failed.getMessage()
              + "); choose another folder",
          failed);
    }
  }

  private static void delete(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException left) {
      // A half-made file that stays behind is in nobody's way: its name is never used again.
    }
  }

  /**
   * Opens a project for writing; an older one is brought to this version after a backup beside it.
   *
   * @throws Refusal if another process writes to it, or it is no project, newer, or damaged
   */
  public static Store open(Path file) {
    return open(file, Schema.current());
  }

  static Store open(Path file, Schema schema) {
    Connections.requireProject(file, schema.version());
    ProjectLock lock = ProjectLock.take(file);
    Sql sql = null;
    try {
      sql = new Sql(Connections.writer(file));
      Migration.run(file, sql, schema);
      try (Statement statement = sql.connection().createStatement()) {
        statement.execute("PRAGMA journal_mode = WAL");
      }
      return new Store(file, lock, sql);
    } catch (SQLException failed) {
      close(sql, lock);
      throw Connections.refusal(file, failed);
    } catch (RuntimeException failed) {
      close(sql, lock);
      throw failed;
    }
  }

  /** Opens a project for reading only, also while another process writes to it. */
  public static Store openReadOnly(Path file) {
    Connections.requireProject(file, Schema.current().version());
    Sql sql = null;
    try {
      sql = new Sql(Connections.reader(file));
      Migration.requireCurrent(file, sql.connection(), Schema.current());
      return new Store(file, null, sql);
    } catch (SQLException failed) {
      close(sql, null);
      throw Connections.refusal(file, failed);
    }
  }

  private static void close(@Nullable Sql sql, @Nullable ProjectLock lock) {
    try {
      if (sql != null) {
        sql.close();
      }
    } catch (SQLException left) {
      // The failure that led here is the one to tell.
    }
    if (lock != null) {
      lock.close();
    }
  }

  public Path file() {
    return file.path();
  }

  public boolean isReadOnly() {
    return lock == null;
  }

  /** Reads the whole project. */
  public Corpus corpus() {
    try {
      return sql.transaction("BEGIN", () -> new CorpusReader(sql).read(study, texts));
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  /** The highest row key ever given out to a row of that kind. */
  public int lastId(EntityKind kind) {
    try {
      return (int) sql.number("SELECT coalesce(max(id), 0) FROM " + Mappings.of(kind).table());
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  /**
   * Writes a step, durably, before it returns.
   *
   * @param at when, ms since 1970-01-01 UTC
   * @param before the snapshot as it stands
   * @return the snapshot after it
   */
  public Corpus apply(Step step, long at, Corpus before) {
    return transaction(
        before,
        log(step.kind(), step.summary(), step.coder(), at, 0),
        log -> {
          new StepWriter(sql, log).write(step);
          sql.update("UPDATE steps SET state = 2 WHERE state = 1");
        });
  }

  /** Number of the step that undoing would take back, 0 for none. */
  public int undoable() {
    return find(
        "SELECT id FROM steps WHERE state = 0 AND kind NOT IN ('undo', 'redo', 'create') ORDER BY id DESC LIMIT 1");
  }

  /** Number of the step that redoing would bring back, 0 for none. */
  public int redoable() {
    return find("SELECT min(id) FROM steps WHERE state = 1");
  }

  /** Takes back the step of that number, which {@link #undoable} gave. */
  public Corpus undo(int target, int coder, long at, Corpus before) {
    return transaction(
        before,
        log(StepKind.UNDO, summary(target), coder, at, target),
        log -> {
          new Undo(sql, log).invert(target);
          sql.update("UPDATE steps SET state = 1 WHERE id = ?", target);
        });
  }

  /** Brings back the step of that number, which {@link #redoable} gave. */
  public Corpus redo(int target, int coder, long at, Corpus before) {
    int undo =
        find(
            "SELECT id FROM steps WHERE kind = 'undo' AND target = "
                + target
                + " ORDER BY id DESC LIMIT 1");
    return transaction(
        before,
        log(StepKind.REDO, summary(target), coder, at, target),
        log -> {
          new Undo(sql, log).invert(undo);
          sql.update("UPDATE steps SET state = 0 WHERE id = ?", target);
        });
  }

  /** Something done within a transaction. */
  @FunctionalInterface
  private interface Work {
    void run(LogWriter log) throws SQLException;
  }

  /** Opens a step in the log. */
  @FunctionalInterface
  private interface Opening {
    LogWriter open() throws SQLException;
  }

  private Opening log(StepKind kind, String summary, int coder, long at, int target) {
    return () -> new LogWriter(sql, kind, summary, coder, at, target == 0 ? null : target);
  }

  private Corpus transaction(Corpus before, Opening opening, Work work) {
    requireWritable();
    file.requireInPlace();
    try {
      return sql.transaction(
          "BEGIN IMMEDIATE",
          () -> {
            LogWriter log = opening.open();
            work.run(log);
            log.flush();
            return new CorpusUpdate(sql, log.touched()).next(before, log.step());
          });
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  private void requireWritable() {
    if (lock == null) {
      throw new Refusal(file.path() + ": the project is open for reading only");
    }
  }

  private int find(String query) {
    try {
      return (int) sql.number(query);
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  private String summary(int step) {
    try {
      String summary = sql.text("SELECT summary FROM steps WHERE id = ?", step);
      return summary == null ? "" : summary;
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  /**
   * The newest steps, newest first.
   *
   * @param before only steps with a lower number
   */
  public List<LoggedStep> history(int before, int limit) {
    try {
      return new History(sql).before(before, limit);
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  /**
   * The first passage that the step of that number changed, where it is by now; nothing where it
   * changed none or the source is gone.
   */
  public Optional<CorpusChange.Place> place(int step) {
    try {
      return Optional.ofNullable(new History(sql).place(step));
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  /** How many steps were made after that moment. */
  public int stepsSince(Instant moment) {
    try {
      long before =
          sql.number(
              "SELECT id FROM steps WHERE at <= ? ORDER BY id DESC LIMIT 1", moment.toEpochMilli());
      return (int) (sql.number("SELECT coalesce(max(id), 0) FROM steps") - before);
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  /**
   * Keys of the sources that came from a file with exactly these bytes, by the SHA-256 of the
   * bytes.
   */
  public Map<String, Integer> sourcesByOriginal() {
    try {
      return History.sourcesByOriginal(sql);
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  /**
   * Looks for damage; what it finds, empty where all is well. Reads on connections of its own, so
   * that work may go on.
   */
  public List<String> check(Progress progress) {
    try {
      return new IntegrityCheck(file()).run(progress);
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  /** Writes a copy of the project as it stands. May run beside other threads' work. */
  public void backup(Path target) {
    Backups.copy(file(), target);
  }

  /**
   * Writes a copy of the project as it stands, also where its own file is gone. Like a step, for
   * one thread at a time.
   */
  public void rescue(Path target) {
    file.requireOther(target);
    try {
      queryOnly(false); // else SQLite makes no copy of what is only read
      Backups.copy(file(), sql.connection(), target);
      queryOnly(isReadOnly());
    } catch (SQLException failed) {
      throw file.refusal(failed);
    }
  }

  private void queryOnly(boolean only) throws SQLException {
    try (Statement statement = sql.connection().createStatement()) {
      statement.execute("PRAGMA query_only = " + (only ? 1 : 0));
    }
  }

  /** Whether the file is still where it was when it was opened. */
  public boolean isInPlace() {
    return file.isInPlace();
  }

  /** Why the folder is a risky place for a project, if it is. */
  public Optional<String> placeWarning() {
    return Place.warning(file());
  }

  /**
   * Whether closing left the log beside the file, because another program was reading. Its last
   * reader clears it away.
   */
  public boolean leftLog() {
    return leftLog;
  }

  /**
   * Closes the project; nothing but the one file stays, unless a reader in another process is
   * attached.
   */
  @Override
  public void close() {
    try {
      texts.close();
      if (lock != null && isInPlace()) {
        leaveOneFile();
      }
    } catch (SQLException failed) {
      throw file.refusal(failed);
    } finally {
      close(sql, lock);
    }
  }

  private void leaveOneFile() throws SQLException {
    try (Statement statement = sql.connection().createStatement()) {
      statement.execute("PRAGMA busy_timeout = 200");
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
      statement.execute("PRAGMA journal_mode = DELETE");
    } catch (SQLException readerAttached) {
      if (!Connections.isBusy(readerAttached)) {
        throw readerAttached;
      }
      leftLog = true;
    }
  }
}
