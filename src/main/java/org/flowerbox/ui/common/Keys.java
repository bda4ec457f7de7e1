package org.flowerbox.ui.common;

import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** How a key is written for people. */
public final class Keys {
  private Keys() {}

  /** Such as {@code Ctrl+Shift+F}; "" for none. */
  public static String words(@Nullable KeyCombination key) {
    return key == null ? "" : key.getDisplayText();
  }
}
