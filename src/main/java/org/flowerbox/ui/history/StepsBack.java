package org.flowerbox.ui.history;

import org.flowerbox.model.Progress;
import org.flowerbox.project.Project;

/**
 * Takes many steps back, or brings them back, one after the other; stopped half-way, what was done
 * stays done.
 *
 * @param coder row key of who asks, 0 for nobody in particular
 */
record StepsBack(Project project, int coder) {
  /**
   * Takes back every step after that one.
   *
   * @param expected how many there are, to tell how far it is
   * @return how many it was
   */
  int undoTo(int step, int expected, Progress progress) {
    int count = 0;
    while (project.undoable() > step) {
      progress.check();
      progress.at("", count, expected);
      project.undo(coder);
      count++;
    }
    return count;
  }

  /** Brings back that step and those before it; answers how many. */
  int redoTo(int step, int expected, Progress progress) {
    int count = 0;
    for (int next = project.redoable(); next != 0 && next <= step; next = project.redoable()) {
      progress.check();
      progress.at("", count, expected);
      project.redo(coder);
      count++;
    }
    return count;
  }
}
