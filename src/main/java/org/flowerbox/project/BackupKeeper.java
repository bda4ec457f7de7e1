package org.flowerbox.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.flowerbox.model.Refusal;
import org.flowerbox.store.Backups;

/**
 * Backs a project up while it is worked on. A backup is due after a change when the newest is ten
 * minutes old; it is made half a minute after that change, on a thread of its own, so that no
 * change waits for it and a command that makes one change never meets it. What is still due when
 * the project is closed is made then if that is quick, or if much would be lost without: a large
 * project, whose copy takes seconds, is copied at closing only after a hundred steps since the last
 * one. Closing waits for a copy under way.
 */
final class BackupKeeper implements AutoCloseable {
  /**
   * When backups are made.
   *
   * @param age how old the newest is before the next is due
   * @param delay how long after the change that makes it due
   * @param quick size of a file, bytes, that is copied in no time
   * @param many after how many steps a larger one is copied at closing
   */
  record Rhythm(Duration age, Duration delay, long quick, int many) {
    static final Rhythm USUAL =
        new Rhythm(Duration.ofMinutes(10), Duration.ofSeconds(30), 16_000_000, 100);
  }

  private final Path file;
  private final Backups backups;
  private final Clock clock;
  private final ToIntFunction<Instant> stepsSince;
  private final Rhythm rhythm;
  private final BooleanSupplier inPlace;
  private final Consumer<String> failed;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(1, BackupKeeper::thread);
  private final AtomicReference<Instant> due = new AtomicReference<>(Instant.MIN);
  private volatile Instant newest;
  private volatile boolean waiting;

  /**
   * A keeper of an open project's backups.
   *
   * @param stepsSince how many steps were made after a moment; asked when the project is closed
   * @param inPlace whether the file is still the one that was opened
   * @param failed hears why a backup could not be made, at every one that could not, on any thread
   */
  BackupKeeper(
      Path file,
      Clock clock,
      ToIntFunction<Instant> stepsSince,
      Rhythm rhythm,
      BooleanSupplier inPlace,
      Consumer<String> failed) {
    this.inPlace = inPlace;
    this.failed = failed;
    this.file = file;
    this.backups = new Backups(file);
    this.clock = clock;
    this.stepsSince = stepsSince;
    this.rhythm = rhythm;
    this.newest = newest(backups);
    due.set(newest.plus(rhythm.age));
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** What cannot be listed does not stop the opening of a project; the next backup will say why. */
  private static Instant newest(Backups backups) {
    try {
      return backups.newest().orElse(Instant.EPOCH);
    } catch (Refusal unknown) {
      return Instant.EPOCH;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "flowerbox-backup");
    thread.setDaemon(true);
    return thread;
  }

  /** A step was written. */
  void changed() {
    Instant now = clock.instant();
    Instant planned = due.get();
    if (!now.isBefore(planned) && due.compareAndSet(planned, now.plus(rhythm.age))) {
      waiting = true;
      thread.schedule(this::make, rhythm.delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void make() {
    waiting = false;
    if (!inPlace.getAsBoolean()) {
      return; // whatever is there now is no earlier state of this project
    }
    try {
      Instant now = clock.instant();
      backups.make(now);
      newest = now;
    } catch (Refusal refused) {
      failed.accept(String.valueOf(refused.getMessage()));
    }
  }

  /**
   * Waits for a backup under way, and makes one that is due if it is quick or much would be lost
   * without.
   */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(10, TimeUnit.MINUTES)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
    if (waiting && (isQuick() || stepsSince.applyAsInt(newest) >= rhythm.many)) {
      make();
    }
  }

  private boolean isQuick() {
    try {
      return Files.size(file) <= rhythm.quick;
    } catch (IOException gone) {
      return false;
    }
  }
}
