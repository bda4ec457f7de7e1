package org.flowerbox.project;

import org.flowerbox.model.Corpus;
import org.flowerbox.model.Step;

/** Hears of every step, in the order they were written, from the thread that wrote it. */
@FunctionalInterface
public interface ProjectListener {
  /**
   * A step was written durably.
   *
   * @param before the snapshot it started from
   * @param after the snapshot it led to
   * @param step what was done; an undo or redo has no changes of its own to tell
   */
  void written(Corpus before, Corpus after, Step step);
}
