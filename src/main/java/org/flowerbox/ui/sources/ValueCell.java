package org.flowerbox.ui.sources;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.flowerbox.work.EditValues;
import org.jspecify.annotations.Nullable;

/** A cell of the grid, which becomes a field while its value is typed. */
final class ValueCell extends TableCell<GridRow, GridRow> {
  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

  private final ValueTable table;
  private final GridColumn column;
  private @Nullable TextField field;
  private @Nullable FieldError error;

  ValueCell(ValueTable table, GridColumn column) {
    this.table = table;
    this.column = column;
    getStyleClass().add("value-cell");
    setEditable(column instanceof GridColumn.Of);
  }

  @Override
  protected void updateItem(@Nullable GridRow row, boolean empty) {
    super.updateItem(row, empty);
    freshen();
  }

  /** Shows what the row says now, unless something is being typed. */
  void freshen() {
    if (field != null) {
      return;
    }
    GridRow row = getItem();
    setText(isEmpty() || row == null ? null : table.text(row, column));
    boolean taken =
        !isEmpty() && row != null && column instanceof GridColumn.Of of && row.isTaken(of);
    pseudoClassStateChanged(TAKEN, taken);
    setAccessibleHelp(taken ? table.words().text("sources.grid.taken") : null);
  }

  @Override
  public void startEdit() {
    if (isEmpty() || getItem() == null || !(column instanceof GridColumn.Of of)) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    String typed = table.beginning();
    TextField made = new TextField(typed == null ? getItem().own(of) : typed);
    field = made;
    error = new FieldError(made);
    made.getStyleClass().add("value-field");
    made.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    made.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && field == made) {
                take(0, 0);
              }
            });
    setText(null);
    setGraphic(made);
    made.applyCss(); // a field gets its skin here, since with that comes the choice of all its text
    made.requestFocus();
    if (typed == null) {
      made.selectAll();
    } else {
      made.end();
    }
  }

  private void pressed(KeyEvent event) {
    boolean back = event.isShiftDown();
    switch (event.getCode()) {
      case ENTER -> take(back ? -1 : 1, 0);
      case TAB -> take(0, back ? -1 : 1);
      case UP -> take(-1, 0);
      case DOWN -> take(1, 0);
      case ESCAPE -> cancelEdit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Takes what was typed and goes on by so many rows and columns; what does not fit stays. */
  private void take(int rows, int columns) {
    TextField typed = field;
    if (typed == null || getItem() == null || !(column instanceof GridColumn.Of of)) {
      return;
    }
    String value = typed.getText().strip();
    if (!EditValues.fits(of.variable().type(), value)) {
      refuse(typed, of, rows == 0 && columns == 0);
      return;
    }
    GridRow row = getItem();
    int at = getIndex();
    end();
    super.cancelEdit();
    table.type(row, of, value);
    freshen();
    table.requestFocus();
    table.moveFrom(at, getTableColumn(), rows, columns);
  }

  /** Who clicks elsewhere gives the value up, but learns why. */
  private void refuse(TextField typed, GridColumn.Of of, boolean left) {
    String why = table.wrong(of.variable(), typed.getText().strip());
    if (left) {
      cancelEdit();
      table.say(why);
    } else if (error != null) {
      error.say(why);
    }
  }

  private void end() {
    if (error != null) {
      error.hide();
    }
    error = null;
    field = null;
    setGraphic(null);
  }

  @Override
  public void cancelEdit() {
    boolean focused = field != null && field.isFocused();
    end();
    super.cancelEdit();
    freshen();
    if (focused) {
      table.requestFocus();
    }
  }
}
