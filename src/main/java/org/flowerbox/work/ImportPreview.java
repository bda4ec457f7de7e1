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

/** Shows what an import would bring, and writes nothing. */
public final class ImportPreview {
  private static final int SAMPLED = 6;
  private static final int SAMPLE_LENGTH = 70;

  private ImportPreview() {}

  /** All documents, and what cannot be read. */
  public record Preview(List<Document> documents, List<Problem> problems) {}

  /**
   * A document as it would be imported.
   *
   * @param sample the first turns, each as {@code speaker | words}
   */
  public record Document(
      String name, String kind, int characters, int turns, List<SpeakerFound> speakers, Map<String, String> variables, List<String> sample) {}

  /** A speaker and how many turns are theirs. */
  public record SpeakerFound(String name, String role, int turns) {}

  public static Preview of(List<Path> paths, ImportRequest request, Progress progress) {
    ImportOptions options = request.options();
    FoundFiles found = FileFinder.find(paths, progress);
    List<Problem> problems = new ArrayList<>(found.problems());
    List<Document> shown = new ArrayList<>();
    Documents documents = new Documents();
    for (Path file : found.files()) {
      progress.check();
      progress.at("reading " + file.getFileName(), shown.size(), found.files().size());
      Reading reading = documents.read(file, options, progress);
      problems.addAll(reading.problems());
      for (Imported document : reading.documents()) {
        problems.addAll(document.problems());
        shown.add(shown(document));
      }
    }
    return new Preview(shown, problems);
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
      speakers.add(new SpeakerFound(voice.name(), voice.role().name().toLowerCase(Locale.ROOT), counts[i + 1]));
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

  private static List<String> sample(Imported document, Turns turns) {
    List<String> sample = new ArrayList<>();
    for (int i = 0; i < turns.size() && sample.size() < SAMPLED; i++) {
      String speaker = turns.speaker(i) == 0 ? "" : document.voices().get(turns.speaker(i) - 1).name();
      String said = turns.said(i).in(document.text()).replace('\n', ' ');
      sample.add(speaker + " | " + (said.length() <= SAMPLE_LENGTH ? said : said.substring(0, said.offsetByCodePoints(0, 40)) + "…"));
    }
    return sample;
  }
}
