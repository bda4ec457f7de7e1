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
 * @param under key of the words of the menu inside the menu that it stands in, "" for none
 * @param key what is pressed for it, null for none
 * @param enabled whether it can be done now
 */
public record Action(
    String name,
    Menu menu,
    String under,
    Scope scope,
    @Nullable KeyCombination key,
    ObservableBooleanValue enabled,
    Runnable run) {

  /** The menu it stands in, which is also its part of the sheet of keys. */
  public enum Menu {
    FILE,
    EDIT,
    VIEW,
    SOURCES,
    READ,
    CODING,
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
    LIST,
    /**
     * Only in a window beside that of the study, which has a menu for it; the study's window has
     * none.
     */
    BESIDE
  }

  /** A gesture of the whole window; {@code key} as {@link Keys#named} reads it. */
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

  /** A gesture of a window beside that of the study. */
  public static Action beside(String name, Menu menu, @Nullable String key, Runnable run) {
    return of(name, menu, Scope.BESIDE, key, run);
  }

  private static Action of(
      String name, Menu menu, Scope scope, @Nullable String key, Runnable run) {
    KeyCombination combination = key == null ? null : Keys.named(key);
    return new Action(
        name, menu, "", scope, combination, Bindings.createBooleanBinding(() -> true), run);
  }

  /** The same, only possible while that holds. */
  public Action when(ObservableBooleanValue possible) {
    return new Action(name, menu, under, scope, key, possible, run);
  }

  /** The same, in a menu inside its menu. */
  public Action under(String menuInside) {
    return new Action(name, menu, menuInside, scope, key, enabled, run);
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
