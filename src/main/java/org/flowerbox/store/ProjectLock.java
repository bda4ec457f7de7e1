package org.flowerbox.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flowerbox.model.NotWritable;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The right to write into a project: a lock on a small file beside it, which the operating system
 * lets go when the process dies. The file says who holds it and is removed when the lock is given
 * back.
 *
 * <p>On POSIX systems a process loses its lock as soon as it closes any handle on the file, so
 * while it holds one it must open the file no second time. That is why the locks of this process
 * are kept in a set.
 */
final class ProjectLock implements AutoCloseable {
  /**
   * Behind the file's words, so that they can be read while the lock is held also where locks are
   * mandatory.
   */
  private static final long PLACE = 1L << 40;

  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

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
    try {
      Path path = project.toRealPath();
      Path lockFile = path.resolveSibling("." + path.getFileName() + ".lock");
      if (!HELD.add(lockFile)) {
        throw new NotWritable(
            NotWritable.Why.OPEN_HERE,
            project
                + ": this program has the project open for writing already; close it there, or read only here",
            null);
      }
      try {
        return take(project, lockFile);
      } catch (IOException | RuntimeException failed) {
        HELD.remove(lockFile);
        throw failed;
      }
    } catch (IOException failed) {
      throw new NotWritable(
          NotWritable.Why.PROTECTED,
          project
              + ": its folder cannot be written ("
              + failed.getMessage()
              + "); check its permissions",
          failed);
    }
  }

  private static ProjectLock take(Path project, Path path) throws IOException {
    for (int attempt = 0; attempt < 20; attempt++) {
      ProjectLock lock = attempt(project, path);
      if (lock != null) {
        return lock;
      }
    }
    throw new Refusal(project + ": its lock changes hands all the time; try again in a moment");
  }

  /** The lock; null if the last holder removed the file while we opened and locked it. */
  private static @Nullable ProjectLock attempt(Path project, Path path) throws IOException {
    makeFile(path);
    Object before = identity(path);
    FileChannel channel;
    try {
      channel = FileChannel.open(path, StandardOpenOption.WRITE);
    } catch (NoSuchFileException removed) {
      return null;
    }
    if (channel.tryLock(PLACE, 1, false) == null) {
      channel.close();
      throw new NotWritable(
          NotWritable.Why.OPEN_ELSEWHERE,
          project
              + ": "
              + holder(path)
              + " has this project open for writing; close it there, or read only here",
          null);
    }
    if (before == null || !Objects.equals(before, identity(path))) {
      channel.close();
      return null;
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            ("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)),
        0);
    return new ProjectLock(path, channel);
  }

  private static void makeFile(Path path) throws IOException {
    try {
      Files.createFile(path);
    } catch (FileAlreadyExistsException there) {
      // Left by a process that died, or held by one that lives: the lock will tell.
    }
  }

  /**
   * What tells this file from another of the same name, asked without opening it; null if it is
   * gone.
   */
  private static @Nullable Object identity(Path path) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      Object key = attributes.fileKey();
      return key == null ? attributes.creationTime() : key;
    } catch (NoSuchFileException removed) {
      return null;
    }
  }

  private static String holder(Path path) {
    try {
      String words = Files.readString(path);
      return words.isBlank() ? "another process" : words;
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
    } finally {
      HELD.remove(path);
    }
  }
}
