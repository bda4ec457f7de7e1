package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.flowerbox.model.Case;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing sources, speakers and variables, marking sources as done, and writing memos. */
class EditSourcesTest {
  @TempDir Path folder;
  private GardenStudy study = null;
  private EditSources edit = null;

  @BeforeEach
  void makeStudy() {
    study = new GardenStudy(folder);
    edit = new EditSources(study.project);
  }

  @AfterEach
  void close() {
    study.close();
  }

  private String value(Source source, String variable) {
    return study.corpus().links().value(source, variable(variable)) + "";
  }

  private Variable variable(String name) {
    return new Lookup(study.corpus()).knownVariable(name);
  }

  @Test
  void aSourceIsRenamedUnlessTheNameIsTaken() {
    edit.rename(study.source(1), " first talk ", "");
    assertThat(study.source(1).name()).isEqualTo("first talk");
    edit.rename(study.source(1), "First talk", "");
    int steps = study.steps();
    edit.rename(study.source(1), "First talk", "");
    assertThatThrownBy(() -> edit.rename(study.source(1), "NOTES", ""))
        .hasMessage("there is a source \"notes\" already; choose another name");
    assertThatThrownBy(() -> edit.rename(study.source(1), " ", ""))
        .hasMessage("a source needs a name");
    assertThat(study.steps()).isEqualTo(steps);
  }

  @Test
  void kindsAreSetForSeveral() {
    int steps = study.steps();
    edit.kind(study.corpus().sources().list(), SourceKind.FIELD_NOTE, "");
    assertThat(study.corpus().sources().list())
        .allMatch(source -> source.kind() == SourceKind.FIELD_NOTE);
    assertThat(study.steps()).isEqualTo(steps + 1);
  }

  @Test
  void aRemovedSourceTakesItsCodingsMemosAndMarksAndComesBackWithThem() {
    study.code(1, "Anna does", 2, "A");
    study.code(1, "Anna does", 2, "B");
    new WriteMemos(study.project).add(study.source(1), MemoKind.NOTE, "t", "", "A");
    new MarkDone(study.project).mark(study.source(1), true, "A");
    String before = study.state();
    assertThat(edit.codings(List.of(study.source(1), study.source(2)))).isEqualTo(2);
    assertThat(edit.remove(List.of(study.source(1)), "")).isEqualTo(2);
    assertThat(study.corpus().sources().list()).extracting(Source::id).containsExactly(2);
    assertThat(study.corpus().memos().list()).isEmpty();
    assertThat(study.corpus().doneMarks().list()).isEmpty();
    assertThat(study.corpus().codingCount()).isZero();
    study.project.undo(0);
    assertThat(study.state()).isEqualTo(before);
  }

  @Test
  void valuesAreSetForOneAndForMany() {
    int steps = study.steps();
    edit.setValues(study.corpus().sources().list(), "place", " YC ", "");
    assertThat(study.steps()).isEqualTo(steps + 1);
    edit.setValue(study.source(1), "Place", "CY", "");
    edit.setValue(study.source(1), "受访者", "", "");
    assertThat(value(study.source(1), "place")).isEqualTo("CY");
    assertThat(value(study.source(2), "place")).isEqualTo("YC");
    assertThat(value(study.source(1), "interviewee")).isEqualTo("null");
    Case anna = study.corpus().cases().get(1);
    edit.setValue(anna, "age", "44", "");
    assertThat(Cases.values(study.corpus(), anna)).containsEntry("age", "44");
    assertThat(study.corpus().variables().list()).hasSize(3);
    assertThat(study.steps()).isEqualTo(steps + 4);
    edit.setValue(anna, "age", "44", "");
    assertThat(study.steps()).isEqualTo(steps + 4);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "NUMBER, 42, true",
    "NUMBER, -1.5, true",
    "NUMBER, many, false",
    "DATE, 2026, true",
    "DATE, 2026-02, true",
    "DATE, 2026-02-28, true",
    "DATE, 2026-02-30, false",
    "DATE, 1 March, false",
    "BOOLEAN, Yes, true",
    "BOOLEAN, 是, true",
    "BOOLEAN, perhaps, false",
    "TEXT, anything, true"
  })
  void aValueMustBeOfTheVariablesType(VariableType type, String value, boolean fits) {
    edit.addVariable("v", type, "");
    if (fits) {
      edit.setValue(study.source(1), "v", value, "");
      assertThat(value(study.source(1), "v")).isEqualTo(value);
    } else {
      assertThatThrownBy(() -> edit.setValue(study.source(1), "v", value, ""))
          .hasMessageStartingWith("\"" + value + "\" is no ");
    }
  }

  @Test
  void variablesAreAddedRenamedAndRemoved() {
    Variable age = edit.addVariable(" age ", VariableType.NUMBER, "");
    assertThatThrownBy(() -> edit.addVariable("AGE", VariableType.TEXT, ""))
        .hasMessage("there is a variable \"age\" already; choose another name");
    assertThatThrownBy(() -> edit.renameVariable(age, "受访者", ""))
        .hasMessage("there is a variable \"interviewee\" already; choose another name");
    edit.renameVariable(age, "years", "");
    edit.setValues(study.corpus().sources().list(), "years", "3", "");
    String before = study.state();
    assertThat(edit.removeVariable(age, "")).isEqualTo(2);
    assertThat(study.corpus().variables().list())
        .extracting(Variable::name)
        .containsExactly("interviewee");
    study.project.undo(0);
    assertThat(study.state()).isEqualTo(before);
  }

  @Test
  void speakersAreRenamedAndAskOrAnswer() {
    edit.renameSpeaker(study.corpus().speakers().get(2), "R1", "");
    assertThat(study.corpus().speakers().get(2).name()).isEqualTo("R1");
    assertThatThrownBy(() -> edit.renameSpeaker(study.corpus().speakers().get(2), "q", ""))
        .hasMessage("a speaker of this source is called \"Q\"; choose another name");
    edit.setRole(study.corpus().speakers().get(1), SpeakerRole.PARTICIPANT, "");
    assertThat(study.corpus().speakers().get(1).role()).isEqualTo(SpeakerRole.PARTICIPANT);
    assertThat(study.project.history(1).getFirst().summary()).isEqualTo("speaker Q answers");
  }

  @Test
  void aSourceIsDoneForOneCoderOnly() {
    MarkDone done = new MarkDone(study.project);
    done.mark(study.source(1), true, "A");
    int steps = study.steps();
    done.mark(study.source(1), true, "A");
    assertThat(study.steps()).isEqualTo(steps);
    done.mark(study.source(1), true, "B");
    assertThat(study.corpus().coders().list()).extracting(Coder::name).containsExactly("A", "B");
    int a = Coders.known(study.project, "A");
    int b = Coders.known(study.project, "B");
    done.mark(study.source(1), false, "A");
    assertThat(study.corpus().links().isDone(1, a)).isFalse();
    assertThat(study.corpus().links().isDone(1, b)).isTrue();
    assertThat(study.corpus().links().isDone(2, b)).isFalse();
    assertThatThrownBy(() -> done.mark(study.source(1), true, " "))
        .hasMessage("say who codes first: a source is done for one coder");
  }

  @Test
  void memosAreWrittenRewrittenAndRemoved() {
    WriteMemos write = new WriteMemos(study.project);
    Memo onProject = write.add(MemoKind.JOURNAL, "day one", "", "A");
    Memo onSource = write.add(study.source(1), MemoKind.NOTE, "", "s", "A");
    Memo onWords = write.add(study.source(1), study.at(1, "boxes"), MemoKind.IDEA, "", "w", "A");
    Memo onCode = write.add(study.code(2), MemoKind.CODE, "", "c", "");
    assertThat(study.corpus().links().memosOfProject()).containsExactly(onProject);
    assertThat(study.corpus().links().memosOfSource(1)).containsExactly(onSource, onWords);
    assertThat(study.corpus().links().memosOfCode(2)).containsExactly(onCode);
    assertThat(study.project.history(4))
        .extracting(step -> step.summary())
        .containsExactly("memo on weak", "memo on talk", "memo on talk", "memo");
    Memo edited = write.edit(onCode, MemoKind.THEORY, " T ", "more", "A");
    assertThat(edited)
        .isEqualTo(onCode.with(MemoKind.THEORY, "T", "more", edited.changed()))
        .isEqualTo(study.corpus().memos().get(onCode.id()));
    int steps = study.steps();
    assertThat(write.edit(edited, MemoKind.THEORY, "T", "more ", "B")).isEqualTo(edited);
    assertThat(study.steps()).isEqualTo(steps);
    write.remove(onCode, "A");
    assertThatThrownBy(() -> write.remove(onCode, "A"))
        .hasMessage("the memo is not there any more; choose another");
    assertThatThrownBy(() -> write.add(MemoKind.NOTE, " ", "", "A"))
        .hasMessage("the memo is empty; write something, or remove it");
    study.project.undo(0);
    assertThat(study.corpus().memos().list()).containsExactly(onProject, onSource, onWords, edited);
  }
}
