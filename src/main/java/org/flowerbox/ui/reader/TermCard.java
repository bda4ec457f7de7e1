package org.flowerbox.ui.reader;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.Workspace;

/** A list of actors, stages or levels, each chosen by one key. */
final class TermCard {
  private static final String KEYS = "123456789abcdefghijklmnopqrstuvwxyz";

  private final Workspace workspace;
  private final TextPage page;

  TermCard(Workspace workspace, TextPage page) {
    this.workspace = workspace;
    this.page = page;
  }

  /** Shows those of that kind; 0 is chosen to have none. Answers whether there are any. */
  boolean ask(TermKind kind, IntConsumer chosen) {
    List<Term> terms =
        workspace.corpus().terms().stream().filter(term -> term.kind() == kind).toList();
    if (terms.isEmpty()) {
      return false;
    }
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item("0  " + workspace.desk().words().text("reader.none"), 0, chosen));
    for (int i = 0; i < terms.size(); i++) {
      String key = i < KEYS.length() ? KEYS.substring(i, i + 1) + "  " : "    ";
      String name = terms.get(i).name().in(workspace.language());
      menu.getItems().add(item(key + name, terms.get(i).id(), chosen));
    }
    menu.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          int index =
              event.getText().equals("0")
                  ? 0
                  : KEYS.indexOf(event.getText().toLowerCase(Locale.ROOT)) + 1;
          boolean known = !event.getText().isEmpty() && index < menu.getItems().size();
          if (known && (index > 0 || event.getText().equals("0"))) {
            event.consume();
            menu.hide();
            menu.getItems().get(index).fire();
          }
        });
    var box = page.caretBox(page.selection().end());
    menu.show(page, Side.TOP, page.measures().x(), box == null ? 40 : box.getMaxY() + 4);
    return true;
  }

  private static MenuItem item(String text, int term, IntConsumer chosen) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> chosen.accept(term));
    return item;
  }
}
