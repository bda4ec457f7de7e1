package org.flowerbox.ui.codebook;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** A field that tells what was typed when it is left, if it is other than what it showed. */
final class LeftField {
  private final TextInputControl field;
  private final Consumer<String> changed;
  private String shown = "";

  LeftField(TextInputControl field, Consumer<String> changed) {
    this.field = field;
    this.changed = changed;
    field.focusedProperty().addListener((_, _, now) -> focused(now));
  }

  /** Shows that text, unless somebody is typing another. */
  void show(String text) {
    boolean typing = field.isFocused() && !field.getText().equals(shown);
    if (!typing) {
      shown = text;
      if (!field.getText().equals(text)) {
        field.setText(text);
      }
    }
  }

  /** Shows that text, whatever is in the field. */
  void replace(String text) {
    shown = text;
    field.setText(text);
  }

  /** Tells of what was typed so far. */
  void leave() {
    String typed = field.getText();
    if (!typed.equals(shown)) {
      shown = typed;
      changed.accept(typed);
    }
  }

  private void focused(boolean now) {
    if (!now) {
      leave();
    }
  }
}
