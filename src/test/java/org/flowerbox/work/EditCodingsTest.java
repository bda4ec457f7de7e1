package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing codings, and the quick ways of making them. */
class EditCodingsTest {
  @TempDir Path folder;
  private GardenStudy study = null;
  private EditCodings edit = null;
  private CodePassages code = null;

  @BeforeEach
  void makeStudy() {
    study = new GardenStudy(folder);
    edit = new EditCodings(study.project);
    code = new CodePassages(study.project);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void aPassageGetsAnotherCodeAndIsUnitedWithOneThatHasIt() {
    Coding one = study.code(1, "Anna does", 2, "A");
    Coding other = study.code(1, "Anna does", 3, "A");
    Coding third = study.code(1, "sister", 3, "A");
    edit.comment(other, "why", "A");
    String before = study.state();
    assertThat(edit.recode(List.of(other, third), study.code(2), "A")).isEqualTo(1);
    assertThat(study.codings(1))
        .containsExactly("Anna does | trust/weak | A", "sister | trust/weak | A");
    assertThat(study.now(one).comment()).isEqualTo("why");
    study.project.undo(0);
    assertThat(study.state()).isEqualTo(before);
  }

  @Test
  void endsAreMovedUnlessThatPassageHasTheCodeAlready() {
    Coding one = study.code(1, "Anna does", 2, "A");
    study.code(1, "sister", 2, "A");
    Span longer = study.at(1, "Anna does. Annabel");
    edit.resize(one, longer, "A");
    assertThat(study.codings(1))
        .containsExactly("Anna does. Annabel | trust/weak | A", "sister | trust/weak | A");
    int steps = study.steps();
    edit.resize(one, longer, "A");
    assertThatThrownBy(() -> edit.resize(one, study.at(1, "sister"), "A"))
        .hasMessage("this passage has that code from this coder already; nothing was changed");
    assertThatThrownBy(() -> edit.resize(one, new Span(4, 4), "A")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> edit.resize(one, new Span(4, 999), "A")).isInstanceOf(Refusal.class);
    assertThat(study.steps()).isEqualTo(steps);
  }

  @Test
  void manyAreChangedInOneStep() {
    Coding one = study.code(1, "Anna does", 2, "A");
    Coding other = study.code(2, "没人管", 3, "B");
    int steps = study.steps();
    edit.weigh(List.of(one, other, one), 40, "A");
    edit.important(List.of(one, other), true, "A");
    edit.terms(List.of(one, other), 1, 2, EditCodings.AS_IT_IS, "A");
    edit.terms(List.of(one), EditCodings.AS_IT_IS, 0, 0, "A");
    edit.comment(one, " why ", "A");
    assertThat(study.steps()).isEqualTo(steps + 5);
    assertThat(study.now(one))
        .isEqualTo(one.withWeight(40).withImportant(true).withTerms(1, 0, 0).withComment("why"));
    assertThat(study.now(other))
        .isEqualTo(other.withWeight(40).withImportant(true).withTerms(1, 2, 0));
    edit.comment(one, "  ", "A");
    assertThat(study.now(one).comment()).isNull();
    edit.important(List.of(one, other), true, "A");
    assertThat(study.steps()).isEqualTo(steps + 6);
  }

  @Test
  void whatCannotBeIsRefused() {
    Coding one = study.code(1, "Anna does", 2, "A");
    int steps = study.steps();
    assertThatThrownBy(() -> edit.weigh(List.of(one), 101, "A"))
        .hasMessage("a weight is a number from 1 to 100, or 0 for none");
    assertThatThrownBy(() -> edit.terms(List.of(one), 2, 0, 0, "A"))
        .hasMessage("there is no such actor any more");
    assertThatThrownBy(() -> edit.recode(List.of(one), study.code(6), "A"))
        .hasMessageContaining("is a heading");
    assertThat(study.steps()).isEqualTo(steps);
    code.uncode(List.of(one), "A");
    assertThatThrownBy(() -> edit.weigh(List.of(one), 10, "A"))
        .hasMessage("the coding is not there any more; choose another");
  }

  @Test
  void severalCodesAreGivenInOneStepWithoutThoseThereAlready() {
    study.code(1, "Anna does", 2, "A");
    int steps = study.steps();
    Span span = study.at(1, "Anna does");
    List<Coding> made =
        code.codeAll(
            List.of(study.code(1), study.code(2), study.code(3), study.code(3)),
            study.source(1),
            span,
            "A");
    assertThat(made).extracting(Coding::code).containsExactly(1, 3);
    assertThat(study.steps()).isEqualTo(steps + 1);
    assertThat(study.project.history(1).getFirst().summary()).isEqualTo("trust, strong");
    assertThatThrownBy(
            () -> code.codeAll(List.of(study.code(1), study.code(2)), study.source(1), span, "A"))
        .hasMessage("this passage has these codes from this coder already; nothing was changed");
    assertThat(code.codeAll(List.of(study.code(1)), study.source(1), span, "new coder")).hasSize(1);
    assertThat(study.codings(1)).hasSize(4);
  }

  @Test
  void thePassageItselfBecomesACodeOnce() {
    int steps = study.steps();
    Coding first = code.inVivo(study.source(2), study.at(2, "没人管😀"), 1, "A");
    assertThat(study.steps()).isEqualTo(steps + 1);
    assertThat(study.codings(2)).containsExactly("没人管😀 | trust/没人管😀 | A");
    Coding second = code.inVivo(study.source(1), study.at(1, "Weak".substring(0, 1)), 0, "B");
    assertThat(study.path(study.code(second.code()))).isEqualTo("W");
    assertThat(code.inVivo(study.source(2), study.at(2, "没人管😀"), 0, "B").code())
        .isEqualTo(first.code());
    assertThatThrownBy(() -> code.inVivo(study.source(2), study.at(2, "没人管😀"), 0, "B"))
        .hasMessage("this passage has that code from this coder already; nothing was changed");
    assertThatThrownBy(() -> code.inVivo(study.source(1), study.at(1, " "), 0, "B"))
        .hasMessage("there are no words in this passage; select some");
    study.project.undo(0);
    study.project.undo(0);
    study.project.undo(0);
    assertThat(study.codes()).hasSize(6);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "short words|short words",
        "'  on\n two   lines '|on two lines",
        "nobody ever came back to water them|nobody ever came back to…",
        "认养以后没有人来说怎么养护也没有补贴所以大家都不愿意了|认养以后没有人来说怎么养护也没有补贴所以大家都不…",
        "一二三四五六七八九十一二三四五六七八九十一二三👩‍👩‍👧后|一二三四五六七八九十一二三四五六七八九十一二三👩‍👩‍👧…",
        "Donaudampfschifffahrtsgesellschaft|Donaudampfschifffahrtsge…",
      })
  void aNameInVivoIsCutBetweenWordsOrCharacters(String words, String name) {
    assertThat(CodeNames.inVivo(words)).isEqualTo(name);
  }
}
