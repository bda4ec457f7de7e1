package org.flowerbox.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into a project: a lock on a small file beside it, which the operating system lets go when the process dies. The
 * file says who holds it and is removed when the lock is given back.
 */
final class ProjectLock implements AutoCloseable {
  /** Behind the file's words, so that they can be read while the lock is held also where locks are mandatory. */
  private static final long PLACE = 1L << 40;

  private final Path path;
  private final FileChannel channel;

  private ProjectLock(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws Refusal if another process, or this one, has it
   */
  static ProjectLock take(Path project) {
    Path path = project.resolveSibling("." + project.getFileName() + ".lock");
    for (int attempt = 0; attempt < 10; attempt++) {
      ProjectLock lock = attempt(project, path);
      if (lock != null) {
        return lock;
      }
    }
    throw new Refusal(project + ": its lock changes hands all the time; try again in a moment");
  }

  /** The lock; null if the file was removed by its last holder between our opening and locking it. */
  private static @Nullable ProjectLock attempt(Path project, Path path) {
    try {
      FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new Refusal(
            project + ": " + holder(path) + " has this project open for writing; close it there, or read only here");
      }
      String token = "process " + ProcessHandle.current().pid() + "\n" + UUID.randomUUID() + "\n";
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)), 0);
      if (Files.exists(path) && Files.readString(path).equals(token)) {
        return new ProjectLock(path, channel);
      }
      channel.close();
      return null;
    } catch (IOException failed) {
      throw new Refusal(project + ": its folder cannot be written (" + failed.getMessage() + "); check its permissions", failed);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(PLACE, 1, false);
    } catch (OverlappingFileLockException ownProcess) {
      return null;
    }
  }

  private static String holder(Path path) {
    try {
      return Files.readString(path).lines().findFirst().orElse("another process");
    } catch (IOException unreadable) {
      return "another process";
    }
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(path);
    } catch (IOException left) {
      // The lock itself is let go with the channel; an empty file left behind stops nobody.
    }
  }
}
