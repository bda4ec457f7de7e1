package org.flowerbox.cli;

import org.flowerbox.project.Project;
import picocli.CommandLine.Option;

/** A command that lists something of a project, for people or as JSON. */
abstract class ListingCommand extends ProjectCommand {
  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  ListingCommand(Environment environment) {
    super(environment);
  }

  boolean json() {
    return json;
  }

  @Override
  final void run() {
    try (Project project = reading()) {
      list(project);
    }
  }

  abstract void list(Project project);
}
