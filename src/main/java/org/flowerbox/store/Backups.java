package org.flowerbox.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flowerbox.model.Refusal;

/**
 * Copies of a project in a folder beside it, the newest five. A copy is written by SQLite from a
 * consistent state, so work may go on meanwhile, and appears under its name only when it is whole.
 */
public final class Backups {
  private static final int KEPT = 5;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Path file;

  public Backups(Path file) {
    this.file = file;
  }

  /** The folder they stand in. */
  public Path folder() {
    return file.resolveSibling(baseName() + ".backups");
  }

  private String baseName() {
    return file.getFileName().toString().replaceFirst("\\.flowerbox$", "");
  }

  /** The backups there are, newest first. */
  public List<Path> list() {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(
              path -> path.getFileName().toString().matches(".*-\\d{8}-\\d{6}-\\d{3}\\.flowerbox"))
          .sorted(Comparator.comparing((Path path) -> path.getFileName().toString()).reversed())
          .toList();
    } catch (IOException failed) {
      throw new Refusal(
          folder() + ": the backups cannot be listed (" + failed.getMessage() + ")", failed);
    }
  }

  /** When the newest was made, by its name. */
  public Optional<Instant> newest() {
    return list().stream().findFirst().map(Backups::timeOf);
  }

  /** When a backup was made, by its name. */
  public static Instant timeOf(Path backup) {
    String name = backup.getFileName().toString();
    String stamp =
        name.substring(
            name.length() - "yyyyMMdd-HHmmss-SSS.flowerbox".length(),
            name.length() - ".flowerbox".length());
    return NAME.parse(stamp, Instant::from);
  }

  /** Makes a backup and lets go of the oldest beyond five. */
  public Path make(Instant now) {
    Path target = folder().resolve(baseName() + "-" + NAME.format(now) + ".flowerbox");
    try {
      Files.createDirectories(folder());
      copy(file, target);
      for (Path old : list().stream().skip(KEPT).toList()) {
        Files.delete(old);
      }
    } catch (IOException failed) {
      throw new Refusal(
          folder() + ": the backup could not be written (" + failed.getMessage() + ")", failed);
    }
    return target;
  }

  /**
   * Puts a backup in the project's place; what stood there becomes a backup itself, also where it
   * is damaged.
   *
   * @return where the project as it was is kept now
   * @throws Refusal if another process writes to the project, or the backup is none
   */
  public Path restore(Path backup, Instant now) {
    if (!Files.isRegularFile(backup)) {
      throw new Refusal(
          backup
              + ": there is no such backup; list them with: flowerbox restore "
              + file
              + " --list");
    }
    Connections.requireProject(backup, Schema.current().version());
    try (ProjectLock _ = ProjectLock.take(file)) {
      Files.createDirectories(folder());
      Path half = file.resolveSibling("." + file.getFileName() + ".restoring");
      Files.deleteIfExists(half);
      copy(backup, half);
      Path kept =
          folder().resolve(baseName() + "-before-restore-" + NAME.format(now) + ".flowerbox");
      if (Files.exists(file)) {
        Files.move(file, kept);
        moveLog(kept, "-wal");
        moveLog(kept, "-shm");
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
      return kept;
    } catch (IOException failed) {
      throw new Refusal(
          file + ": the backup could not be put in place (" + failed.getMessage() + ")", failed);
    }
  }

  /**
   * A log that a crash left belongs to the file it was written for, never to the one put in its
   * place.
   */
  private void moveLog(Path kept, String ending) throws IOException {
    Path log = file.resolveSibling(file.getFileName() + ending);
    if (Files.exists(log)) {
      Files.move(log, kept.resolveSibling(kept.getFileName() + ending));
    }
  }

  /** Writes a whole copy of a project file. */
  static void copy(Path from, Path to) {
    try (Connection connection = Connections.writer(from)) {
      copy(from, connection, to);
    } catch (SQLException failed) {
      throw Connections.refusal(from, failed);
    }
  }

  /** Writes a whole copy of the project file that is open there. */
  static void copy(Path from, Connection connection, Path to) {
    Path half = to.resolveSibling("." + to.getFileName() + ".half");
    try {
      Files.deleteIfExists(half);
      try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
        vacuum.setString(1, half.toAbsolutePath().toString());
        vacuum.execute();
      }
      Files.move(half, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (SQLException failed) {
      deleteHalf(half);
      throw Connections.refusal(from, failed);
    } catch (IOException failed) {
      deleteHalf(half);
      throw new Refusal(
          to + ": the copy could not be written (" + failed.getMessage() + ")", failed);
    }
  }

  /** Half a copy would take the room that work needs where the disk is full. */
  private static void deleteHalf(Path half) {
    try {
      Files.deleteIfExists(half);
    } catch (IOException left) {
      // The next copy of that name begins by deleting it.
    }
  }
}
