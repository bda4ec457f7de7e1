package org.flowerbox.ui.sources;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** Why what stands in a field was refused, right below it, until somebody types on. */
final class FieldError {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

  private final TextField field;
  private final Tooltip bubble = new Tooltip();

  FieldError(TextField field) {
    this.field = field;
    bubble.getStyleClass().add("field-error");
    bubble.setWrapText(true);
    bubble.setMaxWidth(320);
    field.textProperty().addListener(_ -> hide());
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                hide();
              }
            });
  }

  void say(String words) {
    bubble.setText(words);
    field.pseudoClassStateChanged(WRONG, true);
    field.setAccessibleHelp(words);
    Bounds place = field.localToScreen(field.getBoundsInLocal());
    if (place != null) {
      bubble.show(field, place.getMinX(), place.getMaxY() + 2);
    }
  }

  void hide() {
    bubble.hide();
    field.pseudoClassStateChanged(WRONG, false);
    field.setAccessibleHelp(null);
  }

  boolean isShowing() {
    return bubble.isShowing();
  }
}
