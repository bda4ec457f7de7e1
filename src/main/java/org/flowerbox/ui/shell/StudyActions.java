package org.flowerbox.ui.shell;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.FileChooser;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Action.Menu;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Workspace;

/** The gestures of a window with a study; those of its parts are added by the parts. */
final class StudyActions {
  private final MainWindow window;
  private final Workspace workspace;
  private final StudyView view;
  private final Actions actions;
  private final WindowActions ofWindow;

  StudyActions(MainWindow window, Workspace workspace, StudyView view) {
    this.window = window;
    this.workspace = workspace;
    this.view = view;
    this.actions = workspace.desk().actions();
    this.ofWindow = new WindowActions(window, workspace.desk().words(), actions);
  }

  /** What opens studies; importing comes behind it. */
  void addFile() {
    ofWindow.addFile(this::make, this::open);
    actions.part(Menu.FILE);
    StudyFile study = new StudyFile(window, workspace.desk());
    actions.add(
        Action.window(
            "shell.file.copy", Menu.FILE, "Shortcut+Shift+S", () -> study.copy(workspace)));
    actions.add(
        Action.window(
            "shell.file.restore",
            Menu.FILE,
            null,
            () -> study.restore(workspace.project().file())));
    actions.part(Menu.FILE);
  }

  /** What closes them, and undo and redo. */
  void addEdit() {
    actions.part(Menu.FILE);
    actions.add(Action.window("shell.file.close", Menu.FILE, "Shortcut+W", window::leaveStudy));
    ofWindow.addQuit();
    ObservableBooleanValue writable = Bindings.createBooleanBinding(() -> !workspace.isReadOnly());
    actions.add(
        Action.window("shell.edit.undo", Menu.EDIT, "Shortcut+Z", workspace::undo).when(writable));
    actions.add(
        Action.window("shell.edit.redo", Menu.EDIT, "Shortcut+Shift+Z", workspace::redo)
            .when(writable));
  }

  /** The views, and how the window looks. */
  void addView() {
    actions.part(Menu.VIEW);
    view("shell.view.read", "Shortcut+1", 0);
    view("shell.view.history", "Shortcut+2", 1);
    ofWindow.addLook();
  }

  private void view(String name, String key, int number) {
    actions.add(Action.window(name, Menu.VIEW, key, () -> view.show(number)));
  }

  void addHelp() {
    ofWindow.addHelp();
  }

  private void make() {
    NewStudyDialog dialog = new NewStudyDialog(window.stage(), workspace.desk(), workspace.coder());
    dialog.showAndWait().ifPresent(wish -> window.windows().newWindow().make(wish));
  }

  private void open() {
    FileChooser chooser = StartPage.projects(workspace.desk().words());
    File file = chooser.showOpenDialog(window.stage());
    if (file != null) {
      window.windows().openBeside(file.toPath());
    }
  }
}
