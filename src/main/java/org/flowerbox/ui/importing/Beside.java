package org.flowerbox.ui.importing;

import java.util.function.Function;
import org.flowerbox.model.Progress;

/** Runs work that may read files beside the window. */
@FunctionalInterface
interface Beside {
  /**
   * Starts work.
   *
   * @param shown whether it may take so long that people want to see it go on
   * @param work runs on another thread and fails in no way; what it answers is then run on the
   *     thread of the window
   */
  void run(boolean shown, Function<Progress, Runnable> work);
}
