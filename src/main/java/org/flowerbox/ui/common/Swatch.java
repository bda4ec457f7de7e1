package org.flowerbox.ui.common;

import javafx.scene.shape.Circle;
import org.flowerbox.model.Code;

/** The dot in a code's colour that stands before its name in lists. */
public final class Swatch extends Circle {
  private static final double RADIUS = 5;

  public Swatch(Code code) {
    super(RADIUS, CodeColors.of(code));
    getStyleClass().add("swatch");
  }
}
