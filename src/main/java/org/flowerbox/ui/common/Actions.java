package org.flowerbox.ui.common;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;

/**
 * Every gesture of the window, in the order in which menus and the sheet of keys show them. The
 * shell makes menus of them once all features have added theirs.
 */
public final class Actions {
  private final Map<Action.Menu, List<List<Action>>> parts = new EnumMap<>(Action.Menu.class);

  /** Adds a gesture and answers it. */
  public Action add(Action action) {
    partsOf(action.menu()).getLast().add(action);
    return action;
  }

  /** What is added to that menu from now on is set apart from what it holds already. */
  public void part(Action.Menu menu) {
    if (!partsOf(menu).getLast().isEmpty()) {
      partsOf(menu).add(new ArrayList<>());
    }
  }

  private List<List<Action>> partsOf(Action.Menu menu) {
    return parts.computeIfAbsent(menu, _ -> new ArrayList<>(List.of(new ArrayList<>())));
  }

  /** All of them, menu by menu. */
  public List<Action> all() {
    return parts.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
  }

  /** Those of a menu, in the parts that are set apart from each other; none of them empty. */
  public List<List<Action>> parts(Action.Menu menu) {
    return partsOf(menu).stream().filter(part -> !part.isEmpty()).map(List::copyOf).toList();
  }

  public List<Action> in(Action.Menu menu) {
    return parts(menu).stream().flatMap(List::stream).toList();
  }

  public Optional<Action> find(String name) {
    return all().stream().filter(action -> action.name().equals(name)).findFirst();
  }

  /** The gesture of the reader whose key this is. */
  public Optional<Action> ofReader(KeyEvent event) {
    return pressed(Action.Scope.READER, event);
  }

  /** The gesture of the whole window whose key this is. */
  public Optional<Action> ofWindow(KeyEvent event) {
    return pressed(Action.Scope.WINDOW, event);
  }

  private Optional<Action> pressed(Action.Scope scope, KeyEvent event) {
    return all().stream()
        .filter(action -> action.scope() == scope)
        .filter(action -> action.key() != null && action.key().match(event))
        .findFirst();
  }
}
