package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.flowerbox.model.Variable;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.Folders;

/** The small menu that says what the list is grouped and sorted by and whose codings count. */
final class ArrangeMenu extends MenuButton {
  private final Workspace workspace;
  private final SourceList list;
  private final Words words;
  private final Runnable chosen;

  /**
   * A menu.
   *
   * @param chosen what to do after another choice
   */
  ArrangeMenu(Workspace workspace, SourceList list, Runnable chosen) {
    this.workspace = workspace;
    this.list = list;
    this.words = workspace.desk().words();
    this.chosen = chosen;
    setId("source-arrange");
    getStyleClass().addAll("flat", "small", "dense");
    textProperty().bind(words.bind("sources.group"));
    accessibleTextProperty().bind(words.bind("sources.group.says"));
    setMinWidth(USE_PREF_SIZE);
    getItems().add(new MenuItem()); // a menu without items does not open
    setOnShowing(_ -> fill());
  }

  /** Variables may have come and gone since it was shown last. */
  void fill() {
    List<MenuItem> items = new ArrayList<>();
    items.add(heading("sources.group.by"));
    items.add(group("sources.group.none", new Grouping.None()));
    items.add(group("sources.group.kind", new Grouping.Kind()));
    items.add(group("sources.group.folder", new Grouping.Folder()));
    items.add(group("sources.group.speaker", new Grouping.Speaker()));
    items.add(group("sources.group.done", new Grouping.Done()));
    Variable folder = Folders.variable(workspace.corpus());
    for (Variable variable : workspace.corpus().variables()) {
      if (variable != folder) {
        items.add(grouping(name(variable), new Grouping.Value(variable.guid())));
      }
    }
    items.add(new SeparatorMenuItem());
    items.add(heading("sources.sort.by"));
    for (Sorting sorting : Sorting.values()) {
      String says = words.text("sources.sort." + sorting.remembered());
      items.add(choice(says, list.sorting() == sorting, () -> list.sort(sorting)));
    }
    items.add(new SeparatorMenuItem());
    items.add(heading("sources.counts"));
    items.add(choice(words.text("sources.counts.mine"), list.isMine(), () -> list.count(true)));
    items.add(choice(words.text("sources.counts.all"), !list.isMine(), () -> list.count(false)));
    getItems().setAll(items);
  }

  private String name(Variable variable) {
    String label = variable.label().in(workspace.language());
    return label.isEmpty() ? variable.name() : label;
  }

  private MenuItem heading(String key) {
    Label label = new Label(words.text(key));
    label.getStyleClass().add("text-muted");
    CustomMenuItem item = new CustomMenuItem(label, false);
    item.setDisable(true);
    return item;
  }

  private MenuItem group(String key, Grouping by) {
    return grouping(words.text(key), by);
  }

  private MenuItem grouping(String says, Grouping by) {
    return choice(says, list.grouping().equals(by), () -> list.group(by));
  }

  private MenuItem choice(String says, boolean now, Runnable choose) {
    RadioMenuItem item = new RadioMenuItem(says);
    item.setMnemonicParsing(false);
    item.setSelected(now);
    item.setOnAction(
        _ -> {
          choose.run();
          chosen.run();
        });
    return item;
  }
}
