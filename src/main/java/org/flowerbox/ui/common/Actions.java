package org.flowerbox.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * Every gesture of the window, in the order in which menus and the sheet of keys show them. The
 * shell makes menus of them once all features have added theirs.
 */
public final class Actions {
  private final List<Action> all = new ArrayList<>();

  /** Adds a gesture and answers it. */
  public Action add(Action action) {
    all.add(action);
    return action;
  }

  public List<Action> all() {
    return List.copyOf(all);
  }

  public List<Action> in(Action.Menu menu) {
    return all.stream().filter(action -> action.menu() == menu).toList();
  }

  public Optional<Action> find(String name) {
    return all.stream().filter(action -> action.name().equals(name)).findFirst();
  }

  /** The gesture of the reader whose key this is. */
  public Optional<Action> ofReader(KeyEvent event) {
    return all.stream()
        .filter(action -> action.scope() == Action.Scope.READER)
        .filter(action -> action.key() != null && action.key().match(event))
        .findFirst();
  }
}
