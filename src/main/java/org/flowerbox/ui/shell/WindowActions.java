package org.flowerbox.ui.shell;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Action.Menu;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Theme;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** The gestures of the window itself; those of its parts are added by the parts. */
final class WindowActions {
  private final MainWindow window;
  private final Workspace workspace;
  private final StudyView view;
  private final Actions actions;
  private final Words words;

  WindowActions(MainWindow window, Workspace workspace, StudyView view) {
    this.window = window;
    this.workspace = workspace;
    this.view = view;
    Desk desk = workspace.desk();
    this.actions = desk.actions();
    this.words = desk.words();
  }

  void addFile() {
    add("shell.file.new", Menu.FILE, "Shortcut+N", this::make);
    add("shell.file.open", Menu.FILE, "Shortcut+O", this::open);
    StudyFile study = new StudyFile(window, workspace.desk());
    add("shell.file.copy", Menu.FILE, "Shortcut+Shift+S", () -> study.copy(workspace));
    add(
        "shell.file.restore",
        Menu.FILE,
        null,
        () -> study.restore(workspace.project().file()));
    add("shell.file.close", Menu.FILE, "Shortcut+W", window::leaveStudy);
    add("shell.file.quit", Menu.FILE, "Shortcut+Shift+W", window::close);
  }

  void addEdit() {
    ObservableBooleanValue writable = Bindings.createBooleanBinding(() -> !workspace.isReadOnly());
    actions.add(
        Action.window("shell.edit.undo", Menu.EDIT, "Shortcut+Z", workspace::undo).when(writable));
    actions.add(
        Action.window("shell.edit.redo", Menu.EDIT, "Shortcut+Shift+Z", workspace::redo)
            .when(writable));
  }

  void addView() {
    add("shell.view.read", Menu.VIEW, "Shortcut+1", () -> view.show(0));
    add("shell.view.history", Menu.VIEW, "Shortcut+2", () -> view.show(1));
    Look look = window.windows().look();
    add("shell.view.larger", Menu.VIEW, "Shortcut+EQUALS", () -> look.size(1));
    add("shell.view.smaller", Menu.VIEW, "Shortcut+MINUS", () -> look.size(-1));
    add("shell.view.usual", Menu.VIEW, "Shortcut+0", () -> look.size(0));
    add(
        "shell.view.theme",
        Menu.VIEW,
        "Shortcut+Shift+D",
        () -> look.choose(look.isDark() ? Theme.LIGHT : Theme.DARK));
    add("shell.view.systemtheme", Menu.VIEW, null, () -> look.choose(Theme.SYSTEM));
    add(
        "shell.view.language",
        Menu.VIEW,
        "Shortcut+Shift+L",
        () ->
            window
                .windows()
                .speak(words.language() == UiLanguage.EN ? UiLanguage.ZH : UiLanguage.EN));
  }

  void addHelp() {
    add("shell.help.keys", Menu.HELP, "F1", this::keys);
  }

  private void add(String name, Menu menu, @Nullable String key, Runnable run) {
    actions.add(Action.window(name, menu, key, run));
  }

  private void make() {
    NewStudyDialog dialog = new NewStudyDialog(window.stage(), workspace.desk(), workspace.coder());
    dialog.showAndWait().ifPresent(wish -> window.windows().newWindow().make(wish));
  }

  private void open() {
    FileChooser chooser = StartPage.projects(words);
    File file = chooser.showOpenDialog(window.stage());
    if (file != null) {
      window.windows().openBeside(file.toPath());
    }
  }

  private void keys() {
    Stage stage = new Stage();
    stage.initOwner(window.stage());
    stage.setTitle(words.text("shell.help.keys"));
    Scene scene = new Scene(new KeySheet(words, actions));
    window.windows().look().dress(scene);
    stage.setScene(scene);
    scene.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
          }
        });
    stage.setOnHidden(_ -> window.windows().look().forget(scene));
    stage.show();
  }
}
