package org.flowerbox.ui.shell;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Words;
import org.flowerbox.work.NewProject;
import org.flowerbox.work.SampleStudy;

/** Opens and makes projects, as tasks. */
final class Opening {
  private final MainWindow window;
  private final Desk desk;
  private final Words words;

  Opening(MainWindow window, Desk desk) {
    this.window = window;
    this.desk = desk;
    this.words = desk.words();
  }

  /** Opens a project; where somebody else writes to it, offers to read it. */
  void open(Path file) {
    open(file, () -> Project.open(file, desk.cache(), desk.clock()));
  }

  /** The same, with the way to open it. */
  void open(Path file, Supplier<Project> opening) {
    desk.tasks()
        .start(
            words.text("shell.opening", file.getFileName()),
            _ -> opening.get(),
            window::show,
            failure -> refused(file, failure));
  }

  private void refused(Path file, Throwable failure) {
    window.showSomething();
    desk.notices().failed(failure);
    if (failure instanceof Refusal refusal && offersReading(refusal)) {
      readOnly(file);
    }
  }

  private boolean offersReading(Refusal refusal) {
    ButtonType read = new ButtonType(words.text("shell.openreading"));
    Alert ask =
        new Alert(Alert.AlertType.CONFIRMATION, words.refusal(refusal), read, ButtonType.CANCEL);
    ask.initOwner(window.stage());
    ask.setHeaderText(words.text("shell.opened.elsewhere"));
    return ask.showAndWait().filter(read::equals).isPresent();
  }

  private void readOnly(Path file) {
    desk.tasks()
        .start(
            words.text("shell.opening", file.getFileName()),
            _ -> Project.openReadOnly(file, desk.cache(), desk.clock()),
            window::show);
  }

  /** Makes a project and opens it. */
  void make(NewProject.Wish wish) {
    make(wish, () -> {});
  }

  /**
   * Makes a project and opens it.
   *
   * @param then goes on when it is open
   */
  void make(NewProject.Wish wish, Runnable then) {
    desk.tasks()
        .start(
            words.text("shell.making", wish.file().getFileName()),
            _ -> NewProject.make(wish, desk.home(), desk.cache(), desk.clock()),
            made -> {
              window.show(made);
              then.run();
            });
  }

  /** Makes the sample study and opens it. */
  void sample(Path file) {
    String language = words.language().code();
    desk.tasks()
        .start(
            words.text("shell.making", file.getFileName()),
            progress ->
                new SampleStudy(desk.home(), desk.cache(), desk.clock())
                    .make(file, language, window.windows().coder(), progress),
            made -> window.show(made.project()));
  }
}
