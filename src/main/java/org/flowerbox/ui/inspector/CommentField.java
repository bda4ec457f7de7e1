package org.flowerbox.ui.inspector;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.flowerbox.model.Coding;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * The remark on a coding, edited in place: saved when one leaves it or presses Ctrl+Enter, as it
 * was before after Escape.
 */
final class CommentField extends TextArea {
  private static final int MOST_ROWS = 8;
  private static final double HAN_WIDTH = 13.5;
  private static final double ELSE_WIDTH = 7;
  private static final double EDGES = 18;

  private final Saving save;
  private @Nullable Coding coding;
  private boolean unsaved;

  /** Saves a remark. */
  @FunctionalInterface
  interface Saving {
    /**
     * Saves it.
     *
     * @param unsaved is done where it could not be saved, on the JavaFX thread
     */
    void save(Coding coding, String comment, Runnable unsaved);
  }

  CommentField(Words words, Saving save) {
    this.save = save;
    getStyleClass().add("comment");
    setWrapText(true);
    promptTextProperty().bind(words.bind("inspector.comment"));
    accessibleTextProperty().bind(words.bind("inspector.comment"));
    focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                save();
              }
            });
    textProperty().addListener((_, _, now) -> grow(now));
    widthProperty().addListener((_, _, _) -> grow(getText()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    grow("");
  }

  private void grow(String text) {
    double room = Math.max(100, getWidth() - EDGES);
    int rows =
        text.lines().mapToInt(line -> 1 + (int) (width(line) / room)).sum()
            + (text.endsWith("\n") ? 1 : 0);
    setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
  }

  private static double width(String line) {
    return line.codePoints().mapToDouble(c -> c < 0x2E80 ? ELSE_WIDTH : HAN_WIDTH).sum();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
      setText(saved());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      save();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      leave(event);
    }
  }

  /** Tab goes on to the next control, as everywhere; a remark needs no tabs. */
  private void leave(KeyEvent event) {
    TraversalDirection direction =
        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
    if (requestFocusTraversal(direction)) {
      event.consume();
    }
  }

  private String saved() {
    Coding shown = coding;
    String comment = shown == null ? null : shown.comment();
    return comment == null ? "" : comment;
  }

  private boolean isChanged() {
    return !getText().strip().equals(saved());
  }

  /** Saves what was typed, if it is not saved yet. */
  void save() {
    Coding shown = coding;
    if (shown != null && isEditable() && isChanged()) {
      coding = shown.withComment(getText().isBlank() ? null : getText().strip());
      unsaved = false;
      save.save(shown, getText(), () -> notSaved(shown));
    }
  }

  /** What was typed stays, and is saved the next time one leaves the field. */
  private void notSaved(Coding before) {
    Coding shown = coding;
    if (shown != null && shown.id() == before.id()) {
      coding = before;
      unsaved = isChanged();
    }
  }

  /** Shows a coding's remark; what is being typed about the same coding stays. */
  void show(Coding shown) {
    Coding before = coding;
    boolean same = before != null && before.id() == shown.id();
    if (!same) {
      save();
    }
    boolean typing = same && (isFocused() || unsaved) && isChanged();
    unsaved = typing && unsaved;
    coding = shown;
    if (!typing && !getText().equals(saved())) {
      setText(saved());
    }
  }
}
