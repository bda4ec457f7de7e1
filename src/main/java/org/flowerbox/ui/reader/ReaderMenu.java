package org.flowerbox.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Swatch;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;

/** What can be done with the passage or the codings under the mouse. */
final class ReaderMenu {
  private static final int RECENT = 8;
  private static final List<String> PASSAGE =
      List.of("reader.palette", "reader.repeat", "reader.invivo");
  private static final List<String> CODING =
      List.of(
          "reader.recode",
          "reader.comment",
          "reader.weigh",
          "reader.important",
          "reader.actor",
          "reader.stage",
          "reader.level",
          "reader.uncode");
  private static final List<String> TEXT =
      List.of("reader.correct", "reader.anonymise", "reader.find");

  private final Workspace workspace;
  private final TextPage page;
  private final Target target;
  private final Words words;
  private final ContextMenu menu = new ContextMenu();

  ReaderMenu(Workspace workspace, TextPage page, Target target) {
    this.workspace = workspace;
    this.page = page;
    this.target = target;
    this.words = workspace.desk().words();
  }

  void install() {
    page.setOnContextMenuRequested(this::show);
  }

  private void show(ContextMenuEvent event) {
    if (target.source().isEmpty()) {
      return;
    }
    menu.getItems().clear();
    add(PASSAGE);
    recent();
    List<Coding> codings = target.codings();
    if (!codings.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      add(CODING);
    }
    menu.getItems().add(new SeparatorMenuItem());
    add(TEXT);
    menu.show(page, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void recent() {
    List<MenuItem> items = new ArrayList<>();
    for (Code code : workspace.recentCodes().stream().limit(RECENT).toList()) {
      MenuItem item = new MenuItem(workspace.name(code), new Swatch(code));
      item.setMnemonicParsing(false);
      item.setOnAction(_ -> workspace.code(code));
      items.add(item);
    }
    if (!items.isEmpty()) {
      Menu menuOfRecent = new Menu(words.text("reader.recent"));
      menuOfRecent.getItems().setAll(items);
      menu.getItems().add(menuOfRecent);
    }
  }

  private void add(List<String> names) {
    for (String name : names) {
      workspace.desk().actions().find(name).ifPresent(action -> menu.getItems().add(item(action)));
    }
  }

  private MenuItem item(Action action) {
    MenuItem item = new MenuItem(words.text(action.name()));
    item.setDisable(!action.enabled().get());
    item.setOnAction(_ -> action.fire());
    return item;
  }
}
