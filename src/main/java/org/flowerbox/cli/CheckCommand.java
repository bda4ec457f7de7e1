package org.flowerbox.cli;

import java.util.List;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import picocli.CommandLine.Command;

@Command(
    name = "check",
    description = "Look for damage: the file itself, spans outside their texts, orphans, a history that does not lead to the rows, an index that disagrees.",
    footer = {"", "Example: flowerbox check study.flowerbox"})
final class CheckCommand extends ProjectCommand {
  CheckCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    try (Project project = reading();
        ProgressLine progress = console().progress()) {
      List<String> findings = project.check(progress);
      progress.close();
      findings.forEach(console()::line);
      if (!findings.isEmpty()) {
        throw new Refusal(file() + ": " + findings.size() + " findings; go on from a backup with: flowerbox restore " + file());
      }
      console().line("all is well: " + Summary.of(project.corpus()));
    }
  }
}
