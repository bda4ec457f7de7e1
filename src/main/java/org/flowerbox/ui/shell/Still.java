package org.flowerbox.ui.shell;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Waits until a window that is not shown has come to rest: no work under way, nothing moving. */
final class Still {
  private static final long PAUSE_NS = 60_000_000L;
  private static final int PATIENCE = 200;

  private final MainWindow window;

  Still(MainWindow window) {
    this.window = window;
  }

  /**
   * Returns once nothing is under way and two looks at the window are the same; after twelve
   * seconds in any case. On any thread but JavaFX's.
   */
  void await() {
    int[] before = {};
    for (int look = 0; look < PATIENCE; look++) {
      int[] now = FxThread.ask(this::look);
      if (now.length > 0 && Arrays.equals(before, now)) {
        return;
      }
      before = now;
      LockSupport.parkNanos(PAUSE_NS);
    }
  }

  /** Every point of the window, none while work is under way. */
  private int[] look() {
    WritableImage image = window.scene().snapshot(null);
    if (!window.desk().tasks().isIdle()) {
      return new int[0];
    }
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] points = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), points, 0, width);
    return points;
  }
}
