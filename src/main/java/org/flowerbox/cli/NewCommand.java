package org.flowerbox.cli;

import org.flowerbox.project.Project;
import org.flowerbox.work.NewProject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "new",
    description = "Make a project, with the dilemma-causes framework unless you name another.",
    footer = {"", "Example: flowerbox new study.flowerbox --framework tension-analysis"})
final class NewCommand extends ProjectCommand {
  @Option(
      names = "--framework",
      paramLabel = "F",
      description = "A framework of codebooks/ by its key, a codebook file (JSON or CSV), or none.")
  private String framework = "dilemma-causes";

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What the study is called (default: the file's name).")
  private @Nullable String name;

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "The language that codes are shown in: en or zh (default: the system's).")
  private @Nullable String language;

  NewCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    String spoken = language == null ? environment().language() : language;
    if (!NewProject.LANGUAGES.contains(spoken)) {
      throw misuse(
          "there is no language '"
              + spoken
              + "' for code names; choose "
              + Wording.choices(NewProject.LANGUAGES.toArray()));
    }
    NewProject.Wish wish =
        new NewProject.Wish(file(), name, spoken, framework, environment().user());
    try (Project project =
        NewProject.make(wish, environment().home(), environment().cache(), environment().clock())) {
      console().line(project.file() + ": " + Summary.of(project.corpus()));
    }
  }
}
