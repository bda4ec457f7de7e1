package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.Change;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Turns;
import org.flowerbox.model.VariableValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting words and replacing names, with all spans keeping their words. */
class CorrectTextTest {
  @TempDir Path folder;
  private GardenStudy study = null;
  private CorrectText correct = null;

  @BeforeEach
  void makeStudy() {
    study = new GardenStudy(folder);
    correct = new CorrectText(study.project);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private int replace(String name, String pseudonym, boolean wholeWord) {
    List<Source> all = study.corpus().sources().list();
    return correct.replaceEverywhere(all, name, pseudonym, wholeWord, "", Progress.NONE);
  }

  @Test
  void aTypoIsCorrectedUnderACoding() {
    study.code(1, "does. Annabel", 2, "A");
    correct.correct(study.source(1), study.at(1, "does"), "did it\r\n", "A");
    assertThat(study.text(1)).contains("Anna did it\n. Annabel");
    assertThat(study.codings(1)).containsExactly("did it\n. Annabel | trust/weak | A");
    assertThat(study.project.history(1).getFirst().summary())
        .isEqualTo("talk: \"does\" → \"did it \"");
    int steps = study.steps();
    correct.correct(study.source(1), study.at(1, "did"), "did", "A");
    assertThat(study.steps()).isEqualTo(steps);
    correct.correct(study.source(2), study.at(2, "没"), "\u0000\ud83d!", "A");
    assertThat(study.text(2)).startsWith("花箱\ufffd\ufffd!人管😀");
    int emoji = study.text(2).indexOf("😀");
    assertThatThrownBy(() -> correct.correct(study.source(2), new Span(emoji, emoji + 1), "x", "A"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cuts a character in two");
    assertThatThrownBy(() -> correct.correct(study.source(2), new Span(0, 999), "x", "A"))
        .hasMessage("the passage lies outside the text; select it again");
  }

  @Test
  void aNameIsReplacedEverywhereInOneStep() {
    study.code(1, "Anna does. Annabel", 2, "A");
    study.code(1, "s sister help", 3, "A");
    Memo memo =
        new WriteMemos(study.project)
            .add(study.source(1), study.at(1, "Anna's sister"), MemoKind.IDEA, "", "m", "A");
    String before = study.state();
    int steps = study.steps();
    assertThat(correct.count(study.corpus().sources().list(), "Anna", true)).isEqualTo(3);
    assertThat(replace(" Anna ", "R1", true)).isEqualTo(3);
    assertThat(study.steps()).isEqualTo(steps + 1);
    assertThat(study.text(1))
        .isEqualTo("Q: Who waters the boxes?\nR1: R1 does. Annabel and R1's sister help.\n");
    assertThat(study.codings(1))
        .containsExactly("R1 does. Annabel | trust/weak | A", "s sister help | trust/strong | A");
    assertThat(study.corpus().memos().get(memo.id()).span().in(study.text(1)))
        .isEqualTo("R1's sister");
    Turns turns = study.corpus().turns(1);
    assertThat(turns.whole(1).in(study.text(1)))
        .isEqualTo("R1: R1 does. Annabel and R1's sister help.");
    assertThat(turns.said(1).in(study.text(1))).startsWith("R1 does.");
    assertThat(study.corpus().speakers().list())
        .extracting(Speaker::name)
        .containsExactly("Q", "R1");
    assertThat(study.corpus().cases().list()).extracting(Case::name).containsExactly("R1");
    assertThat(study.corpus().values().list())
        .extracting(VariableValue::value)
        .containsExactly("R1");
    assertThat(study.project.history(1).getFirst().summary()).doesNotContain("Anna");
    String after = study.state();
    study.project.undo(0);
    assertThat(study.state()).isEqualTo(before);
    study.project.redo(0);
    assertThat(study.state()).isEqualTo(after);
  }

  @Test
  void withinWordsTooWhereThatIsWanted() {
    assertThat(correct.count(study.corpus().sources().list(), "Anna", false)).isEqualTo(4);
    assertThat(replace("Anna", "R1", false)).isEqualTo(4);
    assertThat(study.text(1)).contains("R1bel and R1's");
  }

  @Test
  void hanNamesNeedNoGapsAroundThem() {
    study.code(2, "安娜说", 2, "A");
    assertThat(replace("安娜", "居民甲", true)).isEqualTo(1);
    assertThat(study.text(2)).contains("。居民甲说认养");
    assertThat(study.codings(2)).containsExactly("居民甲说 | trust/weak | A");
  }

  @Test
  void aCaseOfThePseudonymTakesOverWhatIsKnownOfTheOther() {
    study.project.apply(
        new Step(
            StepKind.CASE,
            "R1",
            0,
            List.of(
                new Change.Add(new Case(20, new UUID(5, 20), "r1", CaseKind.PERSON)),
                new Change.Add(new VariableValue(20, 1, 0, 1, "Anna B.")))));
    String before = study.state();
    replace("Anna", "R1", true);
    assertThat(study.corpus().cases().list()).extracting(Case::id).containsExactly(20);
    assertThat(study.corpus().links().linksOfSpeaker(2)).hasSize(1);
    assertThat(study.corpus().links().linksOfSpeaker(2).getFirst().caseId()).isEqualTo(20);
    assertThat(study.corpus().links().valuesOf(study.corpus().cases().get(20)))
        .extracting(VariableValue::value)
        .containsExactly("R1 B.");
    study.project.undo(0);
    assertThat(study.state()).isEqualTo(before);
  }

  @Test
  void aNameThatIsNowhereIsRefused() {
    int steps = study.steps();
    assertThatThrownBy(() -> replace("anna", "R1", true))
        .hasMessage("\"anna\" stands nowhere in these sources, as it is written here");
    assertThatThrownBy(() -> replace(" ", "R1", true))
        .hasMessage("give the name that is to be replaced");
    assertThatThrownBy(() -> replace("Anna", "", true))
        .hasMessage("give a pseudonym to put in place of \"Anna\"");
    Progress cancelled =
        new Progress() {
          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    List<Source> all = study.corpus().sources().list();
    assertThatThrownBy(() -> correct.replaceEverywhere(all, "Anna", "R1", true, "", cancelled))
        .isInstanceOf(Progress.Cancelled.class);
    assertThat(study.steps()).isEqualTo(steps);
  }
}
