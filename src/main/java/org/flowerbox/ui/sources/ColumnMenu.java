package org.flowerbox.ui.sources;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.ui.common.Words;

/** What can be done with a column of the grid. */
final class ColumnMenu {
  private final Words words;
  private final GridGestures gestures;
  private final GridHeads heads;

  ColumnMenu(Words words, GridGestures gestures, GridHeads heads) {
    this.words = words;
    this.gestures = gestures;
    this.heads = heads;
  }

  List<MenuItem> items(Variable variable) {
    MenuItem rename = new MenuItem(words.text("sources.column.rename"));
    rename.setOnAction(_ -> heads.rename(variable));
    Menu types = new Menu(words.text("sources.column.type"));
    for (VariableType type : VariableType.values()) {
      RadioMenuItem item = new RadioMenuItem(gestures.typeWord(type));
      item.setSelected(variable.type() == type);
      item.setOnAction(_ -> gestures.retype(variable, type));
      types.getItems().add(item);
    }
    MenuItem remove = new MenuItem(words.text("sources.column.remove"));
    remove.setOnAction(_ -> gestures.remove(variable));
    return List.of(rename, types, new SeparatorMenuItem(), remove);
  }
}
