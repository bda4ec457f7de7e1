package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that is closed and opened again reads as it stood, whatever its codings and turns
 * carry.
 */
class ReopeningTest {
  private static final String TEXT = "A：花箱谁来管？\nB：居委会。\n";

  @TempDir Path folder;

  @Test
  void everyFieldOfACodingAndATurnIsReadBack() {
    Path file = folder.resolve("study.flowerbox");
    List<Coding> codings = codings();
    Turns turns =
        new Turns.Builder()
            .add(0, 2, 9, 1, Turns.NO_TIME)
            .add(10, 12, 16, 2, 3_599_000)
            .add(16, 16, 17, 0, 0)
            .build();
    try (Project project =
        Project.create(
            file,
            new Study(new UUID(1, 2), "study", "en"),
            folder.resolve("cache"),
            Clock.systemUTC())) {
      project.apply(new Step(StepKind.IMPORT, "begin", 0, begin(turns)));
      project.apply(
          new Step(StepKind.CODE, "", 0, codings.stream().<Change>map(Change.Add::new).toList()));
      project.apply(
          new Step(StepKind.UNCODE, "", 0, List.of(new Change.Remove(EntityKind.CODING, 8))));
    }
    try (Project project = Project.openReadOnly(file, folder.resolve("cache"), Clock.systemUTC())) {
      List<Coding> read = new ArrayList<>();
      for (int i = 0; i < project.corpus().codings(1).size(); i++) {
        read.add(project.corpus().codings(1).get(i));
      }
      assertThat(read).isEqualTo(codings.subList(0, 7));
      assertThat(project.corpus().turns(1)).isEqualTo(turns);
    }
  }

  private static List<Change> begin(Turns turns) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Add(new Coder(1, new UUID(1, 1), "A")));
    changes.add(new Change.Add(new Layer(1, new UUID(1, 1), "A", LayerKind.CODER, 1)));
    changes.add(
        new Change.Add(Code.plain(1, new UUID(1, 1), 0, 0, Localized.of("en", "code"), "#000000")));
    for (int i = 1; i <= 3; i++) {
      changes.add(
          new Change.Add(
              new Term(
                  i,
                  new UUID(1, i),
                  TermKind.values()[i - 1],
                  "t" + i,
                  Localized.of("en", "t"),
                  List.of())));
    }
    Source source =
        new Source(1, new UUID(1, 1), "source", SourceKind.INTERVIEW, "f.txt", 0, 0, 0, 0, 0);
    changes.add(new Change.AddSource(source, TEXT, turns, null));
    changes.add(new Change.Add(new Speaker(1, new UUID(1, 1), 1, "A", SpeakerRole.INTERVIEWER)));
    changes.add(new Change.Add(new Speaker(2, new UUID(1, 2), 1, "B", SpeakerRole.PARTICIPANT)));
    return changes;
  }

  /** In the order of the text; each of the first seven carries something else. */
  private static List<Coding> codings() {
    return List.of(
        coding(1, 0, 0, 0, 0, false, null),
        coding(2, 1, 0, 0, 0, false, null),
        coding(3, 0, 2, 0, 0, false, null),
        coding(4, 0, 0, 3, 0, false, null),
        coding(5, 0, 0, 0, 100, false, null),
        coding(6, 0, 0, 0, 0, true, null),
        coding(7, 1, 2, 3, 1, true, "为什么？"),
        coding(8, 0, 0, 0, 0, false, "gone"));
  }

  private static Coding coding(
      int id, int actor, int stage, int level, int weight, boolean important, String comment) {
    UUID guid = new UUID(-id, Long.MIN_VALUE + id);
    return new Coding(
        id,
        guid,
        1,
        1,
        id,
        id + 2,
        1,
        1,
        actor,
        stage,
        level,
        weight,
        important,
        comment,
        1_790_000_000_000L + id);
  }
}
