package org.flowerbox.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.flowerbox.model.Refusal;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a file beside its target and moves it there when it is whole, so that a failure leaves
 * what was there.
 */
final class SafeFile {
  /** What is to be in the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private SafeFile() {}

  /**
   * Writes the file.
   *
   * @throws Refusal if it cannot be written; the target is as it was
   */
  static void write(Path target, Content content) {
    Path file = resolved(target);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Refusal("there is no folder " + folder + "; make it first");
    }
    if (Files.isDirectory(file)) {
      throw new Refusal(target + " is a folder; give the name of a file");
    }
    Path part = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              1 << 16)) {
        content.writeTo(out);
      }
      move(part, file);
    } catch (IOException | JacksonIOException e) {
      throw new Refusal(
          target + " could not be written: " + reason(e) + "; what was there is unchanged", e);
    } finally {
      delete(part);
    }
  }

  private static Path resolved(Path target) {
    try {
      return Files.isSymbolicLink(target) ? target.toRealPath() : target;
    } catch (IOException _) {
      return target;
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String reason(Exception e) {
    Throwable cause = e instanceof JacksonIOException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof AccessDeniedException) {
      return "access is denied; close it where it is open, or choose another folder";
    }
    if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason();
    }
    return String.valueOf(cause.getMessage());
  }

  private static void delete(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException _) {
      part.toFile().deleteOnExit();
    }
  }
}
