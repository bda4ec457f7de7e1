package org.flowerbox.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.flowerbox.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of files that are dropped; how they get to the window is JavaFX's. */
class FileDropTest extends WindowTest {
  @Test
  void studiesAreToldFromOtherFilesByTheirEnding() {
    Path study = Path.of("a.Flowerbox");
    Path text = Path.of("flowerbox.txt");
    assertThat(DroppedFiles.of(List.of(text, study)))
        .isEqualTo(new DroppedFiles(List.of(study), List.of(text)));
  }

  @Test
  void documentsDroppedOnAStudyAreShownToBeImported() throws Exception {
    Path file = Files.writeString(folder.resolve("dropped.txt"), "Nobody speaks here.");
    StudyView view = (StudyView) window.scene().lookup("#study");
    fx(
        () -> {
          view.dropped(List.of(file));
          return null;
        });
    until(() -> dialog() != null);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(((ListView<?>) dialog().getScene().lookup("#import-files")).getItems()).hasSize(1);
    robot.push(KeyCode.ENTER);
    until(() -> workspace.corpus().sources().size() == 3);
    assertThat(dialog()).isNull();
  }

  @Test
  void theImportGoesWithItsStudy() throws Exception {
    Path file = Files.writeString(folder.resolve("dropped.txt"), "Nobody speaks here.");
    StudyView view = (StudyView) window.scene().lookup("#study");
    fx(
        () -> {
          view.dropped(List.of(file));
          return null;
        });
    until(() -> dialog() != null);
    fx(
        () -> {
          window.leaveStudy();
          return null;
        });
    assertThat(dialog()).isNull();
  }

  @Test
  void aStudyDroppedOnTheStartPageIsOpenedThere() throws Exception {
    Path file = workspace.project().file();
    fx(
        () -> {
          window.leaveStudy();
          return null;
        });
    windows.awaitClosed();
    StartPage page = (StartPage) window.scene().lookup(".start-page");
    fx(
        () -> {
          page.dropped(List.of(file));
          return null;
        });
    until(() -> window.workspace() != null);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.scene().lookup("#study")).isInstanceOf(StudyView.class);
  }

  @Test
  void documentsDroppedOnTheStartPageAreImportedIntoTheStudyMadeForThem() throws Exception {
    Path file = Files.writeString(folder.resolve("dropped.txt"), "Nobody speaks here.");
    fx(
        () -> {
          window.leaveStudy();
          window.make(
              new org.flowerbox.work.NewProject.Wish(
                  folder.resolve("made.flowerbox"), "Made", "en", "none", "A"),
              List.of(file));
          return null;
        });
    until(() -> dialog() != null);
    Node files = dialog().getScene().lookup("#import-files");
    assertThat(((ListView<?>) files).getItems()).hasSize(1);
  }

  private static Stage dialog() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(Stage::isShowing)
        .filter(stage -> stage.getScene().lookup("#import-files") != null)
        .findFirst()
        .orElse(null);
  }
}
