package org.flowerbox.ui.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until what was just put into a scene is on the screen, then does something once. */
final class FirstPicture {
  private static final int PULSES = 2;

  private final Scene scene;
  private final Runnable then;
  private final Runnable pulse = this::pulse;
  private int pulses;

  private FirstPicture(Scene scene, Runnable then) {
    this.scene = scene;
    this.then = then;
  }

  /** What one pulse lays out is on the screen when the next one comes. */
  static void of(Scene scene, Runnable then) {
    scene.addPostLayoutPulseListener(new FirstPicture(scene, then).pulse);
    Platform.requestNextPulse();
  }

  private void pulse() {
    pulses++;
    if (pulses < PULSES) {
      Platform.requestNextPulse();
    } else {
      Platform.runLater(this::end);
    }
  }

  private void end() {
    if (pulses >= PULSES) {
      pulses = Integer.MIN_VALUE;
      scene.removePostLayoutPulseListener(pulse);
      then.run();
    }
  }
}
