package org.flowerbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Window;
import org.flowerbox.model.Progress;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.ui.shell.MainWindow;
import org.flowerbox.ui.shell.Windows;
import org.flowerbox.work.Home;
import org.flowerbox.work.ImportFiles;
import org.flowerbox.work.ImportRequest;
import org.flowerbox.work.NewProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A window on a small study, without a display: a Chinese interview, an English one, the framework
 * of dilemma causes. Tests in sub-packages extend this.
 */
@Tag("window")
public abstract class WindowTest {
  protected static final String INTERVIEW =
      """
      访谈者：您知道花箱认养是怎么回事吗？
      居民A：我以为这个花箱是街道负责的，我们只是看看。认养以后没有人来说怎么养护，也没有补贴。
      访谈者：那您愿意参加吗？
      居民B：要是有人带头，我们也愿意。𠮷祥街的人也这么说😀。
      """;

  private static final long PATIENCE_S = 20;

  @TempDir protected Path folder;
  protected final FxRobot robot = new Hands(() -> this.window.scene().getWindow());
  protected Windows windows;
  protected MainWindow window;
  protected Workspace workspace;

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @BeforeEach
  void openStudy() throws Exception {
    startWith(study());
    untilOpen();
  }

  /** Starts the program as somebody would who has used it before, with that study. */
  protected void startWith(@Nullable Path file) throws Exception {
    Windows.Start start =
        new Windows.Start(
            new Home(Path.of("").toAbsolutePath()),
            folder.resolve("cache"),
            Clock.systemUTC(),
            "test",
            folder.resolve("settings.json"),
            "A",
            "en");
    windows = fx(() -> new Windows(start));
    window = fx(() -> windows.first(file));
  }

  /** Waits until the window shows a study and has the keys. */
  protected void untilOpen() throws Exception {
    until(() -> window.workspace() != null);
    workspace = Objects.requireNonNull(window.workspace());
    WaitForAsyncUtils.waitForFxEvents();
    fx(
        () -> {
          window.scene().getWindow().requestFocus();
          return null;
        });
    until(() -> window.scene().getWindow().isFocused() && workspace.desk().tasks().isIdle());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /**
   * Ends the program as the user does, and waits until everything is on disk; what a test left open
   * goes too, since it would catch the mouse of the tests to come.
   */
  @AfterEach
  protected void closeWindows() throws Exception {
    fx(
        () -> {
          windows.closeAll();
          List.copyOf(Window.getWindows()).forEach(Window::hide);
          return null;
        });
    windows.awaitClosed();
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Makes the study that the window opens. */
  protected Path study() throws Exception {
    Path file = folder.resolve("study.flowerbox");
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("20201204-F-YC-访谈.txt"), INTERVIEW);
    Files.writeString(
        texts.resolve("20210311-R6-YC-interview.txt"),
        """
        Interviewer: Do you know about the flower boxes?
        R6: I thought the street office looked after them. Nobody told us how.
        """);
    NewProject.Wish wish = new NewProject.Wish(file, "Test", "zh", "dilemma-causes", "A");
    try (Project project =
        NewProject.make(
            wish,
            new Home(Path.of("").toAbsolutePath()),
            folder.resolve("cache"),
            Clock.systemUTC())) {
      new ImportFiles(project, ImportRequest.guess(), "A").run(List.of(texts), Progress.NONE);
    }
    return file;
  }

  /** Does something on the JavaFX thread and waits for it. */
  protected static void does(Runnable work) throws Exception {
    fx(
        () -> {
          work.run();
          return null;
        });
  }

  /** What the status bar says, null for nothing. */
  protected @Nullable Notice noticeNow() {
    return workspace.desk().notices().currentProperty().get();
  }

  /** What the status bar says, "" for nothing. */
  protected String noticed() {
    Notice now = noticeNow();
    return now == null ? "" : now.text();
  }

  /** Runs something on the JavaFX thread and waits for it. */
  protected static <T> T fx(Callable<T> work) throws Exception {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1000, work);
  }

  /**
   * Waits until something is so, looking on the JavaFX thread; says what the window showed if it
   * never is.
   */
  protected void until(BooleanSupplier so) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, () -> fx(so::getAsBoolean));
    } catch (TimeoutException waited) {
      throw new AssertionError(
          "never so; notice: "
              + (workspace == null ? "-" : workspace.desk().notices().currentProperty().get())
              + ", focus: "
              + (window == null ? "-" : window.scene().getFocusOwner()),
          waited);
    }
  }

  /** The node of that CSS selector in the window. */
  protected <N extends Node> N find(String selector, Class<N> type) {
    Node found = window.scene().getRoot().lookup(selector);
    assertThat(found).as(selector).isInstanceOf(type);
    return type.cast(found);
  }
}
