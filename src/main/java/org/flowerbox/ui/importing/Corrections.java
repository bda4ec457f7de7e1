package org.flowerbox.ui.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.flowerbox.model.Progress;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;
import org.flowerbox.work.ImportDrafts;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of an import while they are set right: what they are now, every state before, and what
 * is asked for and not done yet. Corrections are made one after the other beside the window; what
 * was asked for and is needless by the time it is done leaves no trace.
 */
final class Corrections {
  private final Beside beside;
  private final Deque<State> past = new ArrayDeque<>();
  private final Deque<State> future = new ArrayDeque<>();
  private final Deque<Wish> waiting = new ArrayDeque<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private State now;
  private @Nullable Wish running;
  private @Nullable Done done;
  private int refusals;

  /** The drafts, and the wish that led there. */
  private record State(Snapshot snapshot, @Nullable Wish by) {}

  Corrections(ImportDrafts drafts, Beside beside) {
    this.now = new State(Snapshot.of(drafts), null);
    this.beside = beside;
  }

  /** Hears whenever something here is other than before. */
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  Snapshot snapshot() {
    return now.snapshot;
  }

  /** What was done last, unless something was taken back since. */
  @Nullable Done done() {
    return done;
  }

  /** Whether something is asked for and not done yet. */
  boolean isBusy() {
    return running != null;
  }

  /** How often a correction was not done so far. */
  int refusals() {
    return refusals;
  }

  /** Whether work would be lost if all this were thrown away. */
  boolean isCorrected() {
    return !past.isEmpty() || isBusy();
  }

  boolean canUndo() {
    return isCorrected();
  }

  boolean canRedo() {
    return !future.isEmpty() && !isBusy();
  }

  /** How many corrections can be taken back. */
  int count() {
    return past.size();
  }

  /** Asks for a correction of some drafts. */
  void correct(List<Draft.Key> keys, DraftCorrection correction, Consumer<Throwable> refused) {
    add(new Wish(keys, correction, false, refused));
  }

  /**
   * Asks for a correction that is still being typed: the next such one takes its place, also in
   * what can be undone.
   */
  void type(List<Draft.Key> keys, DraftCorrection correction, Consumer<Throwable> refused) {
    add(new Wish(keys, correction, true, refused));
  }

  private void add(Wish wish) {
    if (wish.keys().isEmpty()) {
      return;
    }
    waiting.removeIf(wish::replaces);
    if (running != null && wish.replaces(running)) {
      running.drop();
    }
    waiting.add(wish);
    next();
    tell();
  }

  private void next() {
    while (running == null && !waiting.isEmpty()) {
      Wish wish = waiting.remove();
      running = wish;
      ImportDrafts base = now.snapshot.drafts();
      boolean slow = wish.correction().readsAgain() && wish.keys().size() > 1;
      beside.run(slow, progress -> answer(wish, base, progress));
    }
  }

  private Runnable answer(Wish wish, ImportDrafts base, Progress progress) {
    try {
      Snapshot after = Snapshot.of(wish.applied(base, progress));
      Done made = Done.of(wish, after);
      return () -> came(wish, () -> made(wish, after, made));
    } catch (Progress.Cancelled stopped) {
      return () -> came(wish, () -> {});
    } catch (Throwable failure) { // also an error: the window must say so and go on
      return () -> came(wish, () -> refuse(wish, failure));
    }
  }

  private void came(Wish wish, Runnable then) {
    if (running != wish) {
      return;
    }
    running = null;
    if (!wish.isDropped()) {
      then.run();
    }
    next();
    tell();
  }

  private void refuse(Wish wish, Throwable failure) {
    refusals++;
    wish.refused(failure);
  }

  private void made(Wish wish, Snapshot after, Done what) {
    Wish before = now.by;
    if (before == null || !wish.replaces(before)) {
      past.push(now);
    }
    now = new State(after, wish);
    future.clear();
    done = what;
  }

  /** Stops what is asked for and not done yet. */
  void stop() {
    waiting.clear();
    if (running != null) {
      running.drop();
      running = null;
    }
    tell();
  }

  /** Takes back the last correction; one that is not done yet is stopped instead. */
  void undo() {
    if (isBusy()) {
      stop();
    } else if (!past.isEmpty()) {
      future.push(now);
      now = past.pop();
      done = null;
      tell();
    }
  }

  /** Brings back the correction that was taken back last. */
  void redo() {
    if (canRedo()) {
      past.push(now);
      now = future.pop();
      done = null;
      tell();
    }
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }
}
