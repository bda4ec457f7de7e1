package org.flowerbox.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.flowerbox.bench.Pulses.Pulse;
import org.flowerbox.model.Source;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.ui.shell.MainWindow;
import org.flowerbox.ui.shell.Windows;
import org.flowerbox.work.Home;

/**
 * The program's window on a study, and somebody who clicks, presses keys and looks what comes of
 * it. For one thread that is not JavaFX's.
 */
final class Sitting {
  private static final long PATIENCE_S = 60;

  private final Windows windows;
  private final MainWindow window;
  private final Workspace workspace;
  private final Pulses pulses;
  private final Robot robot;

  private Sitting(Windows windows, MainWindow window) throws Exception {
    this.windows = windows;
    this.window = window;
    until(() -> window.workspace() != null);
    this.workspace = window.workspace();
    this.pulses = fx(() -> new Pulses(window.scene()));
    this.robot = fx(Robot::new);
  }

  /** What somebody does there. */
  @FunctionalInterface
  interface Doing {
    void at(Sitting sitting) throws Exception;
  }

  /**
   * Opens the window, waits until all is calm, does something there, and ends the process.
   *
   * @param arguments the study, and a folder for cache and settings
   */
  static void at(String[] arguments, Doing doing) {
    try {
      FutureTask<Boolean> begun = new FutureTask<>(() -> true);
      Platform.startup(begun);
      begun.get();
      Windows windows = fx(() -> new Windows(start(Path.of(arguments[1]))));
      Sitting sitting = new Sitting(windows, fx(() -> windows.first(Path.of(arguments[0]))));
      sitting.calm();
      doing.at(sitting);
      sitting.end();
      System.exit(0);
    } catch (Exception failed) {
      failed.printStackTrace();
      System.exit(1);
    }
  }

  private static Windows.Start start(Path folder) {
    return new Windows.Start(
        new Home(Path.of(System.getProperty("flowerbox.home", ".")).toAbsolutePath()),
        folder.resolve("cache"),
        Clock.systemUTC(),
        "bench",
        folder.resolve("settings.json"),
        "Anna",
        "en");
  }

  private void end() throws Exception {
    fx(
        () -> {
          windows.closeAll();
          return true;
        });
    windows.awaitClosed();
  }

  Workspace workspace() {
    return workspace;
  }

  /** Asks something on the JavaFX thread. */
  static <T> T fx(Callable<T> asked) throws Exception {
    FutureTask<T> task = new FutureTask<>(asked);
    Platform.runLater(task);
    return task.get(PATIENCE_S, TimeUnit.SECONDS);
  }

  /** Waits until something is so on the JavaFX thread. */
  static void until(BooleanSupplier so) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    while (!fx(so::getAsBoolean)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("it never was so");
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  /** Waits until nothing is under way any more. */
  void calm() throws Exception {
    for (int quiet = 0; quiet < 5; ) {
      quiet = fx(() -> workspace.desk().tasks().isIdle()) ? quiet + 1 : 0;
      TimeUnit.MILLISECONDS.sleep(30);
    }
  }

  /**
   * Does something, and waits until what comes of it is painted.
   *
   * @param so whether it is on the page, once a pulse has laid it out
   * @return ms from the wish to the picture
   */
  double painted(Runnable gesture, BooleanSupplier so) throws Exception {
    CompletableFuture<CompletableFuture<Long>> begun = new CompletableFuture<>();
    long asked = System.nanoTime();
    Platform.runLater(
        () -> {
          pulses.watch();
          begun.complete(pulses.when(so));
          pulses.handle(gesture);
        });
    try {
      long painted = begun.get().get(PATIENCE_S, TimeUnit.SECONDS);
      return (painted - asked) / 1e6;
    } catch (java.util.concurrent.TimeoutException never) {
      throw new IllegalStateException(
          "never painted; notice: " + workspace.desk().notices().currentProperty().get(), never);
    }
  }

  /** The longest pulse since the last gesture. */
  Pulse longest() throws Exception {
    return fx(pulses::watched).stream()
        .max(Comparator.comparingDouble(Pulse::whole))
        .orElseThrow();
  }

  /** A key as it reaches the node with the focus; on the JavaFX thread. */
  void press(KeyCode key, String text, boolean control) {
    fire(KeyEvent.KEY_PRESSED, key, text, control);
    if (!text.isEmpty()) {
      fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, control);
    }
    fire(KeyEvent.KEY_RELEASED, key, text, control);
  }

  /** A character typed with a key of its own; on the JavaFX thread. */
  void type(String character) {
    KeyCode key = KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
    press(key == null ? KeyCode.UNDEFINED : key, character, false);
  }

  private void fire(EventType<KeyEvent> type, KeyCode key, String text, boolean control) {
    String character = type == KeyEvent.KEY_TYPED ? text : "";
    Node owner = window.scene().getFocusOwner();
    KeyEvent event = new KeyEvent(type, character, text, key, false, control, false, false);
    Event.fireEvent(owner == null ? window.scene() : owner, event);
  }

  /** A click into the middle of a node; on the JavaFX thread. */
  void click(Node node) {
    Bounds box = node.localToScreen(node.getBoundsInLocal());
    robot.mouseMove(box.getCenterX(), box.getCenterY());
    robot.mouseClick(MouseButton.PRIMARY);
  }

  /** The node of that CSS selector. */
  Node find(String selector) {
    Node found = window.scene().getRoot().lookup(selector);
    if (found == null) {
      throw new IllegalStateException("there is no " + selector);
    }
    return found;
  }

  /** Whether there is a node of that CSS selector. */
  boolean isThere(String selector) {
    return window.scene().getRoot().lookup(selector) != null;
  }

  /** The label that says so within a node. */
  static Label label(Node within, String text) {
    return within.lookupAll(".label").stream()
        .filter(node -> node instanceof Label label && label.getText().equals(text))
        .map(Label.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no label " + text));
  }

  /** Clicks a source in the list and waits until its first page is painted; answers the ms. */
  double open(Source source) throws Exception {
    Node page = find(".text-page");
    Set<Node> before = page.lookupAll(".reader-row");
    Label line = fx(() -> label(find("#source-list"), source.name()));
    return painted(
        () -> click(line),
        () -> {
          Set<Node> rows = page.lookupAll(".reader-row");
          return !rows.isEmpty()
              && rows.stream().noneMatch(before::contains)
              && page.lookup(".stripe") != null;
        });
  }

  /** Pages down once with the key and waits until that is painted; answers the longest pulse. */
  Pulse pageDown() throws Exception {
    Object before = workspace.selectionProperty().get();
    painted(
        () -> press(KeyCode.PAGE_DOWN, "", false),
        () -> !workspace.selectionProperty().get().equals(before));
    return longest();
  }

  /** Prints how long the pulses of many gestures took, the longest of each, against the bar. */
  static void verdict(String what, List<Pulse> pulses) {
    Rounds rounds = new Rounds(pulses.size());
    pulses.forEach(pulse -> rounds.add(pulse.whole()));
    Rounds.verdict(
        what,
        String.format(
            "99 %% under %.0f ms, worst %.0f ms (median %.0f)",
            rounds.quantile(0.99),
            rounds.quantile(1),
            rounds.median()),
        rounds.quantile(1),
        100,
        "100 ms");
    pulses.stream()
        .max(Comparator.comparingDouble(Pulse::whole))
        .ifPresent(worst -> System.out.println("  the worst: " + worst));
  }
}
