package org.flowerbox.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flowerbox.importing.Documents;
import org.flowerbox.importing.FileFinder;
import org.flowerbox.importing.FoundFiles;
import org.flowerbox.importing.ImportOptions;
import org.flowerbox.importing.Imported;
import org.flowerbox.importing.Reading;
import org.flowerbox.importing.Voice;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;

/** Shows what an import would bring, and writes nothing. */
public final class ImportPreview {
  private static final int SAMPLED = 6;
  private static final int SAMPLE_LENGTH = 70;
  private static final int SAMPLE_CUT = 40;

  private ImportPreview() {}

  /**
   * What an import would bring.
   *
   * @param skipped files that the project has already, byte for byte
   * @param problems what cannot be read, or not wholly
   */
  public record Preview(List<Document> documents, List<String> skipped, List<Problem> problems) {}

  /**
   * A document as it would be imported.
   *
   * @param sample the beginnings of the first turns
   */
  public record Document(
      String name,
      String kind,
      int characters,
      int turns,
      List<SpeakerFound> speakers,
      Map<String, String> variables,
      List<Line> sample) {}

  /**
   * The beginning of a turn.
   *
   * @param speaker who says it, "" for nobody
   */
  public record Line(String speaker, String words) {}

  /** A speaker and how many turns are theirs. */
  public record SpeakerFound(String name, String role, int turns) {}

  /** Reads the files as an import would. */
  public static Preview of(
      Project project, List<Path> paths, ImportRequest request, Progress progress) {
    ImportOptions options = request.options();
    FoundFiles found = FileFinder.find(paths, progress);
    List<Problem> problems = new ArrayList<>(found.problems());
    List<Document> shown = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    Known known = new Known(project);
    Documents documents = new Documents();
    for (int i = 0; i < found.files().size(); i++) {
      Path file = found.files().get(i);
      progress.check();
      progress.at("reading " + file.getFileName(), i, found.files().size());
      Reading reading = documents.read(file, options, progress);
      if (known.has(reading)) {
        skipped.add(file.toString());
        continue;
      }
      problems.addAll(reading.problems());
      for (Imported document : reading.documents()) {
        problems.addAll(document.problems());
        shown.add(shown(document));
      }
    }
    return new Preview(shown, skipped, problems);
  }

  private static Document shown(Imported document) {
    Turns turns = document.turns();
    int[] counts = new int[document.voices().size() + 1];
    for (int i = 0; i < turns.size(); i++) {
      counts[turns.speaker(i)]++;
    }
    List<SpeakerFound> speakers = new ArrayList<>();
    for (int i = 0; i < document.voices().size(); i++) {
      Voice voice = document.voices().get(i);
      speakers.add(
          new SpeakerFound(
              voice.name(), voice.role().name().toLowerCase(Locale.ROOT), counts[i + 1]));
    }
    return new Document(
        document.name(),
        document.kind().label(),
        document.text().length(),
        turns.size(),
        speakers,
        document.variables(),
        sample(document, turns));
  }

  private static List<Line> sample(Imported document, Turns turns) {
    List<Line> sample = new ArrayList<>();
    for (int i = 0; i < turns.size() && sample.size() < SAMPLED; i++) {
      String speaker =
          turns.speaker(i) == 0 ? "" : document.voices().get(turns.speaker(i) - 1).name();
      String said = turns.said(i).in(document.text()).replace('\n', ' ');
      sample.add(
          new Line(
              speaker,
              said.length() <= SAMPLE_LENGTH
                  ? said
                  : said.substring(0, said.offsetByCodePoints(0, SAMPLE_CUT)) + "…"));
    }
    return sample;
  }
}
