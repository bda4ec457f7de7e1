package org.flowerbox.ui.sources;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field in which something is renamed where it stands: Enter takes the name, Escape leaves it as
 * it was, and so does clicking elsewhere with nothing changed.
 */
final class NameField extends TextField {
  private final FieldError error = new FieldError(this);
  private final String before;
  private boolean ended;

  NameField(String before, Consumer<NameField> take, Runnable leave) {
    super(before);
    this.before = before;
    getStyleClass().addAll("small", "name-field");
    setMinWidth(0);
    setPrefWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            take.accept(this);
          } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
          }
        });
    focusedProperty().addListener((_, _, focused) -> left(focused, take, leave));
  }

  private void left(boolean focused, Consumer<NameField> take, Runnable leave) {
    if (focused || ended) {
      return;
    }
    if (getText().strip().equals(before) || getText().isBlank()) {
      leave.run();
    } else {
      take.accept(this);
    }
  }

  /** Takes the focus with all selected, once it is in the window. */
  void begin() {
    Platform.runLater(
        () -> {
          requestFocus();
          selectAll();
        });
  }

  /** Says why the name cannot be. */
  void refuse(String why) {
    if (!ended) {
      error.say(why);
      requestFocus();
    }
  }

  /** What it says against the name, null for nothing. */
  @Nullable String refusal() {
    return error.isShowing() ? getAccessibleHelp() : null;
  }

  void finish() {
    ended = true;
    error.hide();
  }
}
