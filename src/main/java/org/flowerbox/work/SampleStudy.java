package org.flowerbox.work;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;

/**
 * The study of flower-box adoption that comes along: its documents and the codings of two coders.
 */
public final class SampleStudy {
  private static final String CODINGS = "codings.csv";

  private final Home home;
  private final Path cache;
  private final Clock clock;

  public SampleStudy(Home home, Path cache, Clock clock) {
    this.home = home;
    this.cache = cache;
    this.clock = clock;
  }

  /**
   * What it made.
   *
   * @param project open; whoever asked closes it
   * @param codings loaded from the file that comes with the corpus
   */
  public record Made(Project project, ImportReport imported, int codings) {}

  /**
   * Makes it and opens it.
   *
   * @param language {@code en} or {@code zh}: the language of its code names
   * @param who who imports, "" for nobody in particular
   */
  public Made make(Path file, String language, String who, Progress progress) {
    NewProject.Wish wish =
        new NewProject.Wish(
            file, "Flower box adoption (sample study)", language, "dilemma-causes", who);
    Project project = NewProject.make(wish, home, cache, clock);
    try {
      ImportReport report =
          new ImportFiles(project, ImportRequest.guess(), who).run(documents(), progress);
      int codings = new LoadCodings(project).load(home.sampleCorpus().resolve(CODINGS));
      return new Made(project, report, codings);
    } catch (RuntimeException failed) {
      project.close();
      throw failed;
    }
  }

  private List<Path> documents() {
    List<Path> documents = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(home.sampleCorpus())) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (!name.equals(CODINGS) && !name.startsWith("README")) {
          documents.add(file);
        }
      }
    } catch (IOException failed) {
      throw new Refusal(
          home.sampleCorpus() + ": the sample corpus cannot be read (" + failed.getMessage() + ")",
          failed);
    }
    documents.sort(null);
    return documents;
  }
}
