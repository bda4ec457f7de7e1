package org.flowerbox.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Keys;
import org.flowerbox.ui.common.Words;

/** The menu bar, made from the gestures that the parts of the window added. */
final class Menus {
  private final Words words;

  Menus(Words words) {
    this.words = words;
  }

  MenuBar bar(Actions actions) {
    List<Menu> menus = new ArrayList<>();
    for (Action.Menu menu : Action.Menu.values()) {
      List<Action> inside = actions.in(menu);
      if (!inside.isEmpty()) {
        menus.add(menu(menu, inside));
      }
    }
    MenuBar bar = new MenuBar();
    bar.getMenus().setAll(menus);
    return bar;
  }

  private Menu menu(Action.Menu which, List<Action> actions) {
    Menu menu = new Menu();
    menu.textProperty().bind(words.bind("shell.menu." + which.name().toLowerCase(Locale.ROOT)));
    actions.forEach(action -> menu.getItems().add(item(action)));
    return menu;
  }

  /**
   * A key that works only in the reader or in a list is written behind the name: as an accelerator
   * it would also work while somebody types.
   */
  private MenuItem item(Action action) {
    MenuItem item = new MenuItem();
    if (action.key() != null && action.scope() != Action.Scope.WINDOW) {
      item.textProperty().bind(words.bind(action.name()).concat("    " + Keys.words(action.key())));
    } else {
      item.textProperty().bind(words.bind(action.name()));
      item.setAccelerator(action.key());
    }
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(_ -> action.fire());
    return item;
  }
}
