package org.flowerbox.ui.codebook;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** A field that tells what was typed when it is left, if it is other than what it showed. */
final class LeftField {
  private final TextInputControl field;
  private final Consumer<String> changed;
  private String shown = "";
  private boolean unsaved;

  LeftField(TextInputControl field, Consumer<String> changed) {
    this.field = field;
    this.changed = changed;
    field.focusedProperty().addListener((_, _, now) -> focused(now));
  }

  /** Shows that text, unless somebody is typing another. */
  void show(String text) {
    boolean typing = (field.isFocused() || unsaved) && !field.getText().equals(shown);
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
    unsaved = false;
    field.setText(text);
  }

  /** Tells of what was typed so far. */
  void leave() {
    String typed = field.getText();
    if (!typed.equals(shown)) {
      shown = typed;
      unsaved = false;
      changed.accept(typed);
    }
  }

  /**
   * What was typed could not be saved: it stays, and is told of the next time the field is left.
   *
   * @param saved what the study has instead
   */
  void notSaved(String saved) {
    unsaved = true;
    shown = saved;
  }

  void setEditable(boolean editable) {
    field.setEditable(editable);
  }

  private void focused(boolean now) {
    if (!now) {
      leave();
    }
  }
}
