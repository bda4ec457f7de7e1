package org.flowerbox.ui.common;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.flowerbox.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Long work that goes on beside the window. Its {@link Progress} side belongs to the thread that
 * works, its properties to the JavaFX thread; many reports between two frames become one.
 */
public final class RunningTask implements Progress {
  private final String title;
  private final long started = System.nanoTime();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicReference<@Nullable State> pending = new AtomicReference<>();

  private record State(String message, long done, long total) {}

  RunningTask(String title) {
    this.title = title;
  }

  /** What it does, in the user's words. */
  public String title() {
    return title;
  }

  /** What it is at now. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** How much is done, 0 to 1; negative while that is unknown. */
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /** How long it may still take, ms; -1 while nobody can say. */
  public long millisLeft() {
    double done = share.get();
    double passed = (System.nanoTime() - started) / 1e6;
    return done < 0.02 || passed < 1000 ? -1 : (long) (passed / done * (1 - done));
  }

  /** Asks it to stop. */
  public void cancel() {
    cancelled.set(true);
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }

  @Override
  public void at(String now, long done, long total) {
    if (pending.getAndSet(new State(now, done, total)) == null) {
      Platform.runLater(this::show);
    }
  }

  private void show() {
    State state = pending.getAndSet(null);
    if (state != null) {
      message.set(state.message);
      share.set(state.total > 0 ? Math.clamp((double) state.done / state.total, 0, 1) : -1);
    }
  }
}
