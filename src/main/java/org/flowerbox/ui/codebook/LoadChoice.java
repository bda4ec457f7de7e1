package org.flowerbox.ui.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flowerbox.work.CodebookOffer;
import org.flowerbox.work.CodebookOffer.Item;
import org.flowerbox.work.CodebookOffer.State;

/**
 * Which codes of a file are to be loaded: at first the new ones, so that nothing is overwritten.
 */
final class LoadChoice {
  private final CodebookOffer offer;
  private final Set<UUID> chosen = new HashSet<>();

  LoadChoice(CodebookOffer offer) {
    this.offer = offer;
    chooseAll(State.NEW, true);
  }

  CodebookOffer offer() {
    return offer;
  }

  Set<UUID> chosen() {
    return Set.copyOf(chosen);
  }

  boolean isChosen(Item item) {
    return chosen.contains(item.code().guid());
  }

  /** How many of the file's codes are in that state. */
  int count(State state) {
    return (int) offer.items().stream().filter(item -> item.state() == state).count();
  }

  /** Chooses or leaves all of that state. */
  void chooseAll(State state, boolean choose) {
    offer.items().stream().filter(item -> item.state() == state).forEach(item -> put(item, choose));
  }

  /** Whether every code of that state is chosen. */
  boolean isAllChosen(State state) {
    return offer.items().stream().filter(item -> item.state() == state).allMatch(this::isChosen);
  }

  /**
   * Chooses or leaves a code with those below it; a new code that is chosen brings the new ones
   * above it.
   */
  void choose(Item item, boolean choose) {
    List<Item> items = offer.items();
    int at = items.indexOf(item);
    put(item, choose);
    for (int i = at + 1; i < items.size() && items.get(i).depth() > item.depth(); i++) {
      put(items.get(i), choose);
    }
    int depth = item.depth();
    for (int i = at - 1; choose && i >= 0 && depth > 0; i--) {
      if (items.get(i).depth() < depth) {
        depth = items.get(i).depth();
        if (items.get(i).state() == State.NEW) {
          put(items.get(i), true);
        }
      }
    }
  }

  private void put(Item item, boolean choose) {
    if (choose && item.state() != State.SAME) {
      chosen.add(item.code().guid());
    } else {
      chosen.remove(item.code().guid());
    }
  }
}
