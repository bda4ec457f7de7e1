package org.flowerbox.ui.common;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key as menus show it, at their right end and in the words of {@link Keys}. One that belongs to
 * the text or to a list is only shown: as an accelerator it would also work while somebody types
 * elsewhere.
 */
public final class ShownKey extends KeyCombination {
  private final KeyCombination key;
  private final boolean works;

  private ShownKey(KeyCombination key, boolean works) {
    this.key = key;
    this.works = works;
  }

  /** The key of a menu's gesture, which works from the menu where it works in the whole window. */
  public static ShownKey of(KeyCombination key, Action.Scope scope) {
    return new ShownKey(key, scope == Action.Scope.WINDOW);
  }

  /** A key that is shown and does nothing. */
  public static ShownKey only(KeyCombination key) {
    return new ShownKey(key, false);
  }

  @Override
  public boolean match(KeyEvent event) {
    return works && key.match(event);
  }

  @Override
  public String getName() {
    return key.getName();
  }

  @Override
  public String getDisplayText() {
    return Keys.words(key);
  }

  /** Each is another, so that a scene does not take one for the key of something else. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
