package org.flowerbox.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.project.Project;
import org.flowerbox.work.CodingList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "codings",
    description = "List codings with the words they cover, in the order of the texts.",
    footer = {"", "Example: flowerbox codings study.flowerbox --code cognition --coder A"})
final class CodingsCommand extends ListingCommand {
  @Option(
      names = "--code",
      paramLabel = "C",
      split = ",",
      description = "Codings of this code and those below it; may be repeated.")
  private List<String> codes = List.of();

  @Option(names = "--source", paramLabel = "S", description = "Only in this source.")
  private @Nullable String source;

  @Option(names = "--coder", paramLabel = "C", description = "Only of this coder.")
  private @Nullable String coder;

  CodingsCommand(Environment environment) {
    super(environment);
  }

  @Override
  void list(Project project) {
    Corpus corpus = project.corpus();
    CodingList list = new CodingList(corpus, new CodingList.Wish(codes, source, coder));
    if (json()) {
      List<Map<String, @Nullable Object>> shapes = new ArrayList<>();
      list.forEach(line -> shapes.add(shape(corpus, line)));
      console().json(shapes);
    } else {
      list.forEach(line -> show(corpus, line));
    }
  }

  private void show(Corpus corpus, CodingList.Line line) {
    String weight = line.coding().weight() == 0 ? "" : "  weight " + line.coding().weight();
    String layer = line.layer().equals(line.coder()) ? "" : "  layer " + line.layer();
    String comment = line.coding().comment() == null ? "" : "  — " + line.coding().comment();
    Coding coding = line.coding();
    String place =
        Wording.place(
            line.source().name(),
            line.turn(),
            String.join(", ", line.speakers()),
            coding.start(),
            coding.end());
    console()
        .line(
            coding.id()
                + "  "
                + line.code().name().in(corpus.study().language())
                + "  "
                + place
                + "  "
                + line.coder()
                + layer
                + weight
                + comment);
    console().line("    " + line.text().replace('\n', ' '));
  }

  private static Map<String, @Nullable Object> shape(Corpus corpus, CodingList.Line line) {
    Coding coding = line.coding();
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("id", coding.id());
    shape.put("code", line.code().name().in(corpus.study().language()));
    shape.put("source", line.source().id());
    shape.put("turn", line.turn());
    shape.put("speaker", line.speakers().isEmpty() ? null : String.join(", ", line.speakers()));
    shape.put("start", coding.start());
    shape.put("end", coding.end());
    shape.put("text", line.text());
    shape.put("coder", line.coder());
    shape.put("layer", line.layer());
    shape.put("weight", coding.weight() == 0 ? null : coding.weight());
    shape.put("comment", coding.comment());
    shape.put("created", Instant.ofEpochMilli(coding.created()).toString());
    return shape;
  }
}
