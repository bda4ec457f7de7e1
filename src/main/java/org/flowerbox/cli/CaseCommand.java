package org.flowerbox.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.project.Project;
import org.flowerbox.work.Cases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "case",
    description = "Make or change a case: a person, an organisation, a community.",
    footer = {"", "Example: flowerbox case study.flowerbox 林师傅 --speaker 居民A --var age=61"})
final class CaseCommand extends ProjectCommand {
  @Parameters(index = "1", paramLabel = "NAME", description = "What the case is called.")
  private String name = "";

  @Option(names = "--kind", paramLabel = "K", description = "person, organisation or community.")
  private @Nullable CaseKind kind;

  @Option(
      names = "--speaker",
      paramLabel = "S",
      description = "A speaker who is this case, by name, or source:name; may be repeated.")
  private List<String> speakers = List.of();

  @Option(
      names = "--source",
      paramLabel = "S",
      description = "A source that belongs to this case as a whole; may be repeated.")
  private List<String> sources = List.of();

  @Option(
      names = "--var",
      paramLabel = "k=v",
      description = "A variable; an empty value takes it away; may be repeated.")
  private Map<String, String> values = new LinkedHashMap<>();

  CaseCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    if (name.isBlank() || values.keySet().stream().anyMatch(String::isBlank)) {
      throw misuse("a case and a variable need a name");
    }
    try (Project project = writing()) {
      Case set =
          Cases.set(
              project, new Cases.Wish(name, kind, speakers, sources, values), environment().user());
      console().line(CasesCommand.words(project.corpus(), set));
    }
  }
}
