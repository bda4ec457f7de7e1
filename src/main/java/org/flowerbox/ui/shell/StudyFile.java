package org.flowerbox.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import org.flowerbox.model.Damaged;
import org.flowerbox.model.FileGone;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.ProjectBackups;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;

/** What is done with a study's file as a whole: a copy of it saved, a backup put in its place. */
final class StudyFile {
  private final MainWindow window;
  private final Desk desk;
  private final Words words;

  StudyFile(MainWindow window, Desk desk) {
    this.window = window;
    this.desk = desk;
    this.words = desk.words();
  }

  /** What can be done about a refusal by means of these. */
  Optional<Notice.Answer> remedy(Workspace workspace, Refusal refusal) {
    return switch (refusal) {
      case FileGone _ ->
          Optional.of(new Notice.Answer(words.text("shell.file.copy"), () -> copy(workspace)));
      case Damaged _ ->
          Optional.of(
              new Notice.Answer(
                  words.text("shell.restore"), () -> restore(workspace.project().file())));
      default -> Optional.empty();
    };
  }

  /** Asks where, and saves the study as it stands there too. */
  void copy(Workspace workspace) {
    FileChooser chooser = StartPage.projects(words);
    String name = workspace.project().file().getFileName().toString();
    String base = name.replaceFirst("\\.flowerbox$", "");
    chooser.setInitialFileName(words.text("shell.copy.name", base) + ".flowerbox");
    File chosen = chooser.showSaveDialog(window.stage());
    if (chosen != null) {
      Path target = chosen.toPath();
      boolean named = target.toString().endsWith(".flowerbox");
      copy(workspace, named ? target : Path.of(target + ".flowerbox"));
    }
  }

  void copy(Workspace workspace, Path target) {
    desk.tasks()
        .start(
            words.text("shell.copying", target.getFileName()),
            _ -> {
              workspace.project().rescue(target);
              return target;
            },
            saved ->
                desk.notices()
                    .say(
                        Notice.done(
                            words.text("shell.copied", saved),
                            words.text("shell.copy.open"),
                            () -> window.replace(saved))));
  }

  /** Lists the backups of a study, and puts the one that is chosen in its place. */
  void restore(Path file) {
    desk.tasks().quietly(_ -> new ProjectBackups(file).list(), known -> choose(file, known));
  }

  private void choose(Path file, List<Path> known) {
    if (known.isEmpty()) {
      desk.notices().say(Notice.warning(words.text("shell.restore.none")));
      return;
    }
    new BackupChoice(window.stage(), words, known)
        .showAndWait()
        .ifPresent(backup -> window.restore(file, backup));
  }
}
