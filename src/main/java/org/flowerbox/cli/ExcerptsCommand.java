package org.flowerbox.cli;

import java.nio.file.Path;
import java.util.List;
import org.flowerbox.export.Exports;
import org.flowerbox.export.Format;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.project.Project;
import org.flowerbox.work.ExcerptLists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "excerpts",
    description =
        "Coded passages with source, speaker, position and coder, grouped, on the screen or as a file.",
    footer = {
      "",
      "Example: flowerbox excerpts study.flowerbox --code cognition --by source --out cognition.docx"
    })
final class ExcerptsCommand extends ListingCommand {
  @Option(
      names = "--code",
      paramLabel = "C",
      split = ",",
      description = "This code and those below it; may be repeated (default: all).")
  private List<String> codes = List.of();

  @Option(
      names = "--source",
      paramLabel = "S",
      split = ",",
      description = "Only in this source; may be repeated.")
  private List<String> sources = List.of();

  @Option(
      names = "--speaker",
      paramLabel = "S",
      split = ",",
      description = "Only of this speaker; may be repeated.")
  private List<String> speakers = List.of();

  @Option(
      names = "--coder",
      paramLabel = "C",
      split = ",",
      description = "Only of this coder; may be repeated.")
  private List<String> coders = List.of();

  @Option(
      names = "--layer",
      paramLabel = "L",
      split = ",",
      description = "Only of this layer; may be repeated.")
  private List<String> layers = List.of();

  @Option(
      names = "--by",
      paramLabel = "B",
      description = "Group by code, source, speaker, case or coder (default: ${DEFAULT-VALUE}).")
  private String by = "code";

  @Option(
      names = "--out",
      paramLabel = "F",
      description = "Write a file: .html .csv .xlsx .docx or .json.")
  private @Nullable Path out;

  ExcerptsCommand(Environment environment) {
    super(environment);
  }

  @Override
  void list(Project project) {
    try (ProgressLine progress = console().progress()) {
      ExcerptLists.Wish wish = new ExcerptLists.Wish(codes, sources, speakers, coders, layers, by);
      ExcerptList excerpts = ExcerptLists.of(project.corpus(), wish, progress);
      progress.wipe();
      write(excerpts, progress);
    }
  }

  private void write(ExcerptList excerpts, ProgressLine progress) {
    Exports exports = new Exports(environment().build());
    Path file = out;
    if (file != null) {
      List<Path> written = exports.write(excerpts, file, progress);
      progress.wipe();
      written.forEach(path -> console().line(path.toString()));
    } else if (json()) {
      console().write(stream -> exports.write(excerpts, Format.JSON, stream, progress));
    } else {
      show(excerpts);
    }
  }

  private void show(ExcerptList excerpts) {
    List<String> headings = List.of();
    for (Excerpt excerpt : excerpts.excerpts()) {
      if (!excerpt.headings().equals(headings)) {
        headings = excerpt.headings();
        console().line("");
        console().line(String.join(" › ", headings));
      }
      console().line("  " + excerpt.text().replace('\n', ' '));
      console().line("    — " + origin(excerpt));
    }
    console().line("");
    console().line(Wording.count(excerpts.size(), "excerpt"));
  }

  private static String origin(Excerpt excerpt) {
    String speakers =
        excerpt.speakers().isEmpty() ? "" : String.join(", ", excerpt.speakers()) + ", ";
    return speakers
        + excerpt.source().name()
        + (excerpt.turn() == 0 ? "" : ", turn " + excerpt.turn())
        + ", "
        + excerpt.coding().start()
        + "–"
        + excerpt.coding().end()
        + ", "
        + String.join(" › ", excerpt.codePath())
        + ", coder "
        + excerpt.coder();
  }
}
