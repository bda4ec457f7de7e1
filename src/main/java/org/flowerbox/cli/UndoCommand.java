package org.flowerbox.cli;

import java.util.Optional;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.model.LoggedStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "undo",
    description = "Take back the last step, or the last N.",
    footer = {"", "Example: flowerbox undo study.flowerbox"})
final class UndoCommand extends ProjectCommand {
  @Parameters(index = "1", arity = "0..1", paramLabel = "N", description = "How many steps (default: 1).")
  private int steps = 1;

  UndoCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    try (Project project = writing()) {
      for (int i = 0; i < steps; i++) {
        Optional<LoggedStep> step = project.undo(0);
        if (step.isEmpty()) {
          throw new Refusal(i == 0 ? "there is nothing to undo" : "there were only " + i + " steps to undo, and they were");
        }
        step.ifPresent(done -> console().line(HistoryCommand.words(done)));
      }
    }
  }
}
