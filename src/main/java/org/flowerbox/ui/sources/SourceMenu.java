package org.flowerbox.ui.sources;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen sources, as a menu. */
final class SourceMenu {
  private final SourceListView list;
  private final Workspace workspace;
  private final Words words;
  private final Consumer<Source> origin;

  SourceMenu(SourceListView list, Workspace workspace, Consumer<Source> origin) {
    this.list = list;
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.origin = origin;
  }

  /** The menu for what is chosen now; empty where that is no source. */
  ContextMenu make() {
    ContextMenu menu = new ContextMenu();
    List<Source> chosen = list.chosen();
    if (chosen.isEmpty()) {
      return menu;
    }
    Source first = chosen.getFirst();
    boolean readOnly = workspace.isReadOnly();
    boolean one = chosen.size() == 1;
    boolean done = chosen.stream().allMatch(list::isDone);
    MenuItem open = item("sources.menu.open", "Enter", () -> workspace.sourceProperty().set(first));
    MenuItem rename = item("sources.menu.rename", "F2", list::rename);
    rename.setDisable(readOnly || !one);
    MenuItem mark =
        item(
            done ? "sources.menu.notdone" : "sources.menu.done",
            "Shortcut+D",
            () -> list.gestures().markDone(chosen, !done));
    mark.setDisable(readOnly);
    Menu kind = kinds(chosen);
    kind.setDisable(readOnly);
    MenuItem from = item("sources.menu.origin", null, () -> origin.accept(first));
    from.setDisable(!one);
    MenuItem remove = item("sources.menu.remove", "Delete", () -> list.gestures().remove(chosen));
    remove.setText(words.text("sources.menu.remove", chosen.size(), codings(chosen)));
    remove.setDisable(readOnly);
    menu.getItems()
        .setAll(
            open,
            new SeparatorMenuItem(),
            rename,
            kind,
            mark,
            from,
            new SeparatorMenuItem(),
            remove);
    return menu;
  }

  private int codings(List<Source> chosen) {
    return chosen.stream().mapToInt(source -> workspace.corpus().codings(source.id()).size()).sum();
  }

  private Menu kinds(List<Source> chosen) {
    Menu menu = new Menu(words.text("sources.menu.kind"));
    for (SourceKind kind : SourceKind.values()) {
      RadioMenuItem item = new RadioMenuItem(words.text("sources.kind." + Groups.key(kind)));
      item.setSelected(chosen.stream().allMatch(source -> source.kind() == kind));
      item.setOnAction(_ -> list.gestures().kind(chosen, kind));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem item(String key, @Nullable String shown, Runnable run) {
    MenuItem item = new MenuItem(words.text(key));
    item.setId(key);
    if (shown != null) {
      item.setAccelerator(KeyCombination.valueOf(shown));
    }
    item.setOnAction(_ -> run.run());
    return item;
  }
}
