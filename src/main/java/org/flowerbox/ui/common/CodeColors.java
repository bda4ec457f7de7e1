package org.flowerbox.ui.common;

import javafx.scene.paint.Color;
import org.flowerbox.model.Code;

/** Colours of codes on the screen. */
public final class CodeColors {
  private static final Color UNKNOWN = Color.GRAY;

  private CodeColors() {}

  /** The code's own colour. */
  public static Color of(Code code) {
    try {
      return Color.web(code.color());
    } catch (IllegalArgumentException unreadable) {
      return UNKNOWN;
    }
  }
}
