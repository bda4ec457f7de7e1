package org.flowerbox.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.project.Project;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Passage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The disk fills, or the study's file is taken away, while one codes. */
class DiskTest extends WindowTest {
  private Source source;
  private Path file;

  @BeforeEach
  void read() throws Exception {
    source = workspace.corpus().sources().list().getFirst();
    file = workspace.project().file();
    select(4, 10);
  }

  private void select(int start, int end) throws Exception {
    does(() -> workspace.reveal(new Passage(source.id(), new Span(start, end))));
    until(
        () ->
            new Passage(source.id(), new Span(start, end))
                .equals(workspace.selectionProperty().get()));
    does(() -> find("#reader", Node.class).requestFocus());
  }

  private int marks() throws Exception {
    return fx(() -> window.scene().getRoot().lookupAll(".stripe").size());
  }

  /** No file of this program may grow beyond that many bytes; fails where the system cannot. */
  private static void limitFiles(String bytes) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    "prlimit",
                    "--pid",
                    "" + ProcessHandle.current().pid(),
                    "--fsize=" + bytes + ":"))
            .start();
    assumeTrue(process.waitFor() == 0, "needs a system that limits the size of files");
  }

  private static boolean canLimit() {
    try {
      return new ProcessBuilder("prlimit", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException no) {
      return false;
    }
  }

  @Test
  void aFullDiskRefusesTheCodingAndWorkGoesOnWhenThereIsRoom() throws Exception {
    assumeTrue(canLimit(), "needs a system that limits the size of files");
    robot.push(KeyCode.DIGIT1);
    until(() -> workspace.corpus().codingCount() == 1 && !noticed().isEmpty());
    int marks = marks();
    limitFiles("4096");
    try {
      select(12, 16);
      robot.push(KeyCode.DIGIT2);
      until(() -> noticed().contains("the disk is full or failed; what was saved before is safe"));
    } finally {
      limitFiles("unlimited");
    }
    assertThat(workspace.corpus().codingCount()).isEqualTo(1);
    assertThat(marks()).isEqualTo(marks);
    robot.push(KeyCode.DIGIT2);
    until(() -> workspace.corpus().codingCount() == 2);
    closeWindows();
    try (Project project = Project.openReadOnly(file, folder.resolve("cache"), Clock.systemUTC())) {
      assertThat(project.corpus().codingCount()).isEqualTo(2);
      assertThat(project.check(Progress.NONE)).isEmpty();
    }
  }

  @Test
  void aCommentThatCouldNotBeSavedIsAskedForAgainAndCanBeCopied() throws Exception {
    robot.push(KeyCode.DIGIT1);
    until(() -> workspace.corpus().codingCount() == 1);
    Path away = Files.move(file, folder.resolve("away.flowerbox"));
    robot.push(KeyCode.C);
    robot.write("thought about it for an hour");
    robot.push(KeyCode.ENTER);
    until(() -> noticed().contains("the file is not there any more"));
    Notice notice = Objects.requireNonNull(noticeNow());
    assertThat(notice.level()).isEqualTo(Notice.Level.CONCERN);
    assertThat(notice.action()).isEqualTo("Copy what was typed");
    TextField field = (TextField) find(".reader-card", Node.class).lookup(".text-field");
    assertThat(field.getText()).isEqualTo("thought about it for an hour");
    Files.move(away, file);
    robot.push(KeyCode.ENTER);
    until(
        () ->
            "thought about it for an hour"
                .equals(workspace.corpus().codings(source.id()).get(0).comment()));
  }

  @Test
  void aFileThatIsMovedAwayIsMissedAtTheNextStepAndGoesOnWhenItIsBack() throws Exception {
    Path away = Files.move(file, folder.resolve("away.flowerbox"));
    robot.push(KeyCode.DIGIT1);
    until(() -> noticed().contains("the file is not there any more, it was moved, renamed"));
    assertThat(workspace.corpus().codingCount()).isZero();
    Files.move(away, file);
    robot.push(KeyCode.DIGIT1);
    until(() -> workspace.corpus().codingCount() == 1);
  }

  @Test
  void whatIsOpenIsSavedAsACopyWhenItsFileWasReplaced() throws Exception {
    robot.push(KeyCode.DIGIT1);
    until(() -> workspace.corpus().codingCount() == 1);
    Path other = Files.writeString(folder.resolve("other"), "another file altogether");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    robot.push(KeyCode.DIGIT2);
    until(() -> noticed().contains("another file was put in the place of this study"));
    assertThat(Objects.requireNonNull(noticeNow()).action()).isEqualTo("Save a copy …");
    Path copy = folder.resolve("copy.flowerbox");
    does(() -> new StudyFile(window, window.desk()).copy(workspace, copy));
    until(() -> noticed().startsWith("A copy is in "));
    Notice saved = Objects.requireNonNull(noticeNow());
    does(saved.run());
    until(
        () ->
            window.workspace() != null
                && window.workspace().project().file().equals(copy)
                && window.workspace().corpus().codingCount() == 1);
    untilOpen();
    select(12, 16);
    robot.push(KeyCode.DIGIT2);
    until(() -> workspace.corpus().codingCount() == 2);
    assertThat(Files.readString(file)).isEqualTo("another file altogether");
  }

  @Test
  void theStudyIsNotOverwrittenByItsOwnCopy() throws Exception {
    does(() -> new StudyFile(window, window.desk()).copy(workspace, file));
    until(() -> noticed().endsWith("this is the file of the study itself; choose another name"));
  }
}
