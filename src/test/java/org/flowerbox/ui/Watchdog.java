package org.flowerbox.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches the JavaFX thread while work goes on beside it: looks at its stack every two ms, as a
 * profiler would, and takes down whenever it stands in a package where it has no business; and asks
 * it for a sign every ten ms, to know how long it kept the user waiting.
 */
public final class Watchdog implements AutoCloseable {
  private static final long LOOK_NS = 2_000_000;
  private static final long ASK_NS = 10_000_000;

  /** Answers what is known without reading anything. */
  private static final Set<String> HARMLESS = Set.of("file", "isReadOnly");

  private final List<String> forbidden;
  private final Thread watched;
  private final List<Thread> watchers = new ArrayList<>();
  private final Map<String, Integer> trespasses =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final AtomicLong looks = new AtomicLong();
  private final AtomicLong longest = new AtomicLong();
  private volatile boolean ends;

  private Watchdog(Thread watched, List<String> forbidden) {
    this.watched = watched;
    this.forbidden = forbidden;
  }

  /** Begins to watch; packages are prefixes of class names. */
  public static Watchdog over(String... packages) throws Exception {
    FutureTask<Thread> asked = new FutureTask<>(Thread::currentThread);
    Platform.runLater(asked);
    Watchdog dog = new Watchdog(asked.get(), List.of(packages));
    dog.watchers.add(Thread.ofPlatform().daemon().start(dog::look));
    dog.watchers.add(Thread.ofPlatform().daemon().start(dog::ask));
    return dog;
  }

  private void look() {
    while (!ends) {
      StackTraceElement[] stack = watched.getStackTrace();
      looks.incrementAndGet();
      if (Arrays.stream(stack).anyMatch(this::isForbidden)) {
        trespasses.merge(words(stack), 1, Integer::sum);
      }
      LockSupport.parkNanos(LOOK_NS);
    }
  }

  private boolean isForbidden(StackTraceElement frame) {
    return forbidden.stream().anyMatch(frame.getClassName()::startsWith)
        && !HARMLESS.contains(frame.getMethodName());
  }

  private static String words(StackTraceElement... stack) {
    return Arrays.stream(stack)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining("\n    at "));
  }

  private void ask() {
    while (!ends) {
      long asked = System.nanoTime();
      FutureTask<Boolean> sign = new FutureTask<>(() -> true);
      Platform.runLater(sign);
      try {
        sign.get();
      } catch (Exception stopped) {
        return;
      }
      longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
      LockSupport.parkNanos(ASK_NS);
    }
  }

  /** The stacks it was seen with where it should not be. */
  public List<String> trespasses() {
    return List.copyOf(trespasses.keySet());
  }

  /** How often it was looked at. */
  public long looks() {
    return looks.get();
  }

  /** The longest time it gave no sign, ms. */
  public double longestBlock() {
    return longest.get() / 1e6;
  }

  @Override
  public void close() {
    ends = true;
    watchers.forEach(Watchdog::join);
  }

  private static void join(Thread watcher) {
    try {
      watcher.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
