package org.flowerbox.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  @TempDir Path folder;
  private Bench bench;
  private Corrections corrections;
  private final List<String> refused = new ArrayList<>();

  @BeforeEach
  void readTwoInterviews() throws Exception {
    bench = new Bench(folder);
    bench.file("a.txt", "Q: Where is it?\nA: Here.\nQ: Since when?\nA: May.\n");
    bench.file("b.txt", "Q: And yours?\nB: There.\nQ: Since when?\nB: June.\n");
    corrections = new Corrections(bench.read(), bench);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<Draft.Key> keys() {
    return corrections.snapshot().keys();
  }

  private List<Draft.Key> first() {
    return keys().subList(0, 1);
  }

  private void correct(List<Draft.Key> keys, DraftCorrection correction) {
    corrections.correct(keys, correction, failure -> refused.add(failure.getMessage()));
  }

  private void type(String pattern) {
    corrections.type(
        first(),
        new DraftCorrection.SpeakersByPattern(pattern),
        failure -> refused.add(failure.getMessage()));
  }

  private List<String> speakers() {
    return corrections.snapshot().byKey().values().stream()
        .map(
            draft ->
                draft.speakers().stream()
                    .map(who -> who.name() + "=" + who.role().name().charAt(0))
                    .toList()
                    .toString())
        .toList();
  }

  @Test
  void correctionsAreMadeInTheirOrderEachOnTopOfTheOther() {
    correct(first(), new DraftCorrection.SpeakerRenamed("A", "Anna"));
    correct(first(), new DraftCorrection.SpeakerIs("Anna", SpeakerRole.INTERVIEWER));
    assertThat(corrections.isBusy()).isTrue();
    assertThat(bench.waiting()).isEqualTo(1);
    bench.workAll();
    assertThat(corrections.isBusy()).isFalse();
    assertThat(speakers()).containsExactly("[Q=I, Anna=I]", "[Q=I, B=P]");
    assertThat(refused).isEmpty();
  }

  @Test
  void everyCorrectionCanBeTakenBackAndBroughtBack() {
    correct(first(), new DraftCorrection.SpeakerRenamed("A", "Anna"));
    correct(keys(), new DraftCorrection.OfKind(SourceKind.FOCUS_GROUP));
    bench.workAll();
    corrections.undo();
    assertThat(corrections.snapshot().byKey().values().stream().map(Draft::kind))
        .containsExactly(SourceKind.INTERVIEW, SourceKind.INTERVIEW);
    corrections.undo();
    assertThat(speakers()).containsExactly("[Q=I, A=P]", "[Q=I, B=P]");
    assertThat(corrections.canUndo()).isFalse();
    assertThat(corrections.isCorrected()).isFalse();
    corrections.redo();
    corrections.redo();
    assertThat(speakers()).containsExactly("[Q=I, Anna=P]", "[Q=I, B=P]");
    assertThat(corrections.snapshot().byKey().values().stream().map(Draft::kind))
        .containsExactly(SourceKind.FOCUS_GROUP, SourceKind.FOCUS_GROUP);
    assertThat(corrections.canRedo()).isFalse();
  }

  @Test
  void aNewCorrectionEndsWhatCouldBeBroughtBack() {
    correct(first(), new DraftCorrection.Named("one"));
    bench.workAll();
    corrections.undo();
    correct(first(), new DraftCorrection.Named("two"));
    bench.workAll();
    assertThat(corrections.canRedo()).isFalse();
    assertThat(corrections.snapshot().byKey().values().stream().map(Draft::name))
        .containsExactly("two", "b");
  }

  @Test
  void ofWhatIsTypedOnlyTheLastCountsAndIsTakenBackInOneGo() {
    type("(Q");
    type("(Q):");
    Runnable stale = bench.work();
    type("(A):");
    stale.run();
    bench.workAll();
    assertThat(refused).isEmpty();
    assertThat(speakers()).containsExactly("[A=P]", "[Q=I, B=P]");
    type("(Q):");
    bench.workAll();
    assertThat(corrections.count()).isEqualTo(1);
    corrections.undo();
    assertThat(speakers()).containsExactly("[Q=I, A=P]", "[Q=I, B=P]");
  }

  @Test
  void whatIsRefusedIsToldAndChangesNothing() {
    correct(first(), new DraftCorrection.SpeakerRenamed("A", "Q"));
    bench.workAll();
    assertThat(refused).containsExactly("there is a speaker Q already; merge the two instead");
    assertThat(corrections.isCorrected()).isFalse();
    assertThat(corrections.refusals()).isEqualTo(1);
  }

  @Test
  void whatWasStoppedLeavesNoTrace() {
    correct(keys(), new DraftCorrection.WithoutSpeakers());
    correct(first(), new DraftCorrection.Named("late"));
    Runnable late = bench.work();
    corrections.undo();
    late.run();
    assertThat(bench.waiting()).isZero();
    assertThat(corrections.isCorrected()).isFalse();
    assertThat(speakers()).containsExactly("[Q=I, A=P]", "[Q=I, B=P]");
    assertThat(corrections.snapshot().find(keys().getFirst()).name()).isEqualTo("a");
  }

  @Test
  void aCorrectionKnowsTheOtherDocumentsItFits() {
    correct(first(), new DraftCorrection.SpeakerRenamed("Q", "Interviewer"));
    bench.workAll();
    assertThat(corrections.done())
        .isEqualTo(
            new Done(
                new DraftCorrection.SpeakerRenamed("Q", "Interviewer"),
                first(),
                keys().subList(1, 2)));
    correct(first(), new DraftCorrection.SpeakerRenamed("A", "Anna"));
    bench.workAll();
    assertThat(corrections.done().others()).isEmpty();
    correct(first(), new DraftCorrection.Named("mine"));
    bench.workAll();
    assertThat(corrections.done().others()).isEmpty();
  }
}
