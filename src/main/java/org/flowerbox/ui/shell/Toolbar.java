package org.flowerbox.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputDialog;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flowerbox.ui.common.Keys;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;

/** Undo and redo, room for what is looked for, and who codes. */
final class Toolbar extends HBox {
  private final Workspace workspace;
  private final MainWindow window;
  private final Words words;

  Toolbar(MainWindow window, Workspace workspace) {
    this.window = window;
    this.workspace = workspace;
    this.words = workspace.desk().words();
    getStyleClass().add("toolbar-row");
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    getChildren()
        .addAll(
            button("fth-rotate-ccw", "shell.edit.undo", workspace::undo),
            button("fth-rotate-cw", "shell.edit.redo", workspace::redo),
            room,
            coder());
  }

  private Button button(String icon, String name, Runnable run) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setFocusTraversable(false);
    button.accessibleTextProperty().bind(words.bind(name));
    Tooltip tip = new Tooltip();
    String key =
        workspace.desk().actions().find(name).map(action -> Keys.words(action.key())).orElse("");
    tip.textProperty().bind(words.bind(name).concat("  " + key));
    button.setTooltip(tip);
    button.setDisable(workspace.isReadOnly());
    button.setOnAction(_ -> run.run());
    return button;
  }

  private HBox coder() {
    Label who = new Label();
    who.textProperty().bind(words.bind("shell.coder"));
    who.getStyleClass().add("text-muted");
    Hyperlink name = new Hyperlink();
    name.textProperty().bind(workspace.coderProperty());
    name.setOnAction(_ -> ask());
    HBox both = new HBox(4, who, name);
    both.setAlignment(Pos.CENTER_RIGHT);
    return both;
  }

  private void ask() {
    TextInputDialog ask = new TextInputDialog(workspace.coder());
    ask.initOwner(window.stage());
    ask.setTitle(words.text("shell.coder.title"));
    ask.setHeaderText(words.text("shell.coder.says"));
    ask.setContentText(words.text("shell.coder"));
    ask.showAndWait()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .ifPresent(
            name -> {
              workspace.coderProperty().set(name);
              workspace.desk().settings().change(data -> data.coder = name);
            });
  }
}
