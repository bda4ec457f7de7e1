package org.flowerbox.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.flowerbox.model.Damaged;
import org.flowerbox.model.NotWritable;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.project.ProjectBackups;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.work.NewProject;
import org.flowerbox.work.SampleStudy;
import org.jspecify.annotations.Nullable;

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

  /** Opens a project for writing; what may only be read is opened for reading. */
  void open(Path file) {
    open(file, () -> Project.open(file, desk.cache(), desk.clock()));
  }

  /** The same, with the way to open it. */
  void open(Path file, Supplier<Project> opening) {
    start(
        file,
        () -> {
          window.windows().awaitClosed(file);
          return opening.get();
        },
        null,
        failure -> refused(file, failure));
  }

  private void start(
      Path file,
      Supplier<Project> opening,
      NotWritable.@Nullable Why why,
      Consumer<Throwable> failed) {
    desk.tasks()
        .start(
            words.text("shell.opening", file.getFileName()),
            _ -> opening.get(),
            project -> window.show(project, why),
            failed);
  }

  private void refused(Path file, Throwable failure) {
    window.showSomething();
    switch (failure) {
      case NotWritable not when not.why() == NotWritable.Why.PROTECTED -> readOnly(file, not.why());
      case NotWritable not when not.why() == NotWritable.Why.OPEN_HERE ->
          window.windows().bringToFront(file, () -> offerReading(file, not));
      case NotWritable not -> offerReading(file, not);
      default -> failed(file, failure);
    }
  }

  private void offerReading(Path file, NotWritable not) {
    window.trouble(
        Notice.error(words.refusal(not), null)
            .or(words.text("shell.openreading"), () -> readOnly(file, not.why())));
  }

  private void readOnly(Path file, NotWritable.Why why) {
    start(
        file,
        () -> Project.openReadOnly(file, desk.cache(), desk.clock()),
        why,
        failure -> failed(file, failure));
  }

  private void failed(Path file, Throwable failure) {
    switch (failure) {
      case Damaged damaged ->
          window.trouble(
              Notice.error(words.refusal(damaged), null)
                  .or(
                      words.text("shell.restore"),
                      () -> new StudyFile(window, desk).restore(file)));
      case Refusal refusal -> window.trouble(Notice.error(words.refusal(refusal), null));
      default -> desk.notices().failed(failure);
    }
  }

  /** Puts a backup in a study's place and opens that. */
  void restore(Path file, Path backup) {
    desk.tasks()
        .start(
            words.text("shell.restoring", file.getFileName()),
            _ -> {
              window.windows().awaitClosed(file);
              Path kept = new ProjectBackups(file).restore(backup, desk.clock().instant());
              return new Restored(Project.open(file, desk.cache(), desk.clock()), kept);
            },
            done -> {
              window.show(done.project(), null);
              window.desk().notices().say(Notice.done(words.text("shell.restored", done.kept())));
            },
            failure -> failed(file, failure));
  }

  /** A study after a backup was put in its place, and where it is kept as it was. */
  private record Restored(Project project, Path kept) {}

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
              window.show(made, null);
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
            made -> window.show(made.project(), null));
  }
}
