package org.flowerbox.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.flowerbox.ui.WindowTest;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of files that are dropped on a window. */
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

  @Test
  void filesHangingOverTheWindowSayWhatWillHappenAndAreTakenWhenDropped() throws Exception {
    Path file = Files.writeString(folder.resolve("dropped.txt"), "Nobody speaks here.");
    Node reader = window.scene().lookup("#reader");
    Node overlay = window.scene().lookup("#drop-overlay");
    Dragboard files = fx(() -> dragboard(file));
    assertThat(overlay.isVisible()).isFalse();
    fx(
        () -> {
          reader.fireEvent(drag(DragEvent.DRAG_OVER, files));
          return null;
        });
    assertThat(overlay.isVisible()).isTrue();
    fx(
        () -> {
          reader.fireEvent(drag(DragEvent.DRAG_DROPPED, files));
          return null;
        });
    assertThat(overlay.isVisible()).isFalse();
    until(() -> dialog() != null);
  }

  private static DragEvent drag(EventType<DragEvent> type, Dragboard board) {
    return new DragEvent(type, board, 9, 9, 9, 9, TransferMode.COPY, null, null, null);
  }

  /** A dragboard as the system would hand it over, which only JavaFX itself can make. */
  private static Dragboard dragboard(Path file) throws Exception {
    TKClipboard system =
        (TKClipboard)
            Proxy.newProxyInstance(
                TKClipboard.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, arguments) ->
                    switch (method.getName()) {
                      case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                      case "hasContent" -> arguments[0] == DataFormat.FILES;
                      case "getContent" -> List.of(file.toFile());
                      default -> null;
                    });
    Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
    made.setAccessible(true);
    Dragboard board = made.newInstance(system);
    return board;
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
