package org.flowerbox.cli;

import java.util.Optional;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.project.Project;
import picocli.CommandLine.Command;

@Command(
    name = "undo",
    description = "Take back the last step, or the last N.",
    footer = {"", "Example: flowerbox undo study.flowerbox"})
final class UndoCommand extends StepBackCommand {
  UndoCommand(Environment environment) {
    super(environment, "undo", "undone");
  }

  @Override
  Optional<LoggedStep> step(Project project, int coder) {
    return project.undo(coder);
  }
}
