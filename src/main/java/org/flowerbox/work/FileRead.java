package org.flowerbox.work;

import java.nio.file.Path;
import org.flowerbox.model.Progress;

/**
 * A file that waits to be read, and how.
 *
 * @param <R> what comes of it
 */
interface FileRead<R> {
  Path file();

  /**
   * Reads it, on whichever thread is free.
   *
   * @throws Progress.Cancelled if the user asked to stop
   */
  R read(Progress progress);

  /** What stands for it where reading broke off in a way nobody foresaw. */
  R failed(String what);
}
