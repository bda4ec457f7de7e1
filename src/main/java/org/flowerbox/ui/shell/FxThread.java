package org.flowerbox.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.flowerbox.model.Progress;

/** The JavaFX thread, for work that runs beside it and asks it for something. */
final class FxThread {
  private FxThread() {}

  /** Starts JavaFX if it does not run yet; it goes on without windows. */
  static void start() {
    FutureTask<Boolean> ready = new FutureTask<>(() -> true);
    try {
      Platform.startup(ready);
    } catch (IllegalStateException running) {
      ready.run();
    }
    await(ready);
    Platform.setImplicitExit(false);
  }

  /** Runs something there and waits for it. */
  static void run(Runnable work) {
    ask(
        () -> {
          work.run();
          return true;
        });
  }

  /** Asks something there and waits for the answer. */
  static <T> T ask(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return await(task);
  }

  private static <T> T await(FutureTask<T> task) {
    try {
      return task.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Progress.Cancelled();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    }
  }
}
