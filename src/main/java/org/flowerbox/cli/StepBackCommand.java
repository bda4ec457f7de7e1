package org.flowerbox.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.work.Coders;
import picocli.CommandLine.Parameters;

/** Goes some steps back or forth in the history, and says which. */
abstract class StepBackCommand extends ProjectCommand {
  private final String verb;
  private final String participle;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "N",
      description = "How many steps (default: 1).")
  private int steps = 1;

  StepBackCommand(Environment environment, String verb, String participle) {
    super(environment);
    this.verb = verb;
    this.participle = participle;
  }

  /** Takes one step; nothing if there is none to take. */
  abstract Optional<LoggedStep> step(Project project, int coder);

  @Override
  final void run() {
    if (steps < 1) {
      throw misuse("N is 1 or more, not " + steps);
    }
    try (Project project = writing()) {
      for (int done = 0; done < steps; done++) {
        LoggedStep step =
            step(project, Coders.known(project, environment().user())).orElseThrow(refusal(done));
        console().line(HistoryCommand.words(step));
      }
    }
  }

  private Supplier<Refusal> refusal(int done) {
    return () ->
        new Refusal(
            done == 0
                ? "there is nothing to " + verb
                : "only "
                    + Wording.count(done, "step")
                    + " could be "
                    + participle
                    + ", and nothing is left to "
                    + verb);
  }
}
