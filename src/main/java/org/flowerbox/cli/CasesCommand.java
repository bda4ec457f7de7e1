package org.flowerbox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.project.Project;
import org.flowerbox.work.Cases;
import picocli.CommandLine.Command;

@Command(
    name = "cases",
    description =
        "List the cases, who speaks for them, in which sources, and their variables (those of their sources included).",
    footer = {"", "Example: flowerbox cases study.flowerbox --json"})
final class CasesCommand extends ListingCommand {
  CasesCommand(Environment environment) {
    super(environment);
  }

  @Override
  void list(Project project) {
    Corpus corpus = project.corpus();
    if (json()) {
      console().json(corpus.cases().stream().map(found -> shape(corpus, found)).toList());
    } else {
      Columns columns = new Columns(">id", "name", "kind", "speakers", "sources", "variables");
      for (Case found : corpus.cases()) {
        columns.row(
            found.id(),
            found.name(),
            kind(found),
            String.join(", ", speakers(corpus, found)),
            String.join(", ", sources(corpus, found)),
            Wording.values(Cases.values(corpus, found)));
      }
      columns.print(console());
    }
  }

  static String words(Corpus corpus, Case found) {
    List<String> parts = new ArrayList<>();
    addPart(parts, "speakers ", String.join(", ", speakers(corpus, found)));
    addPart(parts, "sources ", String.join(", ", sources(corpus, found)));
    addPart(parts, "", Wording.values(Cases.values(corpus, found)));
    return found.name()
        + " ("
        + kind(found)
        + ")"
        + (parts.isEmpty() ? "" : ": " + String.join("; ", parts));
  }

  private static void addPart(List<String> parts, String label, String words) {
    if (!words.isEmpty()) {
      parts.add(label + words);
    }
  }

  private static String kind(Case found) {
    return found.kind().name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> shape(Corpus corpus, Case found) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("id", found.id());
    shape.put("name", found.name());
    shape.put("kind", kind(found));
    shape.put("speakers", speakers(corpus, found));
    shape.put("sources", sources(corpus, found));
    shape.put("variables", Cases.values(corpus, found));
    return shape;
  }

  private static List<String> speakers(Corpus corpus, Case found) {
    return corpus.links().linksOf(found).stream()
        .map(link -> corpus.speakers().find(link.speaker()))
        .filter(Objects::nonNull)
        .map(Speaker::name)
        .distinct()
        .toList();
  }

  private static List<String> sources(Corpus corpus, Case found) {
    return corpus.links().linksOf(found).stream()
        .map(CaseLink::source)
        .map(corpus.sources()::find)
        .filter(Objects::nonNull)
        .map(Source::name)
        .distinct()
        .toList();
  }
}
