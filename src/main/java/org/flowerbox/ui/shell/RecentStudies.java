package org.flowerbox.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.flowerbox.ui.common.Settings;
import org.flowerbox.ui.common.Words;

/**
 * Studies opened before, as a menu that is filled each time it opens. Whether they are still there
 * is not asked, since a folder on another machine may let the window wait.
 */
record RecentStudies(Words words, Settings settings, Consumer<Path> open) {
  Menu menu() {
    Menu menu = new Menu();
    menu.textProperty().bind(words.bind("shell.start.recent"));
    menu.getItems().setAll(new MenuItem()); // a menu without items does not open
    menu.setOnShowing(_ -> menu.getItems().setAll(items()));
    return menu;
  }

  private List<MenuItem> items() {
    List<MenuItem> items = settings.recent().stream().map(this::item).toList();
    if (!items.isEmpty()) {
      return items;
    }
    MenuItem none = new MenuItem(words.text("shell.start.norecent"));
    none.setDisable(true);
    return List.of(none);
  }

  private MenuItem item(Path file) {
    MenuItem item = new MenuItem(file.getFileName() + "  –  " + file.getParent());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> open.accept(file));
    return item;
  }
}
