package org.flowerbox.ui.shell;

import java.nio.file.Path;
import org.flowerbox.model.Progress;
import org.flowerbox.ui.common.Theme;
import org.flowerbox.ui.common.UiLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Goes through what happens at every start, while Java takes down which classes and methods that
 * needs. On any thread but JavaFX's; needs a display or the headless platform.
 */
public final class Rehearsal {
  private static final int PATIENCE = 100;

  private Rehearsal() {}

  /**
   * Opens the project twice, as for the first time and as one comes back to it, and reads in it.
   */
  public static void run(Windows.Start start, Path project) {
    FxThread.start();
    round(start, project, UiLanguage.EN, Theme.LIGHT);
    round(start, null, UiLanguage.ZH, Theme.DARK);
  }

  private static void round(
      Windows.Start start, @Nullable Path project, UiLanguage language, Theme theme) {
    HeadStart head = HeadStart.begin(start, project);
    Windows windows = FxThread.ask(() -> Windows.begun(start, head));
    MainWindow window = FxThread.ask(() -> windows.first(project, head::project));
    Still still = new Still(window);
    for (int i = 0; i < PATIENCE && FxThread.ask(window::workspace) == null; i++) {
      still.await();
    }
    for (PictureView view : PictureView.ALL) {
      if (view.opensStudy()) {
        FxThread.run(() -> view.show().accept(window));
        still.await();
      }
    }
    FxThread.run(() -> windows.dress(language, theme));
    still.await();
    FxThread.run(window::close);
    awaitClosed(windows);
  }

  private static void awaitClosed(Windows windows) {
    try {
      windows.awaitClosed();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Progress.Cancelled();
    }
  }
}
