package org.flowerbox.ui.sources;

import javafx.scene.input.KeyEvent;
import org.flowerbox.ui.common.Action;

/** The keys of the list of sources. */
final class SourceKeys {
  private final SourceListView list;
  private final SourceActions actions;

  SourceKeys(SourceListView list, SourceActions actions) {
    this.list = list;
    this.actions = actions;
  }

  void install() {
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventHandler(KeyEvent.KEY_TYPED, new TypeToFind(list)::typed);
  }

  /** Does what the key stands for; while a name is typed keys are the field's. */
  private void pressed(KeyEvent event) {
    if (event.getTarget() == list) {
      boolean done = actions.of(event).map(Action::fire).orElseGet(() -> folds(event));
      if (done) {
        event.consume();
      }
    }
  }

  private boolean folds(KeyEvent event) {
    Row row = list.getFocusModel().getFocusedItem();
    if (row == null || event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return false;
    }
    switch (event.getCode()) {
      case LEFT -> close(row);
      case RIGHT -> unfold(row);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void unfold(Row row) {
    boolean closed =
        switch (row) {
          case Row.Group(_, _, _, var folded) -> folded;
          case Row.Document(_, _, var voices, var open) -> voices && !open;
          case Row.Voice _ -> false;
        };
    if (closed) {
      list.fold(row);
    }
  }

  /** Folds it, or goes to what it stands below. */
  private void close(Row row) {
    boolean open =
        switch (row) {
          case Row.Group(_, _, _, var folded) -> !folded;
          case Row.Document(_, _, _, var shown) -> shown;
          case Row.Voice _ -> false;
        };
    if (open) {
      list.fold(row);
    } else if (!(row instanceof Row.Group)) {
      upTo(row);
    }
  }

  private void upTo(Row row) {
    for (int i = list.getFocusModel().getFocusedIndex() - 1; i >= 0; i--) {
      Row above = list.getItems().get(i);
      if (above instanceof Row.Group || row instanceof Row.Voice && above instanceof Row.Document) {
        list.pointAt(i);
        return;
      }
    }
  }
}
