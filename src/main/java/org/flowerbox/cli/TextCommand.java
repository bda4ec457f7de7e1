package org.flowerbox.cli;

import org.flowerbox.model.Corpus;
import org.flowerbox.project.Project;
import org.flowerbox.work.Lookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "text",
    description = "Print the stored text of a source and nothing else.",
    footer = {"", "Example: flowerbox text study.flowerbox 20201204-F-YC"})
final class TextCommand extends ProjectCommand {
  @Parameters(
      index = "1",
      paramLabel = "SOURCE",
      description = "The source: its id, its name or a part of it.")
  private String source = "";

  TextCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    try (Project project = reading()) {
      Corpus corpus = project.corpus();
      console().out().print(corpus.text(new Lookup(corpus).source(source)));
    }
  }
}
