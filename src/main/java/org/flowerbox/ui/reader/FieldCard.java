package org.flowerbox.ui.reader;

import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A small card with one field beside the place it speaks of: Enter takes what was typed, Escape
 * leaves; what is wrong with it stands below.
 */
final class FieldCard {
  private static final double WIDTH = 380;

  private final Pane over;
  private final TextPage page;
  private final Label title = new Label();
  private final TextField field = new TextField();
  private final Label problem = new Label();
  private final VBox card = new VBox(6, title, field, problem);
  private Function<String, @Nullable String> take = _ -> null;
  private boolean pressed;

  FieldCard(Pane over, TextPage page) {
    this.over = over;
    this.page = page;
    card.getStyleClass().add("reader-card");
    card.setManaged(false);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    title.setLabelFor(field);
    field.addEventFilter(KeyEvent.KEY_PRESSED, _ -> pressed = true);
    field.addEventFilter(KeyEvent.KEY_TYPED, this::leaveOut);
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            answer();
          }
        });
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && isOpen()) {
                hide();
              }
            });
  }

  /** The key that opened the card was pressed on the page, but is typed into the field. */
  private void leaveOut(KeyEvent event) {
    if (!pressed) {
      event.consume();
    }
  }

  boolean isOpen() {
    return over.getChildren().contains(card);
  }

  /**
   * Asks.
   *
   * @param taken gets what was typed; answers what is wrong with it, null for nothing
   */
  void ask(String question, String text, Function<String, @Nullable String> taken) {
    question(question, text, taken, "");
  }

  /** Asks the last question again, with what was typed, since it was refused after all. */
  void again(String typed, String wrong) {
    if (!isOpen()) {
      question(title.getText(), typed, take, wrong);
    }
  }

  private void question(
      String question, String text, Function<String, @Nullable String> taken, String wrong) {
    title.setText(question);
    field.setText(text);
    field.setAccessibleText(question);
    problem.setText(wrong);
    take = taken;
    pressed = false;
    if (!isOpen()) {
      over.getChildren().add(card);
    }
    place();
    field.requestFocus();
    field.selectAll();
  }

  private void place() {
    Rectangle2D box = page.caretBox(page.selection().end());
    Measures measures = page.measures();
    double width = Math.min(WIDTH, over.getWidth() - 16);
    card.resize(width, card.prefHeight(width));
    double height = card.prefHeight(width);
    double y = box == null ? 40 : box.getMaxY() + 6;
    double above = box == null ? 40 : box.getMinY() - height - 6;
    double x = Math.clamp(measures.x(), 8, Math.max(8, over.getWidth() - width - 8));
    card.resizeRelocate(x, y + height > over.getHeight() ? Math.max(8, above) : y, width, height);
  }

  private void answer() {
    String wrong = take.apply(field.getText());
    if (wrong == null) {
      close();
    } else {
      problem.setText(wrong);
      place();
    }
  }

  private void hide() {
    over.getChildren().remove(card);
  }

  private void close() {
    hide();
    page.requestFocus();
  }
}
