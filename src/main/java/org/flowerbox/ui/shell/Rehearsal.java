package org.flowerbox.ui.shell;

import java.nio.file.Path;
import org.flowerbox.model.Progress;
import org.flowerbox.ui.common.Theme;
import org.flowerbox.ui.common.UiLanguage;

/**
 * Goes through what happens at every start, while Java takes down which classes and methods that
 * needs. On any thread but JavaFX's; needs a display or the headless platform.
 */
public final class Rehearsal {
  private static final int PATIENCE = 100;

  private Rehearsal() {}

  /** Shows the start page, then the project, reads in it, and closes the window. */
  public static void run(Windows.Start start, Path project) {
    FxThread.start();
    Windows windows = FxThread.ask(() -> new Windows(start));
    MainWindow window = FxThread.ask(() -> windows.first(null));
    Still still = new Still(window);
    still.await();
    FxThread.run(() -> window.open(project));
    for (int i = 0; i < PATIENCE && FxThread.ask(window::workspace) == null; i++) {
      still.await();
    }
    for (PictureView view : PictureView.ALL) {
      if (view.opensStudy()) {
        FxThread.run(() -> view.show().accept(window));
        still.await();
      }
    }
    FxThread.run(() -> windows.dress(UiLanguage.ZH, Theme.DARK));
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
