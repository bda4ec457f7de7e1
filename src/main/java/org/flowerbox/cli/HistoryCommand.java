package org.flowerbox.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "history",
    description = "Every change, newest last: when, who, what.",
    footer = {"", "Example: flowerbox history study.flowerbox --limit 20"})
final class HistoryCommand extends ListingCommand {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  @Option(names = "--limit", paramLabel = "N", description = "The newest N steps (default: all).")
  private int limit = Integer.MAX_VALUE;

  HistoryCommand(Environment environment) {
    super(environment);
  }

  @Override
  void list(Project project) {
    if (limit < 1) {
      throw misuse("--limit is 1 or more, not " + limit);
    }
    List<LoggedStep> steps = project.history(limit).reversed();
    if (json()) {
      console().json(steps.stream().map(HistoryCommand::shape).toList());
    } else {
      Columns columns = new Columns(">step", "when", "who", "what", ">rows", "");
      for (LoggedStep step : steps) {
        columns.row(
            step.number(),
            TIME.format(Instant.ofEpochMilli(step.at())),
            step.coder(),
            words(step),
            step.changes(),
            step.undone() ? "undone" : "");
      }
      columns.print(console());
    }
  }

  static String words(LoggedStep step) {
    if (step.target() == 0) {
      return step.kind().logName() + (step.summary().isEmpty() ? "" : ": " + step.summary());
    }
    return step.kind().logName()
        + " of step "
        + step.target()
        + (step.summary().isEmpty() ? "" : " (" + step.summary() + ")");
  }

  private static Map<String, Object> shape(LoggedStep step) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("step", step.number());
    shape.put("at", Instant.ofEpochMilli(step.at()).toString());
    shape.put("coder", step.coder());
    shape.put("kind", step.kind().logName());
    shape.put("summary", step.summary());
    shape.put("target", step.target() == 0 ? null : step.target());
    shape.put("undone", step.undone());
    shape.put("rows", step.changes());
    return shape;
  }
}
