package org.flowerbox.work;

import java.util.List;
import java.util.Optional;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.search.Difference;

/** Looks for damage in a project, and at whether its index is up to date. */
public final class CheckProject {
  private CheckProject() {}

  /**
   * What was found.
   *
   * @param findings damage, each in a sentence; none where all is well
   * @param toIndex how many sources the index lacks or has in an older revision; no damage, since
   *     the next search sees to it
   * @param toDrop how many sources it has that the project has not any more
   */
  public record Report(List<String> findings, int toIndex, int toDrop) {
    public Report {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Brings the index to the sources where it is not so already.
   *
   * @return why it cannot be kept, if so: that costs time when one searches, and nothing else
   */
  public static Optional<String> bringIndex(Project project, Progress progress) {
    try {
      if (!project.indexDifference().isEmpty()) {
        project.refreshIndex(progress);
      }
      return Optional.empty();
    } catch (Refusal unwritable) {
      return Optional.ofNullable(unwritable.getMessage());
    }
  }

  public static Report of(Project project, Progress progress) {
    List<String> findings = project.check(progress);
    Difference difference = project.indexDifference();
    return new Report(findings, difference.missing().size(), difference.gone().size());
  }
}
