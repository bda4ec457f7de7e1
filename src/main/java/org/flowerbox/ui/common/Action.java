package org.flowerbox.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * A gesture: has a name in both languages, a key, an entry in a menu and a place on the sheet of
 * keys.
 *
 * @param name key of its {@link Words}
 * @param key what is pressed for it, null for none
 * @param enabled whether it can be done now
 */
public record Action(
    String name,
    Menu menu,
    Scope scope,
    @Nullable KeyCombination key,
    ObservableBooleanValue enabled,
    Runnable run) {

  /** The menu it stands in, which is also its part of the sheet of keys. */
  public enum Menu {
    FILE,
    EDIT,
    VIEW,
    READ,
    CODES,
    SEARCH,
    TABLES,
    TEAM,
    HELP
  }

  /** Where its key works. */
  public enum Scope {
    /** Everywhere in the window. */
    WINDOW,
    /**
     * Only while the reader has the focus, since its key is one that is typed into fields
     * elsewhere.
     */
    READER,
    /**
     * Only while the list that it belongs to has the focus; the list itself listens for its key.
     */
    LIST
  }

  /** A gesture of the whole window; {@code key} as {@link KeyCombination#valueOf} reads it. */
  public static Action window(String name, Menu menu, @Nullable String key, Runnable run) {
    return of(name, menu, Scope.WINDOW, key, run);
  }

  /** A gesture of the reader. */
  public static Action reader(String name, Menu menu, @Nullable String key, Runnable run) {
    return of(name, menu, Scope.READER, key, run);
  }

  /** A gesture of one list. */
  public static Action list(String name, Menu menu, @Nullable String key, Runnable run) {
    return of(name, menu, Scope.LIST, key, run);
  }

  private static Action of(
      String name, Menu menu, Scope scope, @Nullable String key, Runnable run) {
    KeyCombination combination = key == null ? null : KeyCombination.valueOf(key);
    return new Action(
        name, menu, scope, combination, Bindings.createBooleanBinding(() -> true), run);
  }

  /** The same, only possible while that holds. */
  public Action when(ObservableBooleanValue possible) {
    return new Action(name, menu, scope, key, possible, run);
  }

  /** Does it if it is possible now; answers whether it was. */
  public boolean fire() {
    if (enabled.get()) {
      run.run();
      return true;
    }
    return false;
  }
}
