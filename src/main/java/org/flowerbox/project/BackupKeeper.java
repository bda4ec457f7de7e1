package org.flowerbox.project;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.flowerbox.model.Refusal;
import org.flowerbox.store.Backups;

/**
 * Backs a project up while it is worked on: after a change, when the newest backup is ten minutes old. On a thread of its own, so that
 * no change waits for it; only closing does.
 */
final class BackupKeeper implements AutoCloseable {
  private static final Duration AGE = Duration.ofMinutes(10);

  private final Backups backups;
  private final Clock clock;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(BackupKeeper::thread);
  private final AtomicReference<Instant> due = new AtomicReference<>(Instant.MIN);
  private volatile Optional<String> problem = Optional.empty();

  BackupKeeper(Path file, Clock clock) {
    this.backups = new Backups(file);
    this.clock = clock;
    backups.newest().ifPresent(newest -> due.set(newest.plus(AGE)));
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
    if (!now.isBefore(planned) && due.compareAndSet(planned, now.plus(AGE))) {
      thread.execute(() -> make(now));
    }
  }

  private void make(Instant now) {
    try {
      backups.make(now);
      problem = Optional.empty();
    } catch (Refusal failed) {
      problem = Optional.ofNullable(failed.getMessage());
    }
  }

  /** Why the last backup could not be made, if so. */
  Optional<String> problem() {
    return problem;
  }

  /** Waits for a backup under way. */
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
  }
}
