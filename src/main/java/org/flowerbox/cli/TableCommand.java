package org.flowerbox.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.flowerbox.export.Exports;
import org.flowerbox.export.Format;
import org.flowerbox.export.PlainTable;
import org.flowerbox.model.Table;
import org.flowerbox.project.Project;
import org.flowerbox.work.FrequencyTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "table",
    description =
        "Count codes. Layers of several coders stand side by side and are never added up unless you say --pool.",
    footer = {
      "",
      "Example: flowerbox table study.flowerbox frequencies --by place --coder A --out frequencies.xlsx"
    })
final class TableCommand extends ListingCommand {
  @Parameters(index = "1", paramLabel = "KIND", description = "frequencies")
  private String kind = "";

  @Option(
      names = "--by",
      paramLabel = "B",
      description = "A column for each source, speaker, case, coder, kind, or value of a variable.")
  private @Nullable String by;

  @Option(
      names = "--coder",
      paramLabel = "C",
      split = ",",
      description = "Only this coder's layer; may be repeated.")
  private List<String> coders = List.of();

  @Option(
      names = "--layer",
      paramLabel = "L",
      split = ",",
      description = "Only this layer; may be repeated.")
  private List<String> layers = List.of();

  @Option(names = "--pool", description = "Add the layers up after all; the header says so.")
  private boolean pool;

  @Option(
      names = "--measure",
      paramLabel = "M",
      description = "codings, characters, sources or cases (default: ${DEFAULT-VALUE}).")
  private String measure = "codings";

  @Option(
      names = "--within",
      paramLabel = "CODES",
      split = ",",
      description = "Only passages that overlap one coded with these codes or those below them.")
  private List<String> within = List.of();

  @Option(names = "--no-interviewers", description = "Leave interviewers' words out.")
  private boolean noInterviewers;

  @Option(
      names = "--out",
      paramLabel = "F",
      description = "Write a file, .csv .xlsx .html .json or .md, instead of showing the table.")
  private @Nullable Path out;

  TableCommand(Environment environment) {
    super(environment);
  }

  @Override
  void list(Project project) {
    if (!kind.equals("frequencies")) {
      throw misuse("there is no table '" + kind + "'; there is: frequencies");
    }
    if (!FrequencyTables.MEASURES.contains(measure.toLowerCase(Locale.ROOT))) {
      throw misuse(
          "there is no measure '"
              + measure
              + "'; choose "
              + Wording.choices(FrequencyTables.MEASURES.toArray()));
    }
    try (ProgressLine progress = console().progress()) {
      FrequencyTables.Wish wish =
          new FrequencyTables.Wish(by, coders, layers, measure, within, pool, !noInterviewers);
      Table table = FrequencyTables.of(project.corpus(), wish, progress);
      progress.wipe();
      show(table);
    }
  }

  private void show(Table table) {
    Exports exports = new Exports(environment().build());
    Path file = out;
    if (file != null) {
      exports.write(table, file).forEach(written -> console().line(written.toString()));
    } else if (json()) {
      console().write(stream -> exports.write(table, Format.JSON, stream));
    } else {
      console().out().print(PlainTable.of(table, console().columns()));
    }
  }
}
