package org.flowerbox.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import org.flowerbox.model.FileGone;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The file of an open project, as it was when it was opened. SQLite goes on with a file that was
 * moved, deleted or replaced behind its back as if nothing had happened, and what is written then
 * is in no file any more; so that is looked for. Asks the file system for a name, never opens the
 * file. For any thread.
 */
final class OpenFile {
  private final Path path;
  private final @Nullable Object key;

  private OpenFile(Path path, @Nullable Object key) {
    this.path = path;
    this.key = key;
  }

  /** The file of that name as it is now. */
  static OpenFile at(Path path) {
    return new OpenFile(path, key(path));
  }

  Path path() {
    return path;
  }

  /**
   * What tells the file of that name from another; null where the system has no such thing, or
   * there is no file.
   */
  private static @Nullable Object key(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    } catch (IOException unknown) {
      return null;
    }
  }

  /**
   * Returns if the file is still where it was.
   *
   * @throws FileGone if not
   */
  void requireInPlace() {
    try {
      Object now = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
      if (key != null && !key.equals(now)) {
        throw new FileGone(
            path
                + ": another file was put in the place of this study; nothing was changed, save the study under another name");
      }
    } catch (NoSuchFileException moved) {
      throw new FileGone(
          path
              + ": the file is not there any more, it was moved, renamed or deleted; nothing was changed, put it back or save the study under another name");
    } catch (IOException unknown) {
      // A file system that does not answer is told by the writing itself.
    }
  }

  /**
   * Returns if that is another file than this.
   *
   * @throws Refusal if not
   */
  void requireOther(Path target) {
    boolean same =
        key == null
            ? target.toAbsolutePath().normalize().equals(path.toAbsolutePath().normalize())
            : key.equals(key(target));
    if (same) {
      throw new Refusal(target + ": this is the file of the study itself; choose another name");
    }
  }

  /** Whether the file is still where it was. */
  boolean isInPlace() {
    try {
      requireInPlace();
      return true;
    } catch (FileGone gone) {
      return false;
    }
  }

  /** What to tell the user when SQLite failed. */
  Refusal refusal(SQLException failure) {
    try {
      requireInPlace();
      return Connections.refusal(path, failure);
    } catch (FileGone gone) {
      return gone;
    }
  }
}
