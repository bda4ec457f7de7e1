package org.flowerbox.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Keys;
import org.flowerbox.ui.common.Words;

/** The sheet of keys on F1: every gesture by menu, found as one types. */
final class KeySheet extends BorderPane {
  private final Words words;
  private final Actions actions;
  private final FlowPane columns = new FlowPane(32, 20);

  KeySheet(Words words, Actions actions) {
    this.words = words;
    this.actions = actions;
    TextField filter = new TextField();
    filter.promptTextProperty().bind(words.bind("shell.keys.filter"));
    filter.textProperty().addListener((_, _, typed) -> show(typed));
    columns.setPadding(new Insets(16));
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    setTop(filter);
    setCenter(scroll);
    setPadding(new Insets(12));
    setPrefSize(860, 620);
    show("");
  }

  private void show(String typed) {
    columns.getChildren().clear();
    for (Action.Menu menu : Action.Menu.values()) {
      List<Action> found = actions.in(menu).stream().filter(action -> fits(action, typed)).toList();
      if (!found.isEmpty()) {
        columns.getChildren().add(part(menu, found));
      }
    }
  }

  private boolean fits(Action action, String typed) {
    String sought = typed.strip().toLowerCase(Locale.ROOT);
    return (words.text(action.name()) + " " + Keys.words(action.key()))
        .toLowerCase(Locale.ROOT)
        .contains(sought);
  }

  private VBox part(Action.Menu menu, List<Action> found) {
    Label title = new Label(words.text("shell.menu." + menu.name().toLowerCase(Locale.ROOT)));
    title.getStyleClass().add("title-4");
    GridPane grid = new GridPane(16, 4);
    for (Action action : found) {
      Label key = new Label(Keys.words(action.key()));
      key.getStyleClass().add("key-cap");
      key.setVisible(action.key() != null);
      Label name = new Label(words.text(action.name()));
      name.setWrapText(true);
      name.setPrefWidth(230);
      GridPane.setHgrow(name, Priority.ALWAYS);
      grid.addRow(grid.getRowCount(), key, name);
    }
    return new VBox(8, title, grid);
  }
}
