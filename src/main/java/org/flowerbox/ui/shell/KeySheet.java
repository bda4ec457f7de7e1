package org.flowerbox.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
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
  private final TextField filter = new TextField();
  private final InvalidationListener spoken = _ -> show(filter.getText());

  KeySheet(Words words, Actions actions) {
    this.words = words;
    this.actions = actions;
    filter.promptTextProperty().bind(words.bind("shell.keys.filter"));
    filter.textProperty().addListener((_, _, typed) -> show(typed));
    columns.setPadding(new Insets(16));
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    setTop(filter);
    setCenter(scroll);
    setPadding(new Insets(12));
    setPrefSize(860, 620);
    words.languageProperty().addListener(spoken);
    show("");
  }

  /** Follows the language no longer. */
  void close() {
    words.languageProperty().removeListener(spoken);
  }

  private void show(String typed) {
    columns.getChildren().clear();
    for (Action.Menu menu : Action.Menu.values()) {
      List<Action> found = actions.in(menu).stream().filter(action -> fits(action, typed)).toList();
      if (!found.isEmpty()) {
        columns.getChildren().add(part(menu, found));
      }
    }
    List<MouseGesture> withMouse = MouseGesture.fitting(words, typed);
    if (!withMouse.isEmpty()) {
      columns.getChildren().add(mouse(withMouse));
    }
  }

  private boolean fits(Action action, String typed) {
    String sought = typed.strip().toLowerCase(Locale.ROOT);
    return (name(action) + " " + Keys.words(action.key()))
        .toLowerCase(Locale.ROOT)
        .contains(sought);
  }

  /** As the menu bar has it, with the menu inside a menu before it. */
  private String name(Action action) {
    String name = words.text(action.name());
    return action.under().isEmpty() ? name : words.text(action.under()) + " › " + name;
  }

  private VBox part(Action.Menu menu, List<Action> found) {
    GridPane grid = new GridPane(16, 4);
    found.forEach(action -> row(grid, Keys.words(action.key()), name(action)));
    return part("shell.menu." + menu.name().toLowerCase(Locale.ROOT), grid);
  }

  private VBox mouse(List<MouseGesture> found) {
    GridPane grid = new GridPane(16, 4);
    found.forEach(gesture -> row(grid, gesture.how(words), gesture.what(words)));
    return part("shell.mouse", grid);
  }

  private VBox part(String title, GridPane grid) {
    Label head = new Label(words.text(title));
    head.getStyleClass().add("title-4");
    return new VBox(8, head, grid);
  }

  private static void row(GridPane grid, String pressed, String does) {
    Label key = new Label(pressed);
    key.getStyleClass().add("key-cap");
    key.setVisible(!pressed.isEmpty());
    Label name = new Label(does);
    name.setWrapText(true);
    name.setPrefWidth(230);
    GridPane.setHgrow(name, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), key, name);
  }
}
