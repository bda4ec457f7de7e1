package org.flowerbox.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
class TasksTest {
  private final Tasks tasks = new Tasks(new Notices(new Words(UiLanguage.EN)));

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  private static <T> T fx(java.util.concurrent.Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  private List<String> shown() throws Exception {
    return fx(() -> tasks.running().stream().map(RunningTask::title).toList());
  }

  private void until(java.util.concurrent.Callable<Boolean> so) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, so);
  }

  @Test
  void workThatNobodyAskedForIsShownOnceItTakesLong() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    AtomicBoolean done = new AtomicBoolean();
    fx(
        () -> {
          tasks.whenCalm(
              "Checking",
              _ -> {
                try {
                  return end.await(1, TimeUnit.MINUTES);
                } catch (InterruptedException hurried) {
                  throw new IllegalStateException(hurried);
                }
              },
              done::set);
          return true;
        });
    assertThat(shown()).isEmpty();
    until(() -> shown().equals(List.of("Checking")));
    end.countDown();
    until(done::get);
    assertThat(shown()).isEmpty();
  }

  @Test
  void closingStopsWhatIsUnderWayEvenWhereItIsNotShown() throws Exception {
    AtomicBoolean stopped = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    fx(
        () -> {
          tasks.whenCalm(
              progress -> {
                begun.countDown();
                while (!progress.isCancelled()) {
                  Thread.onSpinWait();
                }
                stopped.set(true);
                return true;
              },
              _ -> {});
          return true;
        });
    begun.await();
    fx(
        () -> {
          tasks.close();
          return true;
        });
    tasks.awaitEnd(60);
    assertThat(stopped).isTrue();
  }
}
