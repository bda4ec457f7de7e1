package org.flowerbox.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.ShownKey;
import org.flowerbox.ui.common.Words;

/** The menu bar, made from the gestures that the parts of the window added. */
final class Menus {
  private final Words words;
  private final RecentStudies recent;

  /**
   * Menus.
   *
   * @param recent what follows the gesture that opens a study
   */
  Menus(Words words, RecentStudies recent) {
    this.words = words;
    this.recent = recent;
  }

  MenuBar bar(Actions actions) {
    List<Menu> menus = new ArrayList<>();
    for (Action.Menu menu : Action.Menu.values()) {
      if (actions.in(menu).stream().anyMatch(Menus::isHere)) {
        menus.add(menu(menu, actions));
      }
    }
    MenuBar bar = new MenuBar();
    bar.getMenus().setAll(menus);
    return bar;
  }

  private static boolean isHere(Action action) {
    return action.scope() != Action.Scope.BESIDE;
  }

  private Menu menu(Action.Menu which, Actions actions) {
    Menu menu = new Menu();
    menu.textProperty().bind(words.bind("shell.menu." + which.name().toLowerCase(Locale.ROOT)));
    for (List<Action> part : actions.parts(which)) {
      List<MenuItem> items = items(part);
      if (!items.isEmpty() && !menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      menu.getItems().addAll(items);
    }
    return menu;
  }

  private List<MenuItem> items(List<Action> part) {
    List<MenuItem> items = new ArrayList<>();
    Map<String, Menu> inside = new LinkedHashMap<>();
    for (Action action : part.stream().filter(Menus::isHere).toList()) {
      if (action.under().isEmpty()) {
        items.add(item(action));
      } else {
        inside.computeIfAbsent(action.under(), name -> inside(name, items));
        inside.get(action.under()).getItems().add(item(action));
      }
      if (action.name().equals("shell.file.open")) {
        items.add(recent.menu());
      }
    }
    return items;
  }

  private Menu inside(String name, List<MenuItem> items) {
    Menu menu = new Menu();
    menu.textProperty().bind(words.bind(name));
    items.add(menu);
    return menu;
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(words.bind(action.name()));
    if (action.key() != null) {
      item.setAccelerator(ShownKey.of(action.key(), action.scope()));
    }
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(_ -> action.fire());
    return item;
  }
}
