package org.flowerbox.work;

import org.flowerbox.model.DoneMark;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/** Says that a coder has finished a source, on which comparing coders depends. */
public final class MarkDone {
  private final Project project;

  public MarkDone(Project project) {
    this.project = project;
  }

  /**
   * Marks a source as done for a coder, or as not done; nothing is written where it is so already.
   *
   * @param who the coder
   * @throws Refusal if that is nobody
   */
  public void mark(Source source, boolean done, String who) {
    if (who.isBlank()) {
      throw new Refusal("say who codes first: a source is done for one coder");
    }
    Gesture gesture = Gesture.of(project, Coders.named(project, who));
    DoneMark known = gesture.corpus().links().doneMark(source.id(), gesture.who());
    if (done && known == null) {
      int id = gesture.newId(EntityKind.DONE_MARK);
      gesture.add(new DoneMark(id, source.id(), gesture.who(), gesture.now()));
    }
    if (!done && known != null) {
      gesture.remove(EntityKind.DONE_MARK, known.id());
    }
    gesture.apply(StepKind.DONE, source.name() + (done ? ": done" : ": not done"));
  }
}
