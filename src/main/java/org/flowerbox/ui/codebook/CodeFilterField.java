package org.flowerbox.ui.codebook;

import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.flowerbox.ui.common.Words;

/** The field that filters the codes while one types; what it shows follows a moment later. */
final class CodeFilterField extends HBox {
  private static final Duration PAUSE = Duration.millis(40);

  private final TextField field = new TextField();
  private final PauseTransition typing = new PauseTransition(PAUSE);
  private final CodebookModel model;
  private final Runnable show;
  private final Runnable enter;

  /**
   * A field.
   *
   * @param show shows what the model has after another filter
   * @param enter goes to the first code that fits
   */
  CodeFilterField(Words words, CodebookModel model, Runnable show, Runnable enter) {
    this.model = model;
    this.show = show;
    this.enter = enter;
    field.setId("code-filter");
    field.getStyleClass().add("small");
    field.promptTextProperty().bind(words.bind("codebook.filter"));
    field.accessibleTextProperty().bind(words.bind("codebook.filter"));
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    typing.setOnFinished(_ -> show.run());
    field.textProperty().addListener((_, _, now) -> typed(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().setAll(field);
    getStyleClass().add("code-filter");
  }

  StringProperty textProperty() {
    return field.textProperty();
  }

  private void typed(String now) {
    model.filter(now);
    typing.playFromStart();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        if (field.getText().isEmpty()) {
          return;
        }
        field.clear();
      }
      case DOWN, ENTER -> {
        showNow();
        enter.run();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void showNow() {
    typing.stop();
    show.run();
  }

  /** Takes the focus, with all that is typed selected. */
  void find() {
    field.requestFocus();
    field.selectAll();
  }

  /** A letter typed elsewhere goes on here. */
  void type(String letter) {
    field.requestFocus();
    field.appendText(letter);
    field.end();
  }

  void clear() {
    field.clear();
  }

  /** Shows all codes again at once. */
  void clearNow() {
    field.clear();
    showNow();
  }
}
