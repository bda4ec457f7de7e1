package org.flowerbox.ui.codebook;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.ShownKey;
import org.flowerbox.ui.common.Words;

/** The menu of the tree, made anew for what is selected each time it opens. */
final class CodeMenu extends ContextMenu {
  private final Actions actions;
  private final Words words;
  private final CodeTreeView tree;
  private final CodebookModel model;
  private final CodeGestures gestures;

  CodeMenu(
      Actions actions, Words words, CodeTreeView tree, CodebookModel model, CodeGestures gestures) {
    this.actions = actions;
    this.words = words;
    this.tree = tree;
    this.model = model;
    this.gestures = gestures;
    getItems().add(new MenuItem());
    setOnShowing(_ -> fill());
  }

  private void fill() {
    List<Code> chosen = tree.chosen();
    boolean one = chosen.size() == 1;
    boolean some = !chosen.isEmpty();
    getItems()
        .setAll(
            item("codebook.apply", one && chosen.getFirst().codable()),
            item("codebook.activate", some),
            new SeparatorMenuItem(),
            item("codebook.new", true),
            item("codebook.newbelow", one),
            item("codebook.rename", one),
            item("codebook.describe", one),
            item("codebook.recolor", one),
            item("codebook.shortcut", one),
            new SeparatorMenuItem(),
            item("codebook.merge", some),
            item("codebook.split", one),
            delete(model.tops(chosen)),
            new SeparatorMenuItem(),
            places(one, some),
            view(),
            item("codebook.copy", true),
            item("codebook.load", true),
            item("codebook.export", true));
  }

  private Menu places(boolean one, boolean some) {
    Menu menu = new Menu(words.text("codebook.place"));
    menu.getItems()
        .setAll(
            item("codebook.up", one),
            item("codebook.down", one),
            item("codebook.in", one),
            item("codebook.out", one),
            item("codebook.move", some),
            item("codebook.sort.name", true),
            item("codebook.sort.count", true));
    return menu;
  }

  private Menu view() {
    Menu menu = new Menu(words.text("codebook.view"));
    menu.getItems()
        .setAll(
            item("codebook.expand", true),
            item("codebook.collapse", true),
            item("codebook.clearactive", true));
    return menu;
  }

  /** Says what would go, as soon as that is known. */
  private MenuItem delete(List<Code> chosen) {
    MenuItem item = item("codebook.delete", !chosen.isEmpty());
    if (!chosen.isEmpty()) {
      gestures.impact(
          chosen,
          impact ->
              item.setText(words.text("codebook.delete.what", gestures.whatGoes(chosen, impact))));
    }
    return item;
  }

  private MenuItem item(String name, boolean possible) {
    MenuItem item = new MenuItem(words.text(name));
    item.setMnemonicParsing(false);
    actions.find(name).ifPresent(action -> give(item, action));
    item.setDisable(!possible);
    return item;
  }

  private static void give(MenuItem item, Action action) {
    item.setOnAction(_ -> action.fire());
    if (action.key() != null) {
      item.setAccelerator(ShownKey.only(action.key()));
    }
  }
}
