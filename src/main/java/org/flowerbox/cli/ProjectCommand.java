package org.flowerbox.cli;

import java.nio.file.Path;
import org.flowerbox.project.Project;
import picocli.CommandLine.Parameters;

/** A command on one project. */
abstract class ProjectCommand extends BaseCommand {
  @Parameters(index = "0", paramLabel = "P", description = "The project, a .flowerbox file.")
  private Path file = Path.of("");

  ProjectCommand(Environment environment) {
    super(environment);
  }

  Path file() {
    if (file.toString().isBlank()) {
      throw misuse("name the project, a .flowerbox file");
    }
    return file;
  }

  Project writing() {
    return writing(file());
  }

  Project reading() {
    return reading(file());
  }
}
