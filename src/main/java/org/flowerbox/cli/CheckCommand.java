package org.flowerbox.cli;

import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.work.CheckProject;
import picocli.CommandLine.Command;

@Command(
    name = "check",
    description =
        "Look for damage: the file itself, spans outside their texts, orphans, a history that does not lead to the rows, an index that disagrees.",
    footer = {"", "Example: flowerbox check study.flowerbox"})
final class CheckCommand extends ProjectCommand {
  CheckCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    try (Project project = reading();
        ProgressLine progress = console().progress()) {
      CheckProject.Report report = CheckProject.of(project, progress);
      progress.wipe();
      report.findings().forEach(console()::line);
      console().line(index(report));
      if (!report.findings().isEmpty()) {
        throw new Refusal(
            file()
                + ": "
                + Wording.count(report.findings().size(), "finding")
                + "; go on from a backup with: flowerbox restore "
                + file());
      }
      console().line("all is well: " + Summary.of(project.corpus()));
    }
  }

  /**
   * The index is no part of the project and made again where it lacks something, so it is a remark
   * and no finding.
   */
  private static String index(CheckProject.Report report) {
    if (report.toIndex() + report.toDrop() == 0) {
      return "index: agrees with the sources";
    }
    String drop = report.toDrop() == 0 ? "" : " and " + report.toDrop() + " to drop";
    return "index: "
        + Wording.count(report.toIndex(), "source")
        + " to index"
        + drop
        + ", which the next search does";
  }
}
