package org.flowerbox.ui.common;

import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** How a key is written: in the program, and for people. */
public final class Keys {
  private Keys() {}

  /**
   * The key of that name, such as {@code Shortcut+Page Down}.
   *
   * @throws IllegalArgumentException if no key has the name; JavaFX would take it for a character
   *     that nobody can type
   */
  static KeyCombination named(String name) {
    KeyCombination key = KeyCombination.valueOf(name);
    if (key instanceof KeyCodeCombination) {
      return key;
    }
    throw new IllegalArgumentException("no key is called " + name);
  }

  /** Such as {@code Ctrl+Shift+F}; "" for none. */
  public static String words(@Nullable KeyCombination key) {
    return key == null ? "" : key.getDisplayText().replace("↵", "Enter").replace("⌫", "Backspace");
  }
}
