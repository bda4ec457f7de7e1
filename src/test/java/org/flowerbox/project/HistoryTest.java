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
import org.flowerbox.model.CorpusChange;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void makeStudy() {
    project =
        Project.create(
            folder.resolve("study.flowerbox"),
            new Study(new UUID(1, 2), "study", "en"),
            folder.resolve("cache"),
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    project.close();
  }

  private void addCode(String name) {
    int id = project.newId(EntityKind.CODE);
    Code code = Code.plain(id, new UUID(3, id), 0, id, Localized.of("en", name), "#0072B2");
    step(StepKind.CODEBOOK, name, new Change.Add(code));
  }

  private void step(StepKind kind, String summary, Change... changes) {
    project.apply(new Step(kind, summary, 0, List.of(changes)));
  }

  @Test
  void pagesOfTheHistoryFollowEachOtherWithoutAGap() {
    for (int i = 0; i < 7; i++) {
      addCode("c" + i);
    }
    project.undo(0);
    List<LoggedStep> paged = new ArrayList<>();
    int before = Integer.MAX_VALUE;
    for (List<LoggedStep> page = project.history(before, 4);
        !page.isEmpty();
        page = project.history(before, 4)) {
      paged.addAll(page);
      before = page.getLast().number();
    }
    assertThat(paged).isEqualTo(project.history(100)).hasSize(9);
    assertThat(paged.getFirst().target()).isEqualTo(8);
    assertThat(paged.get(1).undone()).isTrue();
  }

  @Test
  void knowsWhichStepIsNextToUndoAndToRedo() {
    assertThat(project.undoable()).isZero();
    addCode("one");
    addCode("two");
    assertThat(project.undoable()).isEqualTo(3);
    assertThat(project.redoable()).isZero();
    project.undo(0);
    assertThat(project.undoable()).isEqualTo(2);
    assertThat(project.redoable()).isEqualTo(3);
  }

  @Test
  void findsThePlaceOfAStepAsItIsByNow() {
    addCode("one");
    int source = project.newId(EntityKind.SOURCE);
    Source row =
        new Source(source, new UUID(4, 4), "s", SourceKind.INTERVIEW, "s.txt", 0, 0, 0, 0, 5);
    step(StepKind.IMPORT, "s", new Change.AddSource(row, "we only watched them", Turns.NONE, null));
    Coder coder = new Coder(project.newId(EntityKind.CODER), new UUID(5, 5), "A");
    Layer layer =
        new Layer(
            project.newId(EntityKind.LAYER), new UUID(6, 6), "A", LayerKind.CODER, coder.id());
    Coding coding =
        Coding.of(
            project.newId(EntityKind.CODING),
            new UUID(7, 7),
            source,
            project.corpus().codes().list().getFirst().id(),
            new Span(8, 15),
            layer,
            coder.id(),
            9);
    step(StepKind.CODE, "", new Change.Add(coder), new Change.Add(layer), new Change.Add(coding));
    assertThat(project.place(2)).isEmpty();
    assertThat(project.place(3)).hasValue(new CorpusChange.Place(source, new Span(0, 0)));
    assertThat(project.place(4)).hasValue(new CorpusChange.Place(source, new Span(8, 15)));
    step(StepKind.CORRECT, "", new Change.Correct(source, new Span(0, 2), "they"));
    assertThat(project.place(4)).hasValue(new CorpusChange.Place(source, new Span(10, 17)));
    step(StepKind.UNCODE, "", new Change.Remove(EntityKind.CODING, coding.id()));
    assertThat(project.place(6)).hasValue(new CorpusChange.Place(source, new Span(10, 17)));
    step(StepKind.SOURCE, "", new Change.Remove(EntityKind.SOURCE, source));
    assertThat(project.place(4)).isEmpty();
  }
}
