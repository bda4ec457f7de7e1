package org.flowerbox.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.flowerbox.model.Progress;

/**
 * Reads files on several threads, a few ahead of the one whose turn it is, and hands over what came
 * of them in their order on the thread that asked.
 */
final class ReadAhead {
  private static final int AHEAD = 8;

  private ReadAhead() {}

  /**
   * Reads them all.
   *
   * @param doing what progress calls it: "importing"
   * @throws Progress.Cancelled if the user asked to stop; what was taken so far was taken
   */
  static <R> void each(
      List<? extends FileRead<R>> files, String doing, Progress progress, Consumer<R> taker) {
    ExecutorService readers =
        Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1), ReadAhead::reader);
    try {
      Deque<Future<R>> ahead = new ArrayDeque<>();
      int next = 0;
      for (int done = 0; done < files.size(); done++) {
        while (next < files.size() && ahead.size() < AHEAD) {
          FileRead<R> file = files.get(next++);
          ahead.add(readers.submit(() -> file.read(progress)));
        }
        FileRead<R> file = files.get(done);
        progress.check();
        progress.at(doing + " " + file.file().getFileName(), done, files.size());
        taker.accept(outcome(file, ahead.remove()));
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static Thread reader(Runnable work) {
    Thread thread = new Thread(work, "flowerbox-reader");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R outcome(FileRead<R> file, Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Progress.Cancelled cancelled) {
        throw cancelled;
      }
      return file.failed("could not be read: " + failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Progress.Cancelled();
    }
  }
}
