package org.flowerbox.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
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
    ImportDrafts drafts = ImportDrafts.read(project, paths, request, progress);
    return new Preview(
        drafts.drafts().stream().map(ImportPreview::shown).toList(),
        drafts.skipped(),
        drafts.allProblems());
  }

  private static Document shown(Draft draft) {
    return new Document(
        draft.name(),
        draft.kind().label(),
        draft.characters(),
        draft.turnCount(),
        draft.speakers().stream().map(ImportPreview::shown).toList(),
        draft.variables(),
        draft.turns(0, SAMPLED).stream().map(ImportPreview::shown).toList());
  }

  private static SpeakerFound shown(Draft.SpeakerFound speaker) {
    String role = speaker.role().name().toLowerCase(Locale.ROOT);
    return new SpeakerFound(speaker.name(), role, speaker.turns());
  }

  private static Line shown(Draft.Turn turn) {
    String said = turn.excerpt();
    return new Line(
        turn.speaker(),
        said.length() <= SAMPLE_LENGTH
            ? said
            : said.substring(0, said.offsetByCodePoints(0, SAMPLE_CUT)) + "…");
  }
}
