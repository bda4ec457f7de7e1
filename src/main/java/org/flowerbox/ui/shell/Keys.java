package org.flowerbox.ui.shell;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** How a key is written for people. */
final class Keys {
  private Keys() {}

  /** Such as {@code Ctrl+Shift+F}; "" for none. */
  static String words(@Nullable KeyCombination key) {
    return key == null ? "" : key.getDisplayText();
  }
}
