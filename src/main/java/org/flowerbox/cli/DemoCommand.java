package org.flowerbox.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.flowerbox.export.PlainTable;
import org.flowerbox.work.Demo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "demo",
    description =
        "Run the main job on the sample study: a new project, its import, its codings, a query that codes, the frequency table, all exports.",
    footer = {"", "Example: flowerbox demo my-demo"})
final class DemoCommand extends BaseCommand {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'flowerbox-demo-'yyyyMMdd-HHmmss")
          .withZone(ZoneId.systemDefault());

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DIR",
      description = "A new or empty folder (default: flowerbox-demo-DATE-TIME).")
  private @Nullable Path folder;

  DemoCommand(Environment environment) {
    super(environment);
  }

  @Override
  void run() {
    Path given = folder;
    Path target = given == null ? Path.of(NAME.format(environment().clock().instant())) : given;
    Demo demo =
        new Demo(
            environment().home(),
            environment().cache(),
            environment().clock(),
            environment().build(),
            environment().language(),
            environment().user());
    try (ProgressLine progress = console().progress()) {
      Demo.Made made = demo.run(target, progress);
      progress.wipe();
      show(made);
    }
  }

  private void show(Demo.Made made) {
    console().line(Wording.count(made.imported().imported().size(), "source") + " imported");
    made.imported().problems().forEach(problem -> console().remark("note: " + problem));
    console().line(Wording.count(made.codings(), "coding") + " of two coders loaded");
    console()
        .line(
            Wording.count(made.autocoded().coded(), "passage")
                + " coded by the query "
                + made.query());
    console().line("");
    console().out().print(PlainTable.of(made.table(), console().columns()));
    console().line("");
    console().line("written:");
    made.files().forEach(file -> console().line("  " + file));
    console()
        .line("Look on with: flowerbox codings " + made.files().getFirst() + " --code cognition");
  }
}
