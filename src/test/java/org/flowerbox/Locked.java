package org.flowerbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files and folders that nobody may write, for as long as this is open; also for the superuser,
 * whom permissions do not stop.
 */
public final class Locked implements AutoCloseable {
  private final Path path;
  private final boolean byAttribute;

  private Locked(Path path, boolean byAttribute) {
    this.path = path;
    this.byAttribute = byAttribute;
  }

  /** Locks it; where the system cannot, the test is given up. */
  public static Locked against(Path path) throws IOException {
    path.toFile().setWritable(false);
    if (!canWrite(path)) {
      return new Locked(path, false);
    }
    boolean locked = attribute("+i", path);
    assumeTrue(locked, "needs a file system that can protect files from the superuser");
    return new Locked(path, true);
  }

  private static boolean canWrite(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.isWritable(path);
    }
    try {
      Files.delete(Files.createTempFile(path, "try", ""));
      return true;
    } catch (IOException protectedFolder) {
      return false;
    }
  }

  private static boolean attribute(String change, Path path) {
    try {
      return new ProcessBuilder("chattr", change, path.toString()).start().waitFor() == 0;
    } catch (IOException noSuchCommand) {
      return false;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    if (byAttribute) {
      attribute("-i", path);
    }
    path.toFile().setWritable(true);
  }
}
