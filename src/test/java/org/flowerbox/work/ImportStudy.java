package org.flowerbox.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;

/** A project to import into, files to import, and all that arrived, in words. */
final class ImportStudy implements AutoCloseable {
  final Project project;
  private final Path folder;

  ImportStudy(Path folder, String name) {
    this.folder = folder;
    this.project =
        Project.create(
            folder.resolve(name + ".flowerbox"),
            new Study(new UUID(1, 2), "p", "en"),
            folder.resolve(name + "-cache"),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  Path file(String name, String content) {
    return file(name, content, "UTF-8");
  }

  Path file(String name, String content, String encoding) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, content.getBytes(Charset.forName(encoding)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Everything an import may bring, one thing a line. */
  List<String> contents() {
    return contents(project);
  }

  static List<String> contents(Project project) {
    Corpus corpus = project.corpus();
    List<String> lines = new ArrayList<>();
    for (Source source : corpus.sources()) {
      lines.add(source.name() + " <" + source.fileName() + "> " + source.kind().label());
      lines.add("  text " + corpus.text(source));
      turns(corpus, source, lines);
    }
    corpus.cases().forEach(found -> lines.add("case " + found.name()));
    corpus
        .caseLinks()
        .forEach(
            link ->
                lines.add(
                    "link "
                        + corpus.cases().get(link.caseId()).name()
                        + " = "
                        + corpus.sources().get(link.source()).name()
                        + "/"
                        + (link.speaker() == 0
                            ? ""
                            : corpus.speakers().get(link.speaker()).name())));
    corpus
        .values()
        .forEach(
            value ->
                lines.add(
                    corpus.sources().get(value.source()).name()
                        + " "
                        + corpus.variables().get(value.variable()).name()
                        + "="
                        + value.value()));
    return lines;
  }

  private static void turns(Corpus corpus, Source source, List<String> lines) {
    Turns turns = corpus.turns(source.id());
    String text = corpus.text(source);
    for (int i = 0; i < turns.size(); i++) {
      String who =
          turns.speaker(i) == 0
              ? "-"
              : corpus.speakers().get(turns.speaker(i)).name()
                  + " "
                  + corpus.speakers().get(turns.speaker(i)).role();
      lines.add(
          "  turn "
              + turns.whole(i)
              + " "
              + who
              + " "
              + turns.time(i)
              + " "
              + turns.said(i).in(text));
    }
  }

  @Override
  public void close() {
    project.close();
  }
}
