package org.flowerbox.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.VariableValue;
import org.flowerbox.project.Project;
import picocli.CommandLine.Command;

@Command(
    name = "sources",
    description = "List the sources: kind, characters (UTF-16), turns, speakers, variables.",
    footer = {"", "Example: flowerbox sources study.flowerbox --json"})
final class SourcesCommand extends ListingCommand {
  SourcesCommand(Environment environment) {
    super(environment);
  }

  @Override
  void list(Project project) {
    Corpus corpus = project.corpus();
    if (json()) {
      console().json(corpus.sources().stream().map(source -> shape(corpus, source)).toList());
    } else {
      Columns columns =
          new Columns(">id", "name", "kind", ">characters", ">turns", "speakers", "variables");
      for (Source source : corpus.sources()) {
        columns.row(
            source.id(),
            source.name(),
            source.kind().label(),
            source.characters(),
            corpus.turns(source.id()).size(),
            String.join(", ", speakers(corpus, source)),
            Wording.values(variables(corpus, source)));
      }
      columns.print(console());
    }
  }

  private static Map<String, Object> shape(Corpus corpus, Source source) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("id", source.id());
    shape.put("name", source.name());
    shape.put("kind", source.kind().label());
    shape.put("characters", source.characters());
    shape.put("turns", corpus.turns(source.id()).size());
    shape.put("speakers", speakers(corpus, source));
    shape.put("variables", variables(corpus, source));
    return shape;
  }

  private static List<String> speakers(Corpus corpus, Source source) {
    return corpus.links().speakersOf(source).stream().map(Speaker::name).toList();
  }

  private static Map<String, String> variables(Corpus corpus, Source source) {
    Map<String, String> values = new TreeMap<>();
    for (VariableValue value : corpus.links().valuesOf(source)) {
      values.merge(
          corpus.variables().get(value.variable()).name(),
          value.value(),
          (one, other) -> one + "; " + other);
    }
    return values;
  }
}
