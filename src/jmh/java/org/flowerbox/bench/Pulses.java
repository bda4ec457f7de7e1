package org.flowerbox.bench;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;

/**
 * Looks on at the pulses of a window, each until its picture is on the screen. Lives on the JavaFX
 * thread.
 *
 * <p>The picture of a pulse is drawn beside the JavaFX thread, by one thread, first come first
 * served. So a picture of one point that is asked for behind the pulse comes back when the pulse's
 * own is drawn; what hands that to the screen is in the queue by then. The bare window of the start
 * waits for the next two pulses instead, which costs both alike up to 33 ms and would flatter a
 * ratio.
 */
final class Pulses {
  private final WritableImage point = new WritableImage(1, 1);
  private final List<Pulse> seen = new ArrayList<>();
  private long began;
  private long last;
  private long collectedBefore;
  private double handled;
  private boolean watching;
  private BooleanSupplier awaited = () -> false;
  private CompletableFuture<Long> painted = new CompletableFuture<>();

  /**
   * A pulse, ms.
   *
   * @param whole from the picture before to this one: with nothing to do a sixtieth of a second
   * @param handling of what was pressed or clicked before it
   * @param layout timers, styles and layout
   * @param drawing from there to the screen
   * @param collecting how long garbage was collected meanwhile
   */
  record Pulse(double whole, double handling, double layout, double drawing, long collecting) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.0f ms: the gesture %.0f, styles and layout %.0f, drawing %.0f, the rest waiting and"
              + " work handed back; garbage collected %d",
          whole,
          handling,
          layout,
          drawing,
          collecting);
    }
  }

  Pulses(Scene scene) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        began = System.nanoTime();
      }
    }.start();
    scene.addPostLayoutPulseListener(this::laidOut);
  }

  /** Does what a key or a click does, and takes the time. */
  void handle(Runnable gesture) {
    long start = System.nanoTime();
    gesture.run();
    handled += (System.nanoTime() - start) / 1e6;
  }

  /** The moment when a picture is painted in whose pulse, once laid out, it was so. */
  CompletableFuture<Long> when(BooleanSupplier so) {
    awaited = so;
    painted = new CompletableFuture<>();
    return painted;
  }

  /** Takes down every pulse from now on. */
  void watch() {
    seen.clear();
    handled = 0;
    last = System.nanoTime();
    collectedBefore = collected();
    watching = true;
  }

  /** The pulses taken down. */
  List<Pulse> watched() {
    watching = false;
    return List.copyOf(seen);
  }

  private void laidOut() {
    if (!watching) {
      return;
    }
    long laid = System.nanoTime();
    double layout = (laid - began) / 1e6;
    double before = handled;
    handled = 0;
    boolean here = awaited.getAsBoolean();
    if (here) {
      awaited = () -> false;
    }
    CompletableFuture<Long> told = painted;
    Platform.runLater(
        () -> {
          new Rectangle(1, 1).snapshot(null, point);
          Platform.runLater(() -> painted(before, layout, laid, here ? told : null));
        });
  }

  private void painted(double before, double layout, long laid, CompletableFuture<Long> told) {
    long now = System.nanoTime();
    long collected = collected();
    seen.add(
        new Pulse(
            (now - last) / 1e6, before, layout, (now - laid) / 1e6, collected - collectedBefore));
    last = now;
    collectedBefore = collected;
    if (told != null) {
      told.complete(now);
    }
  }

  private static long collected() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
        .sum();
  }
}
