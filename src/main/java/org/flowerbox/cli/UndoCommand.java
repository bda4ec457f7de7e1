package org.flowerbox.cli;

import java.util.Optional;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.work.Coders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "undo",
    description = "Take back the last step, or the last N.",
    footer = {"", "Example: flowerbox undo study.flowerbox"})
final class UndoCommand extends ProjectCommand {
  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "N",
      description = "How many steps (default: 1).")
  private int steps = 1;

  UndoCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    if (steps < 1) {
      throw misuse("N is 1 or more, not " + steps);
    }
    try (Project project = writing()) {
      for (int done = 0; done < steps; done++) {
        Optional<LoggedStep> step = project.undo(Coders.known(project, environment().user()));
        if (step.isEmpty()) {
          throw new Refusal(
              done == 0
                  ? "there is nothing to undo"
                  : "only "
                      + Wording.count(done, "step")
                      + " could be undone, and nothing is left to undo");
        }
        step.ifPresent(entry -> console().line(HistoryCommand.words(entry)));
      }
    }
  }
}
