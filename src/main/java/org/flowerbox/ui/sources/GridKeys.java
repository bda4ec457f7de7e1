package org.flowerbox.ui.sources;

import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the grid's cells; while a value is typed they are the field's. */
final class GridKeys {
  private final ValueTable table;
  private final GridGestures gestures;

  GridKeys(ValueTable table, GridGestures gestures) {
    this.table = table;
    this.gestures = gestures;
  }

  void pressed(KeyEvent event) {
    if (event.getTarget() == table && (event.isShortcutDown() ? together(event) : alone(event))) {
      event.consume();
    }
  }

  private boolean together(KeyEvent event) {
    return switch (event.getCode()) {
      case C -> did(this::copy);
      case X -> did(this::cut);
      case V -> did(this::paste);
      case D -> did(() -> gestures.write(table.edits().fillDown(table.places())));
      case A -> did(() -> table.getSelectionModel().selectAll());
      default -> false;
    };
  }

  private boolean alone(KeyEvent event) {
    return switch (event.getCode()) {
      case ENTER, F2 -> did(() -> table.begin(null));
      case DELETE, BACK_SPACE -> did(this::clear);
      case TAB -> did(() -> sideways(event.isShiftDown() ? -1 : 1));
      default -> false;
    };
  }

  private static boolean did(Runnable gesture) {
    gesture.run();
    return true;
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

  private void cut() {
    copy();
    clear();
  }

  private void clear() {
    gestures.write(table.edits().set(table.places(), ""));
  }

  private void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && !text.isEmpty()) {
      gestures.write(table.edits().paste(table.places(), Block.read(text)));
    }
  }
}
