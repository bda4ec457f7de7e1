package org.flowerbox.ui.sources;

import java.util.List;
import javafx.scene.input.KeyEvent;
import org.flowerbox.model.Source;
import org.flowerbox.ui.common.Workspace;

/** The keys of the list of sources. */
final class SourceKeys {
  private final SourceListView list;
  private final Workspace workspace;

  SourceKeys(SourceListView list, Workspace workspace) {
    this.list = list;
    this.workspace = workspace;
  }

  /** Does what the key stands for; while a name is typed keys are the field's. */
  void pressed(KeyEvent event) {
    if (event.getTarget() == list && (event.isShortcutDown() ? together(event) : alone(event))) {
      event.consume();
    }
  }

  /** The list has keys of its own under these; they belong to the window. */
  private boolean together(KeyEvent event) {
    return switch (event.getCode()) {
      case PAGE_DOWN -> fire(event.isShiftDown() ? "sources.nextnotdone" : "sources.next");
      case PAGE_UP -> fire("sources.previous");
      case D -> did(this::toggleDone);
      default -> false;
    };
  }

  private boolean fire(String action) {
    workspace.desk().actions().find(action).ifPresent(found -> found.fire());
    return true;
  }

  private boolean alone(KeyEvent event) {
    Row row = list.getFocusModel().getFocusedItem();
    if (row == null || event.isAltDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case ENTER -> did(() -> list.open(row));
      case F2 -> did(list::rename);
      case DELETE -> did(() -> list.gestures().remove(list.chosen()));
      case LEFT -> did(() -> close(row));
      case RIGHT -> did(() -> unfold(row));
      default -> false;
    };
  }

  private static boolean did(Runnable gesture) {
    gesture.run();
    return true;
  }

  /** All are marked as done, unless all are already. */
  void toggleDone() {
    List<Source> chosen = list.chosen();
    if (!chosen.isEmpty()) {
      list.gestures().markDone(chosen, !chosen.stream().allMatch(list::isDone));
    }
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
