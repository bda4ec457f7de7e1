package org.flowerbox.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.flowerbox.Locked;
import org.flowerbox.OtherProgram;
import org.flowerbox.model.Source;
import org.flowerbox.project.Project;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Action;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A study that is open already, that may not be written, or that is no study any more. */
class OpeningTest extends WindowTest {
  private Path file() {
    return workspace.project().file();
  }

  private String trouble() {
    Node card = window.scene().getRoot().lookup("#trouble");
    return card == null ? "" : ((Label) card.lookup(".label")).getText();
  }

  private void answer(String button) throws Exception {
    does(
        () ->
            find("#trouble", Node.class).lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(each -> each.getText().equals(button))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private void readSomething() throws Exception {
    Source source = workspace.corpus().sources().list().getFirst();
    does(() -> workspace.sourceProperty().set(source));
    until(() -> window.scene().getRoot().lookup(".reader-row") != null);
    does(() -> find("#reader", Node.class).requestFocus());
  }

  @Test
  void aStudyThatIsOpenInAnotherWindowComesToTheFront() throws Exception {
    MainWindow other = fx(windows::newWindow);
    Path link = Files.createSymbolicLink(folder.resolve("link.flowerbox"), file());
    for (Path name : List.of(file(), link)) {
      does(
          () -> {
            window.stage().setIconified(true);
            other.open(name);
          });
      until(() -> !window.stage().isIconified() && other.desk().tasks().isIdle());
      assertThat(other.workspace()).isNull();
      assertThat(fx(() -> other.scene().getRoot().lookup("#trouble"))).isNull();
    }
  }

  @Test
  void aStudyThatWasJustClosedIsOpenedAgainOnceItIsClosed() throws Exception {
    Path file = file();
    does(() -> window.leaveStudy());
    does(() -> window.open(file));
    until(() -> window.workspace() != null);
    assertThat(fx(() -> window.workspace().isReadOnly())).isFalse();
  }

  @Test
  void whatAnotherProgramWritesToCanBeReadAndWrittenOnceThatIsClosed() throws Exception {
    Path file = file();
    closeWindows();
    try (OtherProgram _ = OtherProgram.writingTo(file, folder.resolve("other"))) {
      startWith(file);
      until(() -> !trouble().isEmpty());
      assertThat(trouble()).contains("has this study open for writing; close it there");
      answer("Open for reading");
      untilOpen();
      assertThat(find("#readonly", Node.class).lookup(".label"))
          .extracting(label -> ((Label) label).getText())
          .asString()
          .startsWith("Read only: another program has this study open for writing.");
      assertThat(window.stage().getTitle()).isEqualTo("Test (read only) – Flowerbox");
    }
    does(() -> find("#readonly-again", Button.class).fire());
    until(() -> window.workspace() != null && !window.workspace().isReadOnly());
    untilOpen();
    assertThat(window.scene().getRoot().lookup("#readonly")).isNull();
  }

  @Test
  void aProtectedFileIsOpenedForReading() throws Exception {
    Path file = file();
    closeWindows();
    try (Locked _ = Locked.against(file)) {
      startWith(file);
      untilOpen();
      assertThat(workspace.isReadOnly()).isTrue();
      assertThat(find("#readonly", Node.class)).isNotNull();
      closeWindows();
    }
  }

  @Test
  void aStudyInAProtectedFolderIsOpenedForReading() throws Exception {
    Path shut = Files.createDirectory(folder.resolve("shut"));
    Path file = shut.resolve("study.flowerbox");
    Path before = file();
    closeWindows();
    Files.copy(before, file);
    try (Locked _ = Locked.against(shut)) {
      startWith(file);
      untilOpen();
      assertThat(workspace.isReadOnly()).isTrue();
      closeWindows();
    }
  }

  @Test
  void nothingThatIsOnlyReadIsChangedByAnyGestureAndEachIsRefusedInItsPlace() throws Exception {
    Path file = file();
    int before = workspace.corpus().step();
    closeWindows();
    try (OtherProgram _ = OtherProgram.writingTo(file, folder.resolve("other"))) {
      startWith(file);
      until(() -> !trouble().isEmpty());
      answer("Open for reading");
      untilOpen();
      readSomething();
      for (Action action : workspace.desk().actions().all()) {
        boolean asksForAFile = action.name().endsWith("export");
        if (!action.name().startsWith("shell.") && !asksForAFile) {
          does(action::fire);
          WaitForAsyncUtils.waitForFxEvents();
        }
      }
      does(
          () ->
              List.copyOf(Window.getWindows()).stream()
                  .filter(other -> other != window.stage())
                  .forEach(Window::hide));
      readSomething();
      refuses(KeyCode.DIGIT1);
      refuses(KeyCode.Q);
      refuses(KeyCode.CONTROL, KeyCode.K);
      refuses(KeyCode.CONTROL, KeyCode.Z);
      TreeView<?> tree = find("#codes", TreeView.class);
      does(
          () -> {
            tree.requestFocus();
            tree.getSelectionModel().clearAndSelect(0);
          });
      refuses(KeyCode.F2);
      refuses(KeyCode.INSERT);
      refuses(KeyCode.DELETE);
    }
    closeWindows();
    try (Project project = Project.openReadOnly(file, folder.resolve("cache"), Clock.systemUTC())) {
      assertThat(project.corpus().step()).isEqualTo(before);
    }
  }

  private void refuses(KeyCode... keys) throws Exception {
    does(
        () -> {
          if (noticeNow() != null) {
            workspace.desk().notices().dismiss(noticeNow());
          }
        });
    robot.push(keys);
    until(() -> noticed().startsWith("This study is open for reading only"));
  }

  @Test
  void whatIsNoStudyIsSaidOnTheStartPage() throws Exception {
    Path notes = Files.writeString(folder.resolve("notes.flowerbox"), "some notes ".repeat(50));
    does(() -> window.leaveStudy());
    does(() -> window.open(notes));
    until(() -> trouble().contains("this is not a Flowerbox study"));
    answer("Restore a backup …");
    until(() -> window.desk().notices().currentProperty().get() != null);
    assertThat(window.desk().notices().currentProperty().get().text())
        .startsWith("There is no backup of this study yet.");
  }

  @Test
  void aBackupIsPutBackFromTheWindow() throws Exception {
    Path file = file();
    Path backup = folder.resolve("study.backups").resolve("study-20260301-080000-000.flowerbox");
    Files.createDirectories(backup.getParent());
    workspace.project().rescue(backup);
    readSomething();
    robot.push(KeyCode.DIGIT1);
    until(() -> workspace.corpus().codingCount() == 1);
    does(() -> window.restore(file, backup));
    until(() -> window.workspace() != null && window.workspace() != workspace);
    untilOpen();
    assertThat(workspace.corpus().codingCount()).isZero();
    until(() -> noticed().startsWith("The backup is in place. The study as it was is kept in "));
  }

  @Test
  void theStudyThatWasOpenLastIsOpenedAtTheNextStart() throws Exception {
    Path file = file();
    closeWindows();
    startWith(null);
    untilOpen();
    assertThat(file()).isEqualTo(file);
  }
}
