package org.flowerbox.cli;

import java.util.Optional;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.project.Project;
import picocli.CommandLine.Command;

@Command(
    name = "redo",
    description = "Bring back the step that was undone last, or the last N.",
    footer = {"", "Example: flowerbox redo study.flowerbox"})
final class RedoCommand extends StepBackCommand {
  RedoCommand(Environment environment) {
    super(environment, "redo", "redone");
  }

  @Override
  Optional<LoggedStep> step(Project project, int coder) {
    return project.redo(coder);
  }
}
