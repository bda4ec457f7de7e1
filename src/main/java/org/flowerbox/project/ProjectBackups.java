package org.flowerbox.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.flowerbox.store.Backups;

/** The backups of a project that is not open, and how one is put back. */
public final class ProjectBackups {
  private final Backups backups;

  public ProjectBackups(Path file) {
    this.backups = new Backups(file);
  }

  /** The folder they stand in. */
  public Path folder() {
    return backups.folder();
  }

  /** The backups there are, newest first. */
  public List<Path> list() {
    return backups.list();
  }

  /** When a backup was made, by its name. */
  public static Instant madeAt(Path backup) {
    return Backups.timeOf(backup);
  }

  /**
   * Puts a backup in the project's place.
   *
   * @return where the project as it was is kept now
   * @throws org.flowerbox.model.Refusal if another process writes to the project, or the backup is
   *     no project
   */
  public Path restore(Path backup, Instant now) {
    return backups.restore(backup, now);
  }
}
