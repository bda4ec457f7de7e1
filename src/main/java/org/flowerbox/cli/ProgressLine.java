package org.flowerbox.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flowerbox.model.Progress;

/** One line on the terminal that says how far work is, from its second second on, and is wiped when the work ends. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long STEP = 100_000_000L;
  private static final int BAR = 20;

  private final PrintStream err;
  private final boolean shown;
  private final AtomicBoolean stopped;
  private final long began = System.nanoTime();
  private long last;
  private boolean written;

  ProgressLine(PrintStream err, boolean shown, AtomicBoolean stopped) {
    this.err = err;
    this.shown = shown;
    this.stopped = stopped;
  }

  @Override
  public synchronized void at(String message, long done, long total) {
    long now = System.nanoTime();
    if (shown && now - began > PATIENCE && now - last > STEP) {
      last = now;
      written = true;
      err.print("\r\u001b[K" + bar(done, total) + message);
      err.flush();
    }
  }

  private String bar(long done, long total) {
    if (total <= 0) {
      return "";
    }
    int filled = (int) (BAR * Math.min(done, total) / total);
    long elapsed = (System.nanoTime() - began) / PATIENCE;
    String left = done > 0 ? ", " + elapsed * (total - done) / done + " s left" : "";
    return "▓".repeat(filled) + "░".repeat(BAR - filled) + " " + 100 * done / total + " %" + left + "  ";
  }

  @Override
  public boolean isCancelled() {
    return stopped.get();
  }

  @Override
  public synchronized void close() {
    if (written) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
