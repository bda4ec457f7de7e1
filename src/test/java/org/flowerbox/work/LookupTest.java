package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a typed name finds, and what is said when it finds nothing or too much. */
class LookupTest {
  private static final UUID GUID = UUID.fromString("00000000-0000-0000-0000-00000000abcd");

  @TempDir static Path folder;
  private static Lookup lookup = null;

  @BeforeAll
  static void makeStudy() {
    try (Project project =
        Project.create(
            folder.resolve("p.flowerbox"),
            new Study(new UUID(1, 2), "p", "en"),
            folder.resolve("cache"),
            Clock.systemUTC())) {
      List<Change> changes = new ArrayList<>();
      source(project, "Interview", "Interview.docx", changes);
      source(project, "Interview 2", "Interview 2.txt", changes);
      source(project, "field notes", "notes.md", changes);
      int trust = code(project, 0, "trust", "trust", "信任", changes);
      code(project, trust, "trust.weak", "weak", "弱", changes);
      int ties = code(project, 0, "ties", "ties", "关系", changes);
      code(project, ties, "ties.weak", "weak", "弱的", changes);
      changes.add(new Change.Add(new Coder(1, new UUID(3, 3), "Anna")));
      changes.add(new Change.Add(new Speaker(1, new UUID(4, 1), 1, "R1", SpeakerRole.PARTICIPANT)));
      changes.add(new Change.Add(new Speaker(2, new UUID(4, 2), 2, "R1", SpeakerRole.PARTICIPANT)));
      lookup = new Lookup(project.apply(new Step(StepKind.IMPORT, "", 0, changes)));
    }
  }

  private static void source(Project project, String name, String file, List<Change> changes) {
    int id = project.newId(EntityKind.SOURCE);
    UUID guid = id == 3 ? GUID : UUID.randomUUID();
    changes.add(
        new Change.AddSource(
            new Source(id, guid, name, SourceKind.INTERVIEW, file, 0, 0, 3, 0, 0),
            name.substring(0, 3),
            Turns.NONE,
            null));
  }

  private static int code(
      Project project,
      int parent,
      String key,
      String english,
      String chinese,
      List<Change> changes) {
    int id = project.newId(EntityKind.CODE);
    Localized name = new Localized(new TreeMap<>(Map.of("en", english, "zh", chinese)));
    changes.add(
        new Change.Add(
            new Code(
                id,
                UUID.randomUUID(),
                parent,
                id,
                key,
                name,
                "#000000",
                "",
                true,
                false,
                Localized.NONE,
                Localized.NONE,
                Localized.NONE,
                List.of(),
                new TreeMap<>())));
    return id;
  }

  @Test
  void aSourceIsFoundByKeyGuidNameFileNameOrAPartThatNoOtherHas() {
    assertThat(List.of("3", GUID.toString(), "FIELD NOTES", " field notes ", "notes.md", "notes"))
        .allSatisfy(typed -> assertThat(lookup.source(typed).id()).as(typed).isEqualTo(3));
  }

  @Test
  void aWholeNameGoesBeforeAPart() {
    assertThat(lookup.source("interview").id()).isEqualTo(1);
  }

  @Test
  void aPartOfSeveralNamesIsRefusedWithThose() {
    assertThatThrownBy(() -> lookup.source("view"))
        .isInstanceOf(Refusal.class)
        .hasMessage("\"view\" fits 2 sources (\"Interview\", \"Interview 2\"); name one in full");
    assertThatThrownBy(() -> lookup.source("  "))
        .hasMessage(
            "there is no source \"  \"; there are \"Interview\", \"Interview 2\", \"field notes\"");
  }

  @Test
  void aCodeIsFoundByKeyNameInAnyLanguageOrPath() {
    assertThat(List.of("2", "trust.weak", "弱", "trust/weak", "信任/弱", "Trust / weak"))
        .allSatisfy(typed -> assertThat(lookup.code(typed).id()).as(typed).isEqualTo(2));
    assertThat(lookup.code("弱的").id()).isEqualTo(4);
  }

  @Test
  void aNameThatTwoCodesHaveIsRefused() {
    assertThatThrownBy(() -> lookup.code("weak"))
        .hasMessage("\"weak\" fits 2 codes (\"weak\", \"weak\"); name one in full");
    assertThatThrownBy(() -> lookup.code("trust/ties"))
        .hasMessage(
            "there is no code \"trust/ties\"; there are \"trust\", \"weak\", \"ties\", \"weak\"");
  }

  @Test
  void aSpeakerIsFoundInAllSourcesOrInOne() {
    assertThat(lookup.speakers("r1")).extracting(Speaker::id).containsExactly(1, 2);
    assertThat(lookup.speakers("Interview 2:R1")).extracting(Speaker::id).containsExactly(2);
    assertThat(lookup.speakers("Interview：R1")).extracting(Speaker::id).containsExactly(1);
    assertThatThrownBy(() -> lookup.speakers("R9"))
        .hasMessage("there is no speaker \"R9\"; there are \"R1\"");
  }

  @Test
  void aCoderIsFoundByNameWhateverTheCase() {
    assertThat(lookup.knownCoder("anna").id()).isEqualTo(1);
    assertThat(lookup.coder("Ann")).isNull();
    assertThatThrownBy(() -> lookup.knownCoder("Ann"))
        .hasMessage("there is no coder \"Ann\"; there are \"Anna\"");
  }
}
