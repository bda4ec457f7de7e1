package org.flowerbox.ui.importing;

import java.util.function.BiConsumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words in a table that can be typed over: Enter, or going elsewhere, takes them; Escape does not.
 */
final class TextCell<S> extends TableCell<S, String> {
  private final BiConsumer<S, String> typed;
  private @Nullable TextField field;

  /**
   * A cell.
   *
   * @param typed hears of other words for a row
   */
  TextCell(BiConsumer<S, String> typed) {
    this.typed = typed;
    setContentDisplay(ContentDisplay.TEXT_ONLY);
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    TextField made = new TextField(getItem());
    field = made;
    made.getStyleClass().add("in-cell");
    made.setAccessibleText(getTableColumn().getText());
    made.setOnAction(_ -> take());
    made.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                take();
              }
            });
    made.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
          }
        });
    setGraphic(made);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    made.selectAll();
    made.requestFocus();
  }

  private void take() {
    TextField open = field;
    S row = getTableRow() == null ? null : getTableRow().getItem();
    if (open == null || !isEditing()) {
      return;
    }
    String words = open.getText().strip();
    boolean other = !words.equals(getItem());
    cancelEdit();
    if (other && row != null) {
      typed.accept(row, words);
    }
  }

  @Override
  public void cancelEdit() {
    boolean typing = field != null && field.isFocused();
    field = null;
    super.cancelEdit();
    setGraphic(null);
    setContentDisplay(ContentDisplay.TEXT_ONLY);
    if (typing && getTableView() != null) {
      getTableView().requestFocus();
    }
  }

  @Override
  protected void updateItem(@Nullable String words, boolean empty) {
    super.updateItem(words, empty);
    setText(empty ? null : words);
    setTooltip(empty || words == null ? null : new Tooltip(words));
    if (!isEditing()) {
      setGraphic(null);
      setContentDisplay(ContentDisplay.TEXT_ONLY);
    }
  }
}
