package org.flowerbox.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flowerbox.export.DisplayWidth;
import org.flowerbox.model.Progress;

/**
 * One line on the terminal that says how far work is, from its second second on, and is wiped when
 * the work ends.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long SECOND = 1_000_000_000L;
  private static final long STEP = 100_000_000L;
  private static final int BAR = 20;

  private final PrintStream err;
  private final boolean shown;
  private final int columns;
  private final AtomicBoolean stopped;
  private final long began = System.nanoTime();
  private long stretchBegan = began;
  private long stretchTotal;
  private long before;
  private long last;
  private boolean written;

  ProgressLine(PrintStream err, boolean shown, int columns, AtomicBoolean stopped) {
    this.err = err;
    this.shown = shown;
    this.columns = columns;
    this.stopped = stopped;
  }

  @Override
  public synchronized void at(String message, long done, long total) {
    long now = System.nanoTime();
    if (total != stretchTotal || done < before) {
      stretchBegan = now;
      stretchTotal = total;
    }
    before = done;
    if (shown && now - began > SECOND && now - last > STEP) {
      last = now;
      written = true;
      String line = bar(done, total, now - stretchBegan) + message.replace('\n', ' ');
      err.print("\r\u001b[K" + DisplayWidth.first(line, columns - 1));
      err.flush();
    }
  }

  /**
   * How much of this stretch of the work is done. Time left is guessed once a second has shown how
   * fast it goes.
   */
  private static String bar(long done, long total, long nanos) {
    if (total <= 0) {
      return "";
    }
    int filled = (int) (BAR * Math.min(done, total) / total);
    boolean guess = done > 0 && nanos > SECOND;
    String left = guess ? ", " + nanos / done * Math.max(0, total - done) / SECOND + " s left" : "";
    return "▓".repeat(filled)
        + "░".repeat(BAR - filled)
        + " "
        + 100 * Math.min(done, total) / total
        + " %"
        + left
        + "  ";
  }

  @Override
  public boolean isCancelled() {
    return stopped.get();
  }

  @Override
  public void close() {
    wipe();
  }

  /** Makes room for the result. */
  synchronized void wipe() {
    if (written) {
      written = false;
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
