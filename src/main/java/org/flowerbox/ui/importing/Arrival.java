package org.flowerbox.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;
import org.flowerbox.project.ProjectListener;
import org.flowerbox.work.Coders;
import org.flowerbox.work.ImportDrafts;
import org.flowerbox.work.ImportReport;

/**
 * Drafts that are written, and taken back again as a whole.
 *
 * @param steps numbers of the steps that wrote them, in their order
 */
record Arrival(ImportReport report, List<Integer> steps) {
  private static final int LOOKED_AT = 1000;

  /** Writes drafts; on a thread that may wait. */
  static Arrival write(Project project, ImportDrafts drafts, String who, Progress progress) {
    List<Integer> steps = new ArrayList<>();
    Thread writer = Thread.currentThread();
    ProjectListener heard =
        (_, _, _) -> {
          if (Thread.currentThread() == writer) {
            steps.add(project.history(1).getFirst().number());
          }
        };
    project.listen(heard);
    try {
      return new Arrival(drafts.write(who, progress), List.copyOf(steps));
    } finally {
      project.forget(heard);
    }
  }

  /**
   * Takes the import back, if nothing was done since.
   *
   * @param otherwise what to say if something was
   * @return how many sources are gone
   * @throws Refusal if something else was done since, which would be taken back instead
   */
  int undo(Project project, String who, String otherwise) {
    List<Integer> last =
        project.history(LOOKED_AT).stream()
            .filter(Arrival::counts)
            .limit(steps.size())
            .map(LoggedStep::number)
            .toList();
    if (!last.reversed().equals(steps)) {
      throw new Refusal(otherwise);
    }
    for (int i = 0; i < steps.size(); i++) {
      Optional<LoggedStep> undone = project.undo(Coders.known(project, who));
      if (undone.isEmpty()) {
        throw new Refusal(otherwise);
      }
    }
    return report.imported().size();
  }

  private static boolean counts(LoggedStep step) {
    return !step.undone() && step.kind() != StepKind.UNDO && step.kind() != StepKind.REDO;
  }
}
