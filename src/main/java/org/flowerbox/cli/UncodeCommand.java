package org.flowerbox.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.CodingList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "uncode",
    description = "Remove codings: by their ids, or all that fit. Undo brings them back.",
    footer = {
      "",
      "Example: flowerbox uncode study.flowerbox 17 18",
      "         flowerbox uncode study.flowerbox --code cognition --source 20201204-F-YC --coder A"
    })
final class UncodeCommand extends ProjectCommand {
  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ID",
      description = "Ids of codings, as the command codings lists them.")
  private List<String> ids = List.of();

  @Option(
      names = "--code",
      paramLabel = "C",
      split = ",",
      description = "Codings of this code and those below it.")
  private List<String> codes = List.of();

  @Option(names = "--source", paramLabel = "S", description = "Only in this source.")
  private @Nullable String source;

  @Option(names = "--coder", paramLabel = "C", description = "Only of this coder.")
  private @Nullable String coder;

  @Option(names = "--start", paramLabel = "N", description = "Only those that start there.")
  private @Nullable Integer start;

  @Option(names = "--end", paramLabel = "M", description = "Only those that end there.")
  private @Nullable Integer end;

  UncodeCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    Set<Integer> wanted = ids.stream().map(this::id).collect(Collectors.toCollection(TreeSet::new));
    if (wanted.isEmpty() && codes.isEmpty() && source == null && coder == null) {
      throw misuse("say which codings: their ids, or --code, --source, --coder");
    }
    try (Project project = writing()) {
      List<Coding> codings =
          new ArrayList<>(
              new CodingList(project.corpus(), new CodingList.Wish(codes, source, coder))
                  .codings());
      codings.removeIf(coding -> !wanted.isEmpty() && !wanted.contains(coding.id()));
      codings.removeIf(
          coding -> start != null && coding.start() != start || end != null && coding.end() != end);
      codings.forEach(coding -> wanted.remove(coding.id()));
      if (!wanted.isEmpty()) {
        throw new Refusal(
            "no coding fits the id "
                + wanted.iterator().next()
                + "; nothing was changed; list them with: flowerbox codings "
                + file());
      }
      new CodePassages(project).uncode(codings, environment().user());
      console().line(Wording.count(codings.size(), "coding") + " removed");
    }
  }

  private int id(String typed) {
    try {
      return Integer.parseInt(typed);
    } catch (NumberFormatException wrong) {
      throw misuse("the id of a coding is a number, not '" + typed + "'");
    }
  }
}
