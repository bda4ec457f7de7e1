package org.flowerbox.ui.sources;

import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.flowerbox.ui.common.Action;

/** The keys of the grid's cells; while a value is typed they are the field's. */
final class GridKeys {
  private final ValueTable table;
  private final GridGestures gestures;
  private final GridActions actions;

  GridKeys(ValueTable table, GridGestures gestures, GridActions actions) {
    this.table = table;
    this.gestures = gestures;
    this.actions = actions;
  }

  void pressed(KeyEvent event) {
    if (event.getTarget() == table
        && actions.of(event).map(Action::fire).orElseGet(() -> alone(event))) {
      event.consume();
    }
  }

  /** Keys that go without a gesture of their own: other ways to the same, and to the next cell. */
  private boolean alone(KeyEvent event) {
    if (event.isShortcutDown()) {
      return false;
    }
    switch (event.getCode()) {
      case ENTER -> edit();
      case BACK_SPACE -> clear();
      case TAB -> sideways(event.isShiftDown() ? -1 : 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  void edit() {
    table.begin(null);
  }

  void fillDown() {
    gestures.write(table.edits().fillDown(table.places()));
  }

  void chooseAll() {
    table.getSelectionModel().selectAll();
  }

  /** A letter overwrites the cell. */
  void typed(KeyEvent event) {
    String letters = event.getCharacter();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    if (event.getTarget() == table
        && plain
        && !letters.isEmpty()
        && letters.charAt(0) >= ' '
        && letters.charAt(0) != KeyCode.DELETE.getChar().charAt(0)) {
      table.begin(letters);
      event.consume();
    }
  }

  private void sideways(int by) {
    var at = table.getFocusModel().getFocusedCell();
    TableColumn<GridRow, ?> column = table.getVisibleLeafColumn(Math.max(0, at.getColumn()));
    if (at.getRow() >= 0 && column != null) {
      int to = Math.clamp(at.getColumn() + by, 0, table.getVisibleLeafColumns().size() - 1);
      table.getSelectionModel().clearAndSelect(at.getRow(), table.getVisibleLeafColumn(to));
      table.scrollToColumnIndex(to);
    }
  }

  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(table.block().write());
    Clipboard.getSystemClipboard().setContent(content);
  }

  void cut() {
    copy();
    clear();
  }

  void clear() {
    gestures.write(table.edits().set(table.places(), ""));
  }

  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && !text.isEmpty()) {
      gestures.write(table.edits().paste(table.places(), Block.read(text)));
    }
  }
}
