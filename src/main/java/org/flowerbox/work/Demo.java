package org.flowerbox.work;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.export.Exports;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Table;
import org.flowerbox.project.Project;

/** The main job on the sample study: project, import, codings, autocoding, table, exports. */
public final class Demo {
  private static final String PROJECT = "demo.flowerbox";
  private static final String QUERY = "检查 OR 应付 OR inspection";

  private final Home home;
  private final Path cache;
  private final Clock clock;
  private final String build;
  private final String language;
  private final String who;

  public Demo(Home home, Path cache, Clock clock, String build, String language, String who) {
    this.home = home;
    this.cache = cache;
    this.clock = clock;
    this.build = build;
    this.language = language;
    this.who = who;
  }

  /**
   * What it made.
   *
   * @param codings loaded from the file that comes with the corpus
   * @param autocoded what the query added
   * @param table the frequency table
   * @param files all files written, the project first
   */
  public record Made(
      ImportReport imported,
      int codings,
      String query,
      Autocode.Outcome autocoded,
      Table table,
      List<Path> files) {}

  /** Does it all, in a folder that is empty or not there yet. */
  public Made run(Path folder, Progress progress) {
    prepare(folder);
    SampleStudy.Made study =
        new SampleStudy(home, cache, clock).make(folder.resolve(PROJECT), language, who, progress);
    try (Project project = study.project()) {
      Autocode.Outcome autocoded = new Autocode(project).run(autocoding(project), progress);
      Table table = FrequencyTables.of(project.corpus(), totals(), progress);
      return new Made(
          study.imported(),
          study.codings(),
          QUERY,
          autocoded,
          table,
          exports(project, folder, progress));
    }
  }

  private static void prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
        if (inside.iterator().hasNext()) {
          throw new Refusal(
              folder
                  + ": there is something in this folder already; name an empty or a new one: flowerbox demo DIR");
        }
      }
    } catch (IOException failed) {
      throw new Refusal(
          folder
              + ": the folder cannot be made or read ("
              + failed.getMessage()
              + "); name another: flowerbox demo DIR",
          failed);
    }
  }

  private static Autocode.Wish autocoding(Project project) {
    return new Autocode.Wish(
        new Lookup(project.corpus()).code("execution.flexible"),
        QUERY,
        Autocode.Extent.SENTENCE,
        false,
        null,
        "autocoder");
  }

  private static FrequencyTables.Wish totals() {
    return new FrequencyTables.Wish(
        null, List.of("A", "B"), List.of(), "codings", List.of(), false, true);
  }

  private List<Path> exports(Project project, Path folder, Progress progress) {
    List<Path> files = new ArrayList<>(List.of(folder.resolve(PROJECT)));
    Exports exports = new Exports(build);
    FrequencyTables.Wish bySource =
        new FrequencyTables.Wish(
            "source", List.of("A"), List.of(), "codings", List.of(), false, true);
    FrequencyTables.Wish byPlace =
        new FrequencyTables.Wish(
            "place", List.of("A", "B"), List.of(), "codings", List.of(), false, true);
    Table sources = FrequencyTables.of(project.corpus(), bySource, progress);
    Table places = FrequencyTables.of(project.corpus(), byPlace, progress);
    for (String ending : List.of("csv", "xlsx", "html", "json", "md")) {
      files.addAll(exports.write(places, folder.resolve("frequencies-by-place." + ending)));
    }
    files.addAll(exports.write(sources, folder.resolve("frequencies-by-source.xlsx")));
    ExcerptList excerpts =
        ExcerptLists.of(project.corpus(), ExcerptLists.Wish.of(List.of("cognition")), progress);
    for (String ending : List.of("html", "csv", "xlsx", "docx")) {
      files.addAll(
          exports.write(excerpts, folder.resolve("excerpts-cognition." + ending), progress));
    }
    CodebookFiles.save(project, folder.resolve("codebook.json"));
    CodebookFiles.save(project, folder.resolve("codebook.csv"));
    files.add(folder.resolve("codebook.json"));
    files.add(folder.resolve("codebook.csv"));
    return files;
  }
}
