package org.flowerbox.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.project.Project;
import org.flowerbox.work.ImportFiles;
import org.flowerbox.work.ImportPreview;
import org.flowerbox.work.ImportReport;
import org.flowerbox.work.ImportRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    description = "Import transcripts and notes: files, and folders with all they hold.",
    footer = {"", "Example: flowerbox import study.flowerbox interviews/ notes.docx --var round=1"})
final class ImportCommand extends ProjectCommand {
  private static final int SHOWN = 20;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--kind",
      paramLabel = "K",
      description =
          "interview, focus group, field note, observation or document; guessed where not given.")
  private @Nullable SourceKind kind;

  @Option(
      names = "--name-rule",
      paramLabel = "R",
      description =
          "What file names say, such as '{date}-{interviewee}-{place}-{method}' (the default, used where it fits); none to ignore them.")
  private @Nullable String nameRule;

  @Option(
      names = "--var",
      paramLabel = "k=v",
      description = "A variable for all sources of this import; may be repeated.")
  private Map<String, String> variables = new LinkedHashMap<>();

  @Option(
      names = "--speakers",
      paramLabel = "PATTERN",
      description =
          "What a speaker's label looks like at the start of a line, a regular expression; group 1 is the name.")
  private @Nullable String speakers;

  @Option(names = "--no-speakers", description = "Do not look for speakers.")
  private boolean noSpeakers;

  @Option(
      names = "--encoding",
      paramLabel = "E",
      description = "Character encoding of plain text, such as GB18030; found where not given.")
  private @Nullable String encoding;

  @Option(
      names = "--text-column",
      paramLabel = "C",
      description =
          "For csv and xlsx: a column that is text; may be repeated. The others become variables.")
  private List<String> textColumns = List.of();

  @Option(
      names = "--name-column",
      paramLabel = "C",
      description = "For csv and xlsx: the column that names the rows.")
  private @Nullable String nameColumn;

  @Option(
      names = "--folders",
      description = "Give files of a folder its name as the variable \"folder\".")
  private boolean folders;

  @Option(
      names = "--dry-run",
      description = "Show what would be imported, with the speakers found, and write nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Write JSON.")
  private boolean json;

  ImportCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    if (variables.keySet().stream().anyMatch(String::isBlank)) {
      throw misuse("a variable needs a name: --var name=value");
    }
    if (noSpeakers && speakers != null) {
      throw misuse("give either --speakers or --no-speakers");
    }
    if (dryRun) {
      preview();
    } else {
      bring();
    }
  }

  private void bring() {
    try (Project project = writing();
        ProgressLine progress = console().progress()) {
      ImportFiles files = new ImportFiles(project, request(), environment().user());
      try {
        files.run(paths, progress);
      } finally {
        progress.wipe();
        show(files.report());
      }
      requireSomething(files.report());
    }
  }

  private ImportRequest request() {
    return new ImportRequest(
        kind == null ? null : kind.label(),
        nameRule,
        variables,
        encoding,
        speakers,
        !noSpeakers,
        textColumns,
        nameColumn,
        folders);
  }

  private void show(ImportReport report) {
    if (json) {
      Map<String, Object> shape = new LinkedHashMap<>();
      shape.put("imported", report.imported().stream().map(Source::name).toList());
      shape.put("skipped", report.skipped());
      shape.put("problems", report.problems().stream().map(ImportCommand::shape).toList());
      console().json(shape);
    } else {
      console()
          .line(Wording.count(report.imported().size(), "source") + " imported" + skipped(report));
    }
    remarkSkipped("skipped, imported already: ", report.skipped());
    report
        .problems()
        .forEach(
            problem -> console().remark((problem.fatal() ? "not imported: " : "note: ") + problem));
  }

  private void remarkSkipped(String words, List<String> files) {
    files.stream().limit(SHOWN).forEach(file -> console().remark(words + file));
    if (files.size() > SHOWN) {
      console().remark(words + files.size() + " files in all (--json names each)");
    }
  }

  private static void requireSomething(ImportReport report) {
    boolean nothing = report.imported().isEmpty() && report.skipped().isEmpty();
    if (nothing && report.problems().stream().anyMatch(Problem::fatal)) {
      throw new Refusal("nothing was imported; see the problems above");
    }
  }

  private static Map<String, Object> shape(Problem problem) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("where", problem.where());
    shape.put("what", problem.what());
    shape.put("fatal", problem.fatal());
    return shape;
  }

  private static String skipped(ImportReport report) {
    long failed = report.problems().stream().filter(Problem::fatal).count();
    return (report.skipped().isEmpty() ? "" : ", " + report.skipped().size() + " skipped")
        + (failed == 0 ? "" : ", " + Wording.count(failed, "problem"));
  }

  private void preview() {
    try (Project project = reading();
        ProgressLine progress = console().progress()) {
      ImportPreview.Preview preview = ImportPreview.of(project, paths, request(), progress);
      progress.wipe();
      if (json) {
        console().json(shape(preview));
      } else {
        preview.documents().forEach(this::show);
        console().line(Wording.count(preview.documents().size(), "source") + " would be imported");
      }
      remarkSkipped("would be skipped, imported already: ", preview.skipped());
      preview
          .problems()
          .forEach(
              problem ->
                  console().remark((problem.fatal() ? "not readable: " : "note: ") + problem));
    }
  }

  private static Map<String, Object> shape(ImportPreview.Preview preview) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("documents", preview.documents());
    shape.put("skipped", preview.skipped());
    shape.put("problems", preview.problems().stream().map(ImportCommand::shape).toList());
    return shape;
  }

  private void show(ImportPreview.Document document) {
    console()
        .line(
            document.name()
                + "  ("
                + document.kind()
                + ", "
                + document.characters()
                + " characters, "
                + Wording.count(document.turns(), "turn")
                + ")");
    document
        .speakers()
        .forEach(
            speaker ->
                console()
                    .line(
                        "  "
                            + speaker.role()
                            + ": "
                            + speaker.name()
                            + ", "
                            + Wording.count(speaker.turns(), "turn")));
    if (!document.variables().isEmpty()) {
      console().line("  variables: " + Wording.values(document.variables()));
    }
    document
        .sample()
        .forEach(
            line ->
                console()
                    .line(
                        "    | "
                            + (line.speaker().isEmpty() ? "" : line.speaker() + " | ")
                            + line.words()));
  }
}
