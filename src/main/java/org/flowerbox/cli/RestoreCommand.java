package org.flowerbox.cli;

import java.nio.file.Path;
import java.util.List;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.project.ProjectBackups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description =
        "Put a backup in the project's place; what stood there is kept beside the backups. Without a backup's name, the newest.",
    footer = {"", "Example: flowerbox restore study.flowerbox --list"})
final class RestoreCommand extends ProjectCommand {
  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "BACKUP",
      description = "The backup, as --list shows it, or any other copy of the project.")
  private @Nullable Path backup;

  @Option(names = "--list", description = "List the backups, newest first, and change nothing.")
  private boolean list;

  @Option(names = "--json", description = "With --list: write JSON.")
  private boolean json;

  RestoreCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    ProjectBackups backups = new ProjectBackups(file());
    List<Path> known = backups.list();
    if (list && json) {
      console().json(known.stream().map(Path::toString).toList());
      return;
    }
    if (list) {
      known.forEach(path -> console().line(path.toString()));
      return;
    }
    Path chosen = backup;
    if (chosen == null) {
      if (known.isEmpty()) {
        throw new Refusal(
            file()
                + ": there is no backup in "
                + backups.folder()
                + "; name another copy of the project");
      }
      chosen = known.getFirst();
    }
    Path kept = backups.restore(chosen, environment().clock().instant());
    try (Project project = reading()) {
      console().line("restored " + chosen + ": " + Summary.of(project.corpus()));
    }
    console().line("the project as it was is kept at " + kept);
  }
}
