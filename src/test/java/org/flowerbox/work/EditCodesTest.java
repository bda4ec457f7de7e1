package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Palette;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every change of the codebook is one step, and taking it back leaves what was before. */
class EditCodesTest {
  @TempDir Path folder;
  private GardenStudy study = null;
  private EditCodes edit = null;
  private String before = "";
  private int steps;

  @BeforeEach
  void makeStudy() {
    study = new GardenStudy(folder);
    edit = new EditCodes(study.project);
    remember();
  }

  private void remember() {
    before = study.state();
    steps = study.steps();
  }

  @AfterEach
  void close() {
    study.close();
  }

  /** What was done since the state was remembered was one step, and undoing it restores all. */
  private void assertOneStep() {
    assertThat(study.steps()).isEqualTo(steps + 1);
    String after = study.state();
    study.project.undo(0);
    assertThat(study.state()).isEqualTo(before);
    study.project.redo(0);
    assertThat(study.state()).isEqualTo(after);
  }

  private void assertNothingDone() {
    assertThat(study.steps()).isEqualTo(steps);
    assertThat(study.state()).isEqualTo(before);
  }

  @Test
  void aNewCodeComesLastWithAColourOfItsOwn() {
    Code care = edit.add(0, " care ", null, "");
    assertOneStep();
    assertThat(study.codes())
        .containsExactly(
            "trust", "trust/weak", "trust/strong", "ties", "ties/Weak", "heading", "care");
    assertThat(care.color()).isEqualTo(Palette.HUES.get(3));
    assertThat(study.code(care.id())).isEqualTo(care);
  }

  @Test
  void codesBelowAnotherGetTintsThatDiffer() {
    List<String> tints =
        List.of("a", "b", "c", "d", "e", "f", "g").stream()
            .map(name -> edit.add(6, name, null, "").color())
            .toList();
    assertThat(tints).doesNotHaveDuplicates().doesNotContain("#009E73");
    assertThat(edit.add(6, "given", "#abcdef", "").color()).isEqualTo("#ABCDEF");
  }

  @Test
  void aNameThatASiblingHasIsRefused() {
    assertThatThrownBy(() -> edit.add(1, " WEAK ", null, ""))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "there is a code \"weak\" in this place already; choose another name, or merge the two");
    assertThatThrownBy(() -> edit.rename(study.code(2), "zh", "Strong", ""))
        .hasMessageStartingWith("there is a code \"strong\"");
    assertThatThrownBy(() -> edit.add(0, "  ", null, "")).hasMessage("a code needs a name");
    assertThatThrownBy(() -> edit.add(0, "x", "blue", ""))
        .hasMessage("\"blue\" is no colour; give six digits, such as #0072B2 for blue");
    assertNothingDone();
  }

  @Test
  void aCodeIsRenamedInOneLanguage() {
    edit.rename(study.code(2), "zh", " 弱 ", "");
    assertOneStep();
    assertThat(study.code(2).name()).isEqualTo(Localized.of(Map.of("en", "weak", "zh", "弱")));
    edit.rename(study.code(2), "en", "", "");
    assertThat(study.code(2).name()).isEqualTo(Localized.of("zh", "弱"));
    assertThatThrownBy(() -> edit.rename(study.code(2), "zh", " ", ""))
        .hasMessage("a code needs a name");
    remember();
    edit.rename(study.code(2), "zh", "弱", "");
    assertNothingDone();
  }

  @Test
  void aCodeIsDescribedAndRecoloured() {
    Localized means = Localized.of("en", "relying on others");
    edit.describe(study.code(1), means, means, Localized.NONE, List.of(means), "Anna");
    assertOneStep();
    assertThat(study.code(1).definition()).isEqualTo(means);
    assertThat(study.code(1).examples()).containsExactly(means);
    edit.recolor(study.code(1), "#00ff00", "Anna");
    assertThat(study.code(1).color()).isEqualTo("#00FF00");
    assertThat(study.project.history(1).getFirst().coder()).isEqualTo("Anna");
  }

  @Test
  void aShortcutMovesFromTheCodeThatHadIt() {
    assertThat(edit.shortcut(study.code(1), "t", "")).isEmpty();
    remember();
    assertThat(edit.shortcut(study.code(4), "T", "")).map(Code::id).isEqualTo(Optional.of(1));
    assertOneStep();
    assertThat(study.code(1).shortcut()).isEmpty();
    assertThat(study.code(4).shortcut()).isEqualTo("T");
    assertThat(edit.shortcut(study.code(4), "", "")).isEmpty();
    assertThat(study.code(4).shortcut()).isEmpty();
  }

  @Test
  void aCodeMovesWithAllBelowItToItsPlace() {
    edit.move(study.code(4), 1, 1, "");
    assertOneStep();
    assertThat(study.codes())
        .containsExactly(
            "trust", "trust/weak", "trust/ties", "trust/ties/Weak", "trust/strong", "heading");
    edit.move(study.code(3), 1, 0, "");
    edit.move(study.code(4), 0, 99, "");
    assertThat(study.codes())
        .containsExactly("trust", "trust/strong", "trust/weak", "heading", "ties", "ties/Weak");
  }

  @Test
  void aCodeCannotGoBelowItselfNorBesideItsNamesake() {
    assertThatThrownBy(() -> edit.move(study.code(1), 2, 0, ""))
        .hasMessage("\"trust\" cannot go below itself; choose another place");
    assertThatThrownBy(() -> edit.move(study.code(1), 1, 0, "")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> edit.move(study.code(5), 1, 0, ""))
        .hasMessageStartingWith("there is a code \"weak\"");
    assertNothingDone();
  }

  @Test
  void mergedCodesLeaveTheirPassagesChildrenAndMemosToTheOther() {
    study.code(1, "Anna does", 4, "A");
    study.code(1, "Anna does", 4, "B");
    study.code(2, "没人管", 5, "A");
    study.code(2, "没人管", 1, "A");
    Memo memo = new WriteMemos(study.project).add(study.code(4), MemoKind.CODE, "", "m", "A");
    remember();
    assertThat(edit.merge(List.of(study.code(4)), study.code(1), "A"))
        .isEqualTo(new MergeCodes.Merged(1, 2, 0));
    assertOneStep();
    assertThat(study.codes())
        .containsExactly("trust", "trust/weak", "trust/strong", "trust/Weak (ties)", "heading");
    assertThat(study.codings(1)).containsExactly("Anna does | trust | A", "Anna does | trust | B");
    assertThat(study.codings(2)).containsExactly("没人管 | trust/Weak (ties) | A", "没人管 | trust | A");
    assertThat(study.corpus().links().memosOfCode(1)).containsExactly(memo.withCode(1));
  }

  @Test
  void aPassageWithBothCodesKeepsOneCodingWithWhatBothSay() {
    EditCodings codings = new EditCodings(study.project);
    Coding one = study.code(1, "Anna does", 2, "A");
    Coding other = study.code(1, "Anna does", 3, "A");
    Coding third = study.code(1, "Anna does", 5, "A");
    Coding elses = study.code(1, "Anna does", 3, "B");
    codings.comment(one, "one", "");
    codings.weigh(List.of(one), 20, "");
    codings.terms(List.of(one), 1, 0, 0, "");
    codings.comment(other, "other", "");
    codings.weigh(List.of(other), 70, "");
    codings.terms(List.of(third), 0, 2, 0, "");
    codings.important(List.of(third), true, "");
    remember();
    assertThat(edit.merge(List.of(study.code(3), study.code(5)), study.code(2), ""))
        .isEqualTo(new MergeCodes.Merged(2, 3, 2));
    assertOneStep();
    assertThat(study.corpus().codings(1).size()).isEqualTo(2);
    Coding united = study.now(one);
    assertThat(united.comment()).isEqualTo("one\nother");
    assertThat(united)
        .isEqualTo(
            one.withComment("one\nother").withWeight(70).withImportant(true).withTerms(1, 2, 0));
    assertThat(study.now(elses)).isEqualTo(elses.withCode(2));
  }

  @Test
  void codesAreMergedAcrossLevels() {
    Code below = edit.add(5, "below", null, "");
    Code deep = edit.add(below.id(), "deep", null, "");
    study.code(1, "Anna does", deep.id(), "A");
    remember();
    edit.merge(List.of(study.code(4), below, study.code(3)), study.code(3), "");
    assertOneStep();
    assertThat(study.codes())
        .containsExactly(
            "trust",
            "trust/weak",
            "trust/strong",
            "trust/strong/Weak",
            "trust/strong/deep",
            "heading");
  }

  @Test
  void aCodeIsNotMergedIntoOneBelowIt() {
    assertThatThrownBy(() -> edit.merge(List.of(study.code(1)), study.code(2), ""))
        .hasMessage(
            "\"weak\" is below \"trust\"; merge it into that one instead, or move it elsewhere first");
    assertThatThrownBy(() -> edit.merge(List.of(study.code(2)), study.code(2), ""))
        .hasMessage("choose at least one other code to merge into \"weak\"");
    study.code(1, "Anna does", 2, "A");
    remember();
    assertThatThrownBy(() -> edit.merge(List.of(study.code(2)), study.code(6), ""))
        .hasMessageContaining("is a heading and holds no passages");
    assertNothingDone();
  }

  @Test
  void passagesAreSplitOffIntoANewCodeBehindTheOld() {
    Coding one = study.code(1, "Anna does", 2, "A");
    study.code(1, "sister", 2, "A");
    remember();
    Code made = edit.split(study.code(2), List.of(one), "doing", "A");
    assertOneStep();
    assertThat(study.codes())
        .containsExactly(
            "trust", "trust/weak", "trust/doing", "trust/strong", "ties", "ties/Weak", "heading");
    assertThat(study.codings(1))
        .containsExactly("Anna does | trust/doing | A", "sister | trust/weak | A");
    assertThat(made.color()).isNotEqualTo(study.code(2).color());
    remember();
    assertThatThrownBy(() -> edit.split(study.code(2), List.of(one), "more", "A"))
        .hasMessage(
            "not all of these passages have the code \"weak\"; choose passages of one code");
    assertThatThrownBy(() -> edit.split(study.code(2), List.of(), "more", "A"))
        .hasMessage("choose a coded passage first");
    assertNothingDone();
  }

  @Test
  void deletingTakesAllBelowAndSaysHowMuch() {
    study.code(1, "Anna does", 1, "A");
    study.code(1, "Anna does", 2, "B");
    study.code(2, "没人管", 3, "A");
    study.code(2, "没人管", 4, "A");
    new WriteMemos(study.project).add(study.code(2), MemoKind.CODE, "", "m", "A");
    remember();
    List<Code> chosen = List.of(study.code(2), study.code(1), study.code(1));
    assertThat(edit.impact(chosen)).isEqualTo(new Impact(3, 3, 2, 1));
    assertNothingDone();
    assertThat(edit.delete(chosen, "")).isEqualTo(new Impact(3, 3, 2, 1));
    assertOneStep();
    assertThat(study.codes()).containsExactly("ties", "ties/Weak", "heading");
    assertThat(study.codings(2)).containsExactly("没人管 | ties | A");
    assertThat(study.project.history(1).getFirst().summary())
        .isEqualTo("trust deleted with 3 codings");
  }

  @Test
  void aCodeThatIsGoneIsRefused() {
    Code gone = study.code(5);
    edit.delete(List.of(gone), "");
    remember();
    assertThatThrownBy(() -> edit.rename(gone, "en", "x", ""))
        .hasMessage("the code is not in the codebook any more; choose another");
    assertThatThrownBy(() -> edit.merge(List.of(gone), study.code(1), ""))
        .hasMessage("the code is not in the codebook any more; choose another");
    assertNothingDone();
  }
}
