package org.flowerbox.ui.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Progress;
import org.flowerbox.work.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The turns of the draft that is looked at, read in pages beside the window as they are asked for.
 * Pages of a draft that is not looked at any more are thrown away; until those of a corrected draft
 * come, the ones before it stand in.
 */
final class TurnPages {
  private static final int PAGE = 50;
  private static final int WAITING = 4;

  private final Beside beside;
  private final Runnable arrived;
  private final Deque<Integer> wanted = new ArrayDeque<>();
  private Map<Integer, List<Draft.Turn>> pages = new HashMap<>();
  private Map<Integer, List<Draft.Turn>> before = new HashMap<>();
  private @Nullable Draft draft;
  private @Nullable Throwable failure;
  private boolean reading;

  /**
   * No turns.
   *
   * @param arrived hears when there are more to see
   */
  TurnPages(Beside beside, Runnable arrived) {
    this.beside = beside;
    this.arrived = arrived;
  }

  /** Looks at another draft, or at the same one corrected. */
  void show(@Nullable Draft shown) {
    if (shown == draft) {
      return;
    }
    boolean same = shown != null && draft != null && shown.key().equals(draft.key());
    if (!same) {
      before = new HashMap<>();
    } else if (!pages.isEmpty()) {
      before = pages;
    }
    pages = new HashMap<>();
    wanted.clear();
    failure = null;
    draft = shown;
  }

  int size() {
    return draft == null ? 0 : draft.turnCount();
  }

  /** Whether anybody speaks in it. */
  boolean hasSpeakers() {
    return draft != null && !draft.speakers().isEmpty();
  }

  /** Why turns cannot be shown, null where they can. */
  @Nullable Throwable failure() {
    return failure;
  }

  /** The turn of that index, null as long as it is not read. Asks for it then. */
  Draft.@Nullable Turn at(int index) {
    List<Draft.Turn> page = pages.get(index / PAGE);
    if (page == null) {
      want(index / PAGE);
      page = before.getOrDefault(index / PAGE, List.of());
    }
    int place = index % PAGE;
    return place < page.size() ? page.get(place) : null;
  }

  private void want(int page) {
    if (failure != null) {
      return;
    }
    wanted.remove(page);
    wanted.addLast(page);
    if (wanted.size() > WAITING) {
      wanted.removeFirst();
    }
    next();
  }

  private void next() {
    Draft from = draft;
    if (reading || from == null || wanted.isEmpty()) {
      return;
    }
    int page = wanted.removeLast();
    reading = true;
    beside.run(false, _ -> read(from, page));
  }

  private Runnable read(Draft from, int page) {
    try {
      List<Draft.Turn> turns = from.turns(page * PAGE, PAGE);
      return () -> came(from, () -> pages.put(page, turns));
    } catch (Progress.Cancelled stopped) {
      return () -> came(from, () -> {});
    } catch (Throwable failed) { // also an error: the window must say so and go on
      return () -> came(from, () -> failure = failed);
    }
  }

  private void came(Draft from, Runnable then) {
    reading = false;
    if (from == draft) {
      then.run();
      arrived.run();
    }
    next();
  }
}
