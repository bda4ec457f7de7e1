package org.flowerbox.cli;

import java.nio.file.Path;
import org.flowerbox.project.Project;
import org.flowerbox.work.CodebookFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "codebook",
    description = "Bring a codebook or framework into a project, or write its codebook to a file.",
    footer = {"", "Example: flowerbox codebook export study.flowerbox codes.csv"})
final class CodebookCommand extends BaseCommand {
  CodebookCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    throw misuse("say codebook import or codebook export");
  }

  @Command(
      name = "import",
      description =
          "Bring a framework or codebook (JSON, CSV) into the project; known codes are updated.",
      footer = {"", "Example: flowerbox codebook import study.flowerbox tension-analysis"})
  static final class Import extends ProjectCommand {
    @Parameters(
        index = "1",
        paramLabel = "F",
        description = "A file, or the key of a framework of codebooks/.")
    private String framework = "";

    Import(Environment environment) {
      super(environment);
    }

    @Override
    void run() {
      try (Project project = writing()) {
        int before = project.corpus().codes().size();
        CodebookFiles.load(project, environment().home(), framework, environment().user())
            .forEach(remark -> console().remark("note: " + remark));
        int after = project.corpus().codes().size();
        console().line(Wording.count(after - before, "code") + " added; the codebook has " + after);
      }
    }
  }

  @Command(
      name = "export",
      description = "Write the project's codebook: .json with everything, .csv with the codes.",
      footer = {"", "Example: flowerbox codebook export study.flowerbox codebook.json"})
  static final class Export extends ProjectCommand {
    @Parameters(
        index = "1",
        paramLabel = "F",
        description = "The file to write, ending in .json or .csv.")
    private Path target = Path.of("");

    Export(Environment environment) {
      super(environment);
    }

    @Override
    void run() {
      try (Project project = reading()) {
        CodebookFiles.save(project, target);
        console().line(target + ": " + Wording.count(project.corpus().codes().size(), "code"));
      }
    }
  }
}
