package org.flowerbox.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.flowerbox.export.DisplayWidth;
import org.flowerbox.project.Project;
import org.flowerbox.work.FindPassages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "search",
    description =
        "Find passages. One hit is one occurrence; positions are UTF-16 code units, the end excluded.",
    footer = {
      "",
      "A query has words (花箱 water), \"exact phrases\", AND OR NOT ( ), begin*, w?rd, fuzzy~, /regular expression/, a NEAR/8 b, and fields:",
      "speaker: source: kind: code: coder: and any variable, such as place:YC or date:[2020 TO 2021]. Words side by side must all be in one turn.",
      "",
      "Example: flowerbox search study.flowerbox '没人 AND NOT code:cognition' --kwic"
    })
final class SearchCommand extends ListingCommand {
  private static final int KWIC_WIDTH = 30;

  @Parameters(index = "1", paramLabel = "QUERY", description = "What to look for.")
  private String query = "";

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Show the first N hits (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Option(names = "--kwic", description = "One line a hit, the hits below each other.")
  private boolean kwic;

  @Option(
      names = "--context",
      paramLabel = "N",
      description = "Characters of context on each side (default: ${DEFAULT-VALUE}).")
  private int context = 40;

  SearchCommand(Environment environment) {
    super(environment);
  }

  @Override
  void list(Project project) {
    if (limit < 0 || context < 0) {
      throw misuse("--limit and --context are 0 or more");
    }
    try (ProgressLine progress = console().progress()) {
      FindPassages.Found found = new FindPassages(project, context).find(query, limit, progress);
      progress.wipe();
      show(found);
    }
  }

  private void show(FindPassages.Found found) {
    if (json()) {
      Map<String, Object> shape = new LinkedHashMap<>();
      shape.put("total", found.total());
      shape.put("hits", found.passages().stream().map(SearchCommand::shape).toList());
      console().json(shape);
    } else {
      found.passages().forEach(kwic ? this::kwic : this::paragraph);
      console()
          .line(
              Wording.count(found.total(), "hit")
                  + (found.passages().size() < found.total()
                      ? ", the first " + found.passages().size() + " shown"
                      : ""));
    }
  }

  private static Map<String, Object> shape(FindPassages.Passage hit) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("source", hit.source().id());
    shape.put("turn", hit.turn());
    shape.put("speaker", hit.speaker().isEmpty() ? null : hit.speaker());
    shape.put("start", hit.start());
    shape.put("end", hit.end());
    shape.put("text", hit.text());
    shape.put("before", hit.before());
    shape.put("after", hit.after());
    return shape;
  }

  private void paragraph(FindPassages.Passage hit) {
    console()
        .line(
            Wording.place(hit.source().name(), hit.turn(), hit.speaker(), hit.start(), hit.end()));
    console()
        .line(
            ("    " + hit.before() + "【" + oneLine(hit.text()) + "】" + hit.after())
                .stripTrailing());
  }

  private void kwic(FindPassages.Passage hit) {
    String before = DisplayWidth.last(hit.before(), KWIC_WIDTH);
    console()
        .line(
            DisplayWidth.padLeft(before, KWIC_WIDTH)
                + " 【"
                + oneLine(hit.text())
                + "】 "
                + DisplayWidth.first(hit.after(), KWIC_WIDTH)
                + "  "
                + hit.source().name()
                + ":"
                + hit.start());
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }
}
