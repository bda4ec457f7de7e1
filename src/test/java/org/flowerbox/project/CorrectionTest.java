package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.DoneMark;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Correcting words of a text moves every span so that it keeps its words, and undoing puts each
 * back exactly.
 */
class CorrectionTest {
  private static final String TEXT = "0123456789abcdefghij";
  private static final Coder CODER = new Coder(1, new UUID(7, 1), "A");
  private static final Layer LAYER = new Layer(1, new UUID(7, 2), "A", LayerKind.CODER, 1);

  @TempDir Path folder;
  private Project project = null;

  @BeforeEach
  void makeStudy() {
    project =
        Project.create(
            folder.resolve("p.flowerbox"),
            new Study(new UUID(1, 2), "p", "en"),
            folder.resolve("cache"),
            Clock.systemUTC());
    Turns turns =
        new Turns.Builder()
            .add(0, 1, 8, 0, Turns.NO_TIME)
            .add(8, 10, 12, 0, Turns.NO_TIME)
            .add(12, 13, 20, 0, 500)
            .build();
    Source source =
        new Source(1, new UUID(7, 3), "s", SourceKind.DOCUMENT, "s.txt", 0, 0, TEXT.length(), 0, 0);
    apply(
        new Change.Add(CODER),
        new Change.Add(LAYER),
        new Change.Add(Code.plain(1, new UUID(7, 4), 0, 0, Localized.NONE, "#000000")),
        new Change.Add(new Case(1, new UUID(7, 5), "case", CaseKind.PERSON)),
        new Change.AddSource(source, TEXT, turns, null));
  }

  @AfterEach
  void close() {
    assertThat(project.check(Progress.NONE)).isEmpty();
    project.close();
  }

  private Corpus apply(Change... changes) {
    return project.apply(new Step(StepKind.CORRECT, "", 0, List.of(changes)));
  }

  private Coding code(int start, int end) {
    int id = project.newId(EntityKind.CODING);
    Coding coding = Coding.of(id, new UUID(8, id), 1, 1, new Span(start, end), LAYER, 1, 0);
    apply(new Change.Add(coding));
    return coding;
  }

  private String text() {
    return project.corpus().text(project.corpus().sources().get(1));
  }

  /** Spans and words of the codings. */
  private List<String> codings() {
    Codings codings = project.corpus().codings(1);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < codings.size(); i++) {
      found.add(codings.start(i) + "–" + codings.end(i) + " " + codings.get(i).span().in(text()));
    }
    return found;
  }

  /** "89ab", from 8 to 12, is replaced. */
  @ParameterizedTest(name = "{0}: {1}–{2} with \"{3}\" becomes \"{4}\"")
  @CsvSource(
      nullValues = "-",
      value = {
        "before,             2,  5, XY, 2–5 234",
        "right before,       4,  8, XY, 4–8 4567",
        "over its beginning, 6, 10, XY, 6–10 67XY",
        "around,             6, 15, XY, 6–13 67XYcde",
        "exactly,            8, 12, XY, 8–10 XY",
        "from its beginning, 8, 11, XY, 8–10 XY",
        "inside,             9, 11, XY, 8–10 XY",
        "to its end,        10, 12, XY, 8–10 XY",
        "over its end,      10, 14, XY, 8–12 XYcd",
        "right behind,      12, 15, XY, 10–13 cde",
        "behind,            14, 18, XY, 12–16 efgh",
        "around,             6, 15, 'longer words', 6–23 67longer wordscde",
        "over its end,      10, 14, 'longer words', 8–22 longer wordscd",
        "behind,            14, 18, 'longer words', 22–26 efgh",
        "right before,       4,  8, '', 4–8 4567",
        "over its beginning, 6, 10, '', 6–8 67",
        "around,             6, 15, '', 6–11 67cde",
        "exactly,            8, 12, '', -",
        "inside,             9, 11, '', -",
        "to its end,        10, 12, '', -",
        "over its end,      10, 14, '', 8–10 cd",
        "right behind,      12, 15, '', 8–11 cde",
        "behind,            14, 18, '', 10–14 efgh"
      })
  void aCodingKeepsItsWords(String where, int start, int end, String replacement, String expected) {
    code(start, end);
    String before = Dump.of(project.corpus());
    apply(new Change.Correct(1, new Span(8, 12), replacement));
    assertThat(text()).isEqualTo("01234567" + replacement + "cdefghij");
    assertThat(codings()).as(where).isEqualTo(expected == null ? List.of() : List.of(expected));
    String after = Dump.of(project.corpus());
    project.undo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(before);
    project.redo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}–{1} becomes \"{2}\"")
  @CsvSource({
    "4, 8, 4–8 4567",
    "8, 12, 10–14 89ab",
    "6, 10, 6–12 67XY89",
    "2, 5, 2–5 234",
    "12, 15, 14–17 cde"
  })
  void wordsPutInBetweenGoToWhatIsAroundThem(int start, int end, String expected) {
    code(start, end);
    String before = Dump.of(project.corpus());
    apply(new Change.Correct(1, new Span(8, 8), "XY"));
    assertThat(text()).isEqualTo("01234567XY89abcdefghij");
    assertThat(codings()).containsExactly(expected);
    project.undo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(before);
  }

  @Test
  void turnsAreReadAsTheyWereWritten() {
    Turns turns =
        new Turns.Builder()
            .add(0, 1, 8, 0, Turns.NO_TIME)
            .add(8, 10, 12, 0, Turns.NO_TIME)
            .add(12, 13, 20, 0, 500)
            .build();
    assertThat(project.corpus().turns(1)).isEqualTo(turns);
    Speaker speaker = new Speaker(1, new UUID(7, 6), 2, "R1", SpeakerRole.PARTICIPANT);
    Turns spoken =
        new Turns.Builder()
            .add(0, 1, 8, 1, Turns.NO_TIME)
            .add(8, 10, 12, 1, 0)
            .add(12, 13, 20, 0, 700)
            .build();
    Source source =
        new Source(
            2, new UUID(7, 7), "t", SourceKind.INTERVIEW, "t.txt", 0, 0, TEXT.length(), 0, 0);
    apply(new Change.AddSource(source, TEXT, spoken, null), new Change.Add(speaker));
    assertThat(project.corpus().turns(2)).isEqualTo(spoken);
    try (Project again =
        Project.openReadOnly(project.file(), folder.resolve("cache"), Clock.systemUTC())) {
      assertThat(again.corpus().turns(1)).isEqualTo(turns);
      assertThat(again.corpus().turns(2)).isEqualTo(spoken);
    }
  }

  @Test
  void turnsKeepWhatIsSaidInThem() {
    String before = Dump.of(project.corpus());
    apply(new Change.Correct(1, new Span(6, 11), "XY"));
    assertThat(project.corpus().turns(1))
        .isEqualTo(
            new Turns.Builder()
                .add(0, 1, 8, 0, Turns.NO_TIME)
                .add(8, 8, 9, 0, Turns.NO_TIME)
                .add(9, 10, 17, 0, 500)
                .build());
    project.undo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(before);
  }

  @Test
  void partsOfASourceThatBelongToACaseMoveToo() {
    apply(
        new Change.Add(new CaseLink(1, 1, 1, 0, new Span(6, 10))),
        new Change.Add(new CaseLink(2, 1, 1, 0, new Span(9, 11))),
        new Change.Add(new CaseLink(3, 1, 1, 0, new Span(14, 20))),
        new Change.Add(new CaseLink(4, 1, 1, 0, null)));
    String before = Dump.of(project.corpus());
    apply(new Change.Correct(1, new Span(8, 12), ""));
    assertThat(project.corpus().caseLinks().list())
        .containsExactly(
            new CaseLink(1, 1, 1, 0, new Span(6, 8)),
            new CaseLink(3, 1, 1, 0, new Span(10, 16)),
            new CaseLink(4, 1, 1, 0, null));
    project.undo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(before);
  }

  private static Memo memo(int id, int start, int end) {
    UUID guid = new UUID(9, id);
    return new Memo(id, guid, MemoKind.THEORY, 0, 1, start, end, "title", "words", 1, 7, 8);
  }

  @Test
  void memosMoveWithTheirWordsAndStayOnTheSourceWithoutThem() {
    Memo onCode = new Memo(6, new UUID(9, 6), MemoKind.CODE, 1, 0, 0, 0, "", "c", 0, 1, 1);
    Memo onProject = new Memo(7, new UUID(9, 7), MemoKind.JOURNAL, 0, 0, 0, 0, "", "p", 0, 1, 1);
    apply(
        new Change.Add(memo(1, 6, 10)),
        new Change.Add(memo(2, 9, 11)),
        new Change.Add(memo(3, 14, 20)),
        new Change.Add(memo(4, 0, 0)),
        new Change.Add(memo(5, 8, 12)),
        new Change.Add(onCode),
        new Change.Add(onProject));
    apply(new Change.Remove(EntityKind.MEMO, 5));
    String before = Dump.of(project.corpus());
    apply(new Change.Correct(1, new Span(8, 12), ""));
    String after = Dump.of(project.corpus());
    assertThat(project.corpus().memos().list())
        .containsExactly(
            memo(1, 6, 8), memo(2, 0, 0), memo(3, 10, 16), memo(4, 0, 0), onCode, onProject);
    assertThat(project.corpus().links().memosOfSource(1))
        .extracting(Memo::id)
        .containsExactly(2, 4, 1, 3);
    assertThat(project.corpus().links().memosOfCode(1)).containsExactly(onCode);
    assertThat(project.corpus().links().memosOfProject()).containsExactly(onProject);
    project.undo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(before);
    project.undo(0);
    assertThat(project.corpus().memos().get(5)).isEqualTo(memo(5, 8, 12));
    project.redo(0);
    project.redo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(after);
  }

  @Test
  void severalCorrectionsInOneStepGiveOneTextAndAreTakenBackTogether() {
    code(6, 15);
    code(17, 19);
    String before = Dump.of(project.corpus());
    apply(
        new Change.Correct(1, new Span(17, 18), "HHH"),
        new Change.Correct(1, new Span(8, 12), ""),
        new Change.Correct(1, new Span(0, 1), "zero "));
    assertThat(text()).isEqualTo("zero 1234567cdefgHHHij");
    assertThat(codings()).containsExactly("10–15 67cde", "17–21 HHHi");
    String after = Dump.of(project.corpus());
    project.undo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(before);
    project.redo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(after);
  }

  @Test
  void aMemoOnWordsThatAreNotThereIsRefused() {
    assertThatThrownBy(() -> apply(new Change.Add(memo(1, 10, 21)))).isInstanceOf(Refusal.class);
    Memo onBoth = new Memo(1, new UUID(9, 1), MemoKind.NOTE, 1, 1, 0, 0, "", "x", 0, 1, 1);
    assertThatThrownBy(() -> apply(new Change.Add(onBoth)))
        .hasMessage("a memo is on a code or on a source, not on both; write two memos");
    Memo onNoCode = new Memo(1, new UUID(9, 1), MemoKind.NOTE, 9, 0, 0, 0, "", "x", 0, 1, 1);
    assertThatThrownBy(() -> apply(new Change.Add(onNoCode)))
        .hasMessage("the code is not in the codebook any more; choose another");
    assertThat(project.corpus().memos().list()).isEmpty();
  }

  @Test
  void aSourceIsDoneOnceForACoderUntilThatIsTakenBack() {
    apply(new Change.Add(new DoneMark(1, 1, 1, 5)));
    assertThat(project.corpus().links().isDone(1, 1)).isTrue();
    assertThatThrownBy(() -> apply(new Change.Add(new DoneMark(2, 1, 1, 6))))
        .hasMessage("this source is marked as done for this coder already");
    apply(new Change.Remove(EntityKind.DONE_MARK, 1), new Change.Add(new DoneMark(2, 1, 1, 6)));
    assertThat(project.corpus().doneMarks().list()).containsExactly(new DoneMark(2, 1, 1, 6));
    project.undo(0);
    assertThat(project.corpus().doneMarks().list()).containsExactly(new DoneMark(1, 1, 1, 5));
    apply(new Change.Remove(EntityKind.SOURCE, 1));
    assertThat(project.corpus().doneMarks().list()).isEmpty();
    assertThat(project.corpus().links().isDone(1, 1)).isFalse();
    project.undo(0);
    assertThat(project.corpus().links().isDone(1, 1)).isTrue();
  }

  @Test
  void memosOnACodeGoAndComeBackWithIt() {
    Memo onCode = new Memo(1, new UUID(9, 6), MemoKind.CODE, 1, 0, 0, 0, "", "c", 0, 1, 1);
    apply(new Change.Add(onCode));
    apply(new Change.Remove(EntityKind.CODE, 1));
    assertThat(project.corpus().memos().list()).isEmpty();
    project.undo(0);
    assertThat(project.corpus().memos().list()).containsExactly(onCode);
  }

  @Test
  void aCodingRemovedBeforeComesBackOnItsWords() {
    Coding inside = code(9, 11);
    Coding behind = code(14, 18);
    String before = Dump.of(project.corpus());
    apply(
        new Change.Remove(EntityKind.CODING, inside.id()),
        new Change.Remove(EntityKind.CODING, behind.id()));
    apply(new Change.Correct(1, new Span(8, 12), "XYZ"));
    project.undo(0);
    project.undo(0);
    assertThat(Dump.of(project.corpus())).isEqualTo(before);
    project.redo(0);
    project.redo(0);
    assertThat(codings()).isEmpty();
    assertThat(text()).isEqualTo("01234567XYZcdefghij");
  }

  @Test
  void severalCorrectionsAreTakenBackOneByOne() {
    code(6, 15);
    code(9, 11);
    List<String> states = new ArrayList<>(List.of(Dump.of(project.corpus())));
    for (Span at : List.of(new Span(8, 12), new Span(0, 7), new Span(3, 3), new Span(2, 7))) {
      apply(new Change.Correct(1, at, "😀"));
      states.add(Dump.of(project.corpus()));
    }
    for (String state : states.reversed().subList(1, states.size())) {
      project.undo(0);
      assertThat(Dump.of(project.corpus())).isEqualTo(state);
    }
    assertThat(text()).isEqualTo(TEXT);
  }

  @Test
  void aCorrectionOutsideTheTextOrInsideACharacterIsRefused() {
    assertThatThrownBy(() -> apply(new Change.Correct(1, new Span(19, 21), "x")))
        .isInstanceOf(Refusal.class);
    apply(new Change.Correct(1, new Span(0, 1), "😀"));
    assertThatThrownBy(() -> apply(new Change.Correct(1, new Span(1, 4), "x")))
        .isInstanceOf(Refusal.class);
    assertThat(text()).isEqualTo("😀123456789abcdefghij");
  }
}
