package org.flowerbox.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.flowerbox.project.Project;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What all commands share: the environment, {@code --help}, and how a project is opened and closed.
 */
abstract class BaseCommand implements Callable<Integer> {
  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  BaseCommand(Environment environment) {
    this.environment = environment;
  }

  Environment environment() {
    return environment;
  }

  Console console() {
    return environment.console();
  }

  /** That the command was not given as it should be; to be thrown. */
  ParameterException misuse(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /** Does the command's work. */
  abstract void run();

  @Override
  public final Integer call() {
    run();
    return 0;
  }

  Project writing(Path file) {
    Project project = Project.open(file, environment.cache(), environment.clock());
    project.hearRemarks(console()::remark);
    project.placeWarning().ifPresent(console()::remark);
    return project;
  }

  Project reading(Path file) {
    return Project.openReadOnly(file, environment.cache(), environment.clock());
  }
}
