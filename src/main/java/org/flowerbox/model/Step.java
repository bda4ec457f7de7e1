package org.flowerbox.model;

import java.util.List;

/**
 * One gesture of a researcher: one or many changes that are written, logged and undone together.
 *
 * @param summary what was done, in words, as the history shows it
 * @param coder who did it, 0 where nobody in particular did
 */
public record Step(StepKind kind, String summary, int coder, List<Change> changes) {
  public Step {
    changes = List.copyOf(changes);
  }
}
