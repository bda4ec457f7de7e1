package org.flowerbox.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.flowerbox.model.Progress;

/** Runs long work beside the window and hands its result back to the JavaFX thread. */
public final class Tasks implements AutoCloseable {
  private static final long IDLE_S = 60;

  /** Work that nobody asked for is shown only if it takes longer than this. */
  private static final Duration UNSEEN = Duration.seconds(3);

  private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
  private final ThreadPoolExecutor workers =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_S,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          Tasks::worker,
          new ThreadPoolExecutor.DiscardPolicy());
  private final AtomicInteger underWay = new AtomicInteger();
  private final Set<RunningTask> open = ConcurrentHashMap.newKeySet();
  private final List<Runnable> calm = new ArrayList<>();
  private boolean held;
  private final Notices notices;

  public Tasks(Notices notices) {
    this.notices = notices;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "flowerbox-task");
    thread.setDaemon(true);
    return thread;
  }

  /** What is under way, oldest first. The status bar shows these. */
  public ObservableList<RunningTask> running() {
    return running;
  }

  /**
   * Starts work that is shown in the status bar. Failures become notices.
   *
   * @param title what it does, in the user's words
   * @param work runs on a thread of its own; hears of cancelling through its progress
   * @param done gets the result on the JavaFX thread
   */
  public <T> RunningTask start(String title, Function<Progress, T> work, Consumer<T> done) {
    return start(title, work, done, notices::failed);
  }

  /** The same, with a word on what to do when it fails, also on the JavaFX thread. */
  public <T> RunningTask start(
      String title, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    RunningTask task = new RunningTask(title);
    running.add(task);
    submit(task, work, done, failed);
    return task;
  }

  /**
   * Starts work too short to be shown. Failures become notices.
   *
   * @param done gets the result on the JavaFX thread
   */
  public <T> void quietly(Function<Progress, T> work, Consumer<T> done) {
    submit(new RunningTask(""), work, done, notices::failed);
  }

  /**
   * Starts unseen work that nobody waits for: once nothing else is under way and the window is on
   * the screen. For dictionaries and the like, which would hold up the start.
   *
   * @param done gets the result on the JavaFX thread
   */
  public <T> void whenCalm(Function<Progress, T> work, Consumer<T> done) {
    calm.add(() -> quietly(work, done));
    beginCalm();
  }

  /**
   * The same for work that may take long: it is shown once it does.
   *
   * @param title what it does, in the user's words
   */
  public <T> void whenCalm(String title, Function<Progress, T> work, Consumer<T> done) {
    calm.add(() -> submit(shownLater(title), work, done, notices::failed));
    beginCalm();
  }

  private RunningTask shownLater(String title) {
    RunningTask task = new RunningTask(title);
    PauseTransition unseen = new PauseTransition(UNSEEN);
    unseen.setOnFinished(
        _ -> {
          if (open.contains(task)) {
            running.add(task);
          }
        });
    unseen.play();
    return task;
  }

  /** Work that nobody waits for has to, until {@link #painted}. */
  public void hold() {
    held = true;
  }

  /** The window is on the screen. */
  public void painted() {
    held = false;
    beginCalm();
  }

  private void beginCalm() {
    if (!held && underWay.get() == 0) {
      List<Runnable> begun = List.copyOf(calm);
      calm.clear();
      begun.forEach(Runnable::run);
    }
  }

  /** Whether all work, the unseen too, is done and its results are handed back. */
  public boolean isIdle() {
    return underWay.get() == 0 && calm.isEmpty();
  }

  private <T> void submit(
      RunningTask task, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    if (workers.isShutdown()) {
      return;
    }
    underWay.incrementAndGet();
    open.add(task);
    workers.execute(() -> run(task, work, done, failed));
  }

  private <T> void run(
      RunningTask task, Function<Progress, T> work, Consumer<T> done, Consumer<Throwable> failed) {
    try {
      T result = work.apply(task);
      handBack(task, () -> done.accept(result));
    } catch (Throwable failure) { // also an error: the window must say so and go on
      handBack(task, () -> failed.accept(failure));
    }
  }

  private void handBack(RunningTask task, Runnable answer) {
    Platform.runLater(
        () -> {
          running.remove(task);
          open.remove(task);
          underWay.decrementAndGet();
          answer.run();
          beginCalm();
        });
  }

  /** Asks everything to stop; what is asked for from now on is left undone, as nobody sees it. */
  @Override
  public void close() {
    open.forEach(RunningTask::cancel);
    calm.clear();
    workers.shutdown();
  }

  /** Waits for what was asked to stop, but not for ever; on any other thread than JavaFX's. */
  void awaitEnd(long seconds) throws InterruptedException {
    workers.awaitTermination(seconds, TimeUnit.SECONDS);
  }
}
