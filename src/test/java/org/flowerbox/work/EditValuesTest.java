package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filling many cells of the grid of variables in one step. */
class EditValuesTest {
  @TempDir Path folder;
  private GardenStudy study = null;
  private EditValues edit = null;
  private Variable age = null;

  @BeforeEach
  void makeStudy() {
    study = new GardenStudy(folder);
    edit = new EditValues(study.project);
    age = new EditSources(study.project).addVariable("age", VariableType.NUMBER, "A");
  }

  @AfterEach
  void close() {
    study.close();
  }

  private List<String> values() {
    Corpus corpus = study.corpus();
    return corpus.values().stream()
        .map(
            value ->
                value.source()
                    + "/"
                    + value.caseId()
                    + " "
                    + corpus.variables().get(value.variable()).name()
                    + "="
                    + value.value())
        .toList();
  }

  @Test
  void cellsOfSourcesAndCasesAreFilledInOneStepThatIsTakenBackAtOnce() {
    List<String> before = values();
    int steps = study.steps();
    edit.fill(
        List.of(
            new EditValues.Cell(1, 0, 1, ""),
            new EditValues.Cell(1, 0, age.id(), " 41 "),
            new EditValues.Cell(2, 0, 1, "Bela"),
            new EditValues.Cell(0, 1, age.id(), "42")),
        "A");
    assertThat(values())
        .containsExactlyInAnyOrder("1/0 age=41", "2/0 interviewee=Bela", "0/1 age=42");
    assertThat(study.steps()).isEqualTo(steps + 1);
    study.project.undo(0);
    assertThat(values()).isEqualTo(before);
  }

  @Test
  void oneValueThatDoesNotFitKeepsAllOut() {
    List<String> before = values();
    assertThatThrownBy(
            () ->
                edit.fill(
                    List.of(
                        new EditValues.Cell(2, 0, 1, "Bela"),
                        new EditValues.Cell(2, 0, age.id(), "old")),
                    "A"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("old");
    assertThat(values()).isEqualTo(before);
  }

  @Test
  void aTypeIsTakenOnlyWhereAllValuesFit() {
    Variable interviewee = study.corpus().variables().get(1);
    assertThatThrownBy(() -> edit.retype(interviewee, VariableType.DATE, "A"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Anna");
    edit.retype(age, VariableType.TEXT, "A");
    assertThat(study.corpus().variables().get(age.id()).type()).isEqualTo(VariableType.TEXT);
  }

  @Test
  void severalSourcesAreMarkedInOneStepAndThoseMarkedAreLeftAlone() {
    edit.markDone(List.of(study.source(1)), true, "A");
    int steps = study.steps();
    edit.markDone(study.corpus().sources().list(), true, "A");
    edit.markDone(study.corpus().sources().list(), true, "A");
    assertThat(study.corpus().doneMarks().size()).isEqualTo(2);
    assertThat(study.steps()).isEqualTo(steps + 1);
    edit.markDone(study.corpus().sources().list(), false, "A");
    assertThat(study.corpus().doneMarks().size()).isZero();
    assertThatThrownBy(() -> edit.markDone(List.of(study.source(1)), true, " "))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, anything, true",
    "NUMBER, 1.5, true",
    "NUMBER, many, false",
    "DATE, 2026-02-30, false",
    "DATE, 2026, true",
    "BOOLEAN, 是, true",
    "BOOLEAN, perhaps, false",
    "NUMBER, '', true",
  })
  void valuesFitTheirTypesOrNot(VariableType type, String value, boolean fits) {
    assertThat(EditValues.fits(type, value)).isEqualTo(fits);
  }
}
