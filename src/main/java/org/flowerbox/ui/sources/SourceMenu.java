package org.flowerbox.ui.sources;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.ShownKey;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;

/** What can be done with the chosen sources, as a menu. */
final class SourceMenu {
  private final SourceListView list;
  private final Workspace workspace;
  private final Words words;

  SourceMenu(SourceListView list, Workspace workspace) {
    this.list = list;
    this.workspace = workspace;
    this.words = workspace.desk().words();
  }

  /** The menu for what is chosen now; of a group, only what is done with all in it. */
  ContextMenu make() {
    ContextMenu menu = new ContextMenu();
    List<Source> chosen = list.chosen();
    if (chosen.isEmpty()) {
      if (!list.chosenOrGroup().isEmpty()) {
        menu.getItems().setAll(item("sources.menu.folder", true));
      }
      return menu;
    }
    boolean one = chosen.size() == 1;
    MenuItem done = item("sources.menu.done", true);
    if (chosen.stream().allMatch(list::isDone)) {
      done.setText(words.text("sources.menu.notdone"));
    }
    MenuItem remove = item("sources.menu.delete", true);
    remove.setText(words.text("sources.menu.remove", chosen.size(), codings(chosen)));
    menu.getItems()
        .setAll(
            item("sources.menu.open", one),
            new SeparatorMenuItem(),
            item("sources.menu.rename", one),
            kinds(chosen),
            item("sources.menu.folder", true),
            done,
            item("sources.menu.origin", one),
            new SeparatorMenuItem(),
            remove);
    return menu;
  }

  private int codings(List<Source> chosen) {
    return chosen.stream().mapToInt(source -> workspace.corpus().codings(source.id()).size()).sum();
  }

  private Menu kinds(List<Source> chosen) {
    Menu menu = new Menu(words.text("sources.menu.kind"));
    menu.setDisable(workspace.isReadOnly());
    for (SourceKind kind : SourceKind.values()) {
      RadioMenuItem item = new RadioMenuItem(words.text("sources.kind." + Groups.key(kind)));
      item.setSelected(chosen.stream().allMatch(source -> source.kind() == kind));
      item.setOnAction(_ -> list.gestures().kind(chosen, kind));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem item(String name, boolean possible) {
    MenuItem item = new MenuItem(words.text(name));
    item.setId(name);
    workspace.desk().actions().find(name).ifPresent(action -> give(item, action, possible));
    return item;
  }

  private static void give(MenuItem item, Action action, boolean possible) {
    item.setDisable(!possible || !action.enabled().get());
    item.setOnAction(_ -> action.fire());
    if (action.key() != null) {
      item.setAccelerator(ShownKey.only(action.key()));
    }
  }
}
