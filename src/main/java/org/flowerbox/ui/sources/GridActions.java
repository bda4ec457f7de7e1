package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Action.Menu;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.ShownKey;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The gestures on the grid's cells: on the sheet of keys from the start, in the grid's own menus
 * and on their keys while it is open.
 */
final class GridActions {
  private final Words words;
  private final boolean writable;
  private final List<Action> all = new ArrayList<>();
  private @Nullable GridKeys cells;

  GridActions(Workspace workspace) {
    this.words = workspace.desk().words();
    this.writable = !workspace.isReadOnly();
    Actions actions = workspace.desk().actions();
    actions.part(Menu.TABLES);
    add(actions, "sources.cell.edit", "F2", GridKeys::edit);
    add(actions, "sources.cell.copy", "Shortcut+C", GridKeys::copy);
    add(actions, "sources.cell.cut", "Shortcut+X", GridKeys::cut);
    add(actions, "sources.cell.paste", "Shortcut+V", GridKeys::paste);
    add(actions, "sources.cell.fill", "Shortcut+D", GridKeys::fillDown);
    add(actions, "sources.cell.clear", "Delete", GridKeys::clear);
    add(actions, "sources.cell.all", "Shortcut+A", GridKeys::chooseAll);
  }

  private void add(Actions actions, String name, String key, Consumer<GridKeys> gesture) {
    all.add(
        actions.add(
            Action.beside(
                name,
                Menu.TABLES,
                key,
                () -> {
                  GridKeys now = cells;
                  if (now != null) {
                    gesture.accept(now);
                  }
                })));
  }

  /** Which cells they are for, null while no grid is open. */
  void serve(@Nullable GridKeys now) {
    cells = now;
  }

  /** The gesture whose key that is. */
  Optional<Action> of(KeyEvent event) {
    return all.stream()
        .filter(action -> action.key() != null && action.key().match(event))
        .findFirst();
  }

  /** All of them as a menu has them. */
  List<MenuItem> items() {
    return all.stream().map(this::item).toList();
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem(words.text(action.name()));
    boolean reads = action.name().endsWith(".copy") || action.name().endsWith(".all");
    item.setDisable(!writable && !reads);
    item.setOnAction(_ -> action.fire());
    if (action.key() != null) {
      item.setAccelerator(ShownKey.only(action.key()));
    }
    return item;
  }
}
