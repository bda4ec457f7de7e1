package org.flowerbox.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Study;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.Test;

class CodebookModelTest {
  private static final Code TRUST = code(1, 0, 0, "trust", "信任");
  private static final Code NEIGHBOURS = code(2, 1, 0, "neighbours", "邻里");
  private static final Code OFFICE = code(3, 1, 1, "street office", "街道办");
  private static final Code CARE =
      code(4, 0, 1, "care", "养护")
          .withTexts(
              Localized.of("en", "Who waters the plants"),
              Localized.NONE,
              Localized.NONE,
              List.of());

  private final CodebookModel model = new CodebookModel(corpus(TRUST, NEIGHBOURS, OFFICE, CARE));

  static Code code(int id, int parent, int position, String english, String chinese) {
    return Code.plain(
        id,
        new UUID(0, id),
        parent,
        position,
        Localized.of("en", english).with("zh", chinese),
        "#0072B2");
  }

  static Corpus corpus(Code... codes) {
    Corpus.Tables none = Corpus.Tables.empty();
    return new Corpus(
        new Study(new UUID(1, 1), "test", "en"),
        1,
        new Corpus.Tables(
            none.coders(),
            none.layers(),
            none.sources(),
            none.speakers(),
            none.cases(),
            none.caseLinks(),
            none.variables(),
            none.values(),
            Rows.of(List.of(codes)),
            none.terms(),
            none.frameworks()),
        new Turns[0],
        new Codings[0],
        _ -> "");
  }

  private List<Integer> found(String typed) {
    model.filter(typed);
    return model.fitting().stream().boxed().toList();
  }

  @Test
  void findsByNameInEitherLanguageByKeyAndByDefinition() {
    assertThat(found("OFFICE")).containsExactly(3);
    assertThat(found("信任")).containsExactly(1);
    assertThat(found("waters")).containsExactly(4);
    assertThat(found(" ")).containsExactly(1, 2, 3, 4);
    assertThat(found("nothing like it")).isEmpty();
  }

  @Test
  void findsByPinyinOnceThatIsKnown() {
    assertThat(found("jdb")).isEmpty();
    assertThat(model.use(CodeFilter.of(model.corpus().codes()), model.corpus())).isTrue();
    assertThat(found("jdb")).containsExactly(3);
    assertThat(found("xinren")).containsExactly(1);
    assertThat(found("swo")).as("scattered letters").isEmpty();
  }

  @Test
  void aFilterMadeOfOlderCodesIsNotUsed() {
    Corpus older = model.corpus();
    model.show(corpus(TRUST));
    assertThat(model.use(CodeFilter.of(older.codes()), older)).isFalse();
  }

  @Test
  void whatFitsKeepsTheCodesAboveItInSight() {
    model.filter("office");
    CodeShape shape = model.shape();
    assertThat(shape.children(0)).containsExactly(TRUST);
    assertThat(shape.children(1)).containsExactly(OFFICE);
    assertThat(shape.size()).isEqualTo(2);
  }

  @Test
  void foldingIsKeptThroughAFilterAndFromOneStartToTheNext() {
    model.fold(TRUST, true);
    model.filter("office");
    assertThat(model.isOpen(TRUST)).isTrue();
    model.fold(TRUST, false);
    model.filter("");
    assertThat(model.isOpen(TRUST)).isFalse();
    CodebookModel next = new CodebookModel(model.corpus());
    next.folding(model.folding());
    assertThat(next.isOpen(TRUST)).isFalse();
    assertThat(next.isOpen(CARE)).isTrue();
  }

  @Test
  void aCodeThatIsBeingNamedStandsLastBelowItsParentWhichOpens() {
    model.fold(TRUST, true);
    Code draft = model.draft(1, "#112233");
    assertThat(model.shape().children(1)).containsExactly(NEIGHBOURS, OFFICE, draft);
    assertThat(model.isOpen(TRUST)).isTrue();
    model.endDraft();
    assertThat(model.shape().children(1)).containsExactly(NEIGHBOURS, OFFICE);
    assertThat(model.isOpen(TRUST)).isFalse();
  }

  @Test
  void aNameIsTakenInItsPlaceInAnyLanguageAndCase() {
    assertThat(model.namesake(1, " Neighbours ", 0)).isEqualTo(NEIGHBOURS);
    assertThat(model.namesake(1, "邻里", 0)).isEqualTo(NEIGHBOURS);
    assertThat(model.namesake(1, "neighbours", 2)).as("itself").isNull();
    assertThat(model.namesake(0, "neighbours", 0)).as("elsewhere").isNull();
  }

  @Test
  void ofChosenCodesOnlyTheUppermostAreMoved() {
    assertThat(model.tops(List.of(OFFICE, CARE, TRUST))).containsExactly(TRUST, CARE);
  }

  @Test
  void aDropGoesInsideBeforeOrBehindByWhereItIsHeld() {
    assertThat(drop(CARE, NEIGHBOURS, 0.1, false))
        .isEqualTo(new CodeDrop(CodeDrop.Kind.BEFORE, 1, 0));
    assertThat(drop(CARE, NEIGHBOURS, 0.5, false))
        .isEqualTo(new CodeDrop(CodeDrop.Kind.INSIDE, 2, 0));
    assertThat(drop(CARE, NEIGHBOURS, 0.9, false))
        .isEqualTo(new CodeDrop(CodeDrop.Kind.BEHIND, 1, 1));
    assertThat(drop(CARE, TRUST, 0.9, true))
        .as("codes below it show under it")
        .isEqualTo(new CodeDrop(CodeDrop.Kind.INSIDE, 1, 2));
    assertThat(drop(NEIGHBOURS, OFFICE, 0.9, false))
        .as("itself is not counted")
        .isEqualTo(new CodeDrop(CodeDrop.Kind.BEHIND, 1, 1));
  }

  @Test
  void aCodeGoesNeitherBelowItselfNorIntoWhatIsBelowIt() {
    assertThat(drop(TRUST, OFFICE, 0.5, false)).isNull();
    assertThat(drop(TRUST, TRUST, 0.5, false)).isNull();
    assertThat(CodeDrop.of(model, List.of(TRUST), OFFICE, 0.5, false, true)).isNull();
    assertThat(CodeDrop.of(model, List.of(OFFICE), TRUST, 0.5, false, true))
        .isEqualTo(new CodeDrop(CodeDrop.Kind.MERGE, 1, 0));
  }

  private CodeDrop drop(Code dragged, Code target, double height, boolean open) {
    return CodeDrop.of(model, List.of(dragged), target, height, open, false);
  }

  @Test
  void arrowKeysMoveUpDownInAndOutAsFarAsThereIsAPlace() {
    var tree = model.corpus().codeTree();
    assertThat(CodeSteps.up(tree, OFFICE)).isEqualTo(new CodeSteps.Place(1, 0));
    assertThat(CodeSteps.up(tree, NEIGHBOURS)).isNull();
    assertThat(CodeSteps.down(tree, NEIGHBOURS)).isEqualTo(new CodeSteps.Place(1, 1));
    assertThat(CodeSteps.down(tree, OFFICE)).isNull();
    assertThat(CodeSteps.in(tree, CARE)).isEqualTo(new CodeSteps.Place(1, 2));
    assertThat(CodeSteps.in(tree, TRUST)).isNull();
    assertThat(CodeSteps.out(tree, NEIGHBOURS, TRUST)).isEqualTo(new CodeSteps.Place(0, 1));
    assertThat(CodeSteps.out(tree, TRUST, null)).isNull();
  }

  @Test
  void copiedTextHasALineACodeIndentedWithItsCount() {
    assertThat(
            CodebookText.of(
                model.corpus().codeTree(), List.of(TRUST, CARE), "zh", code -> 10 * code.id()))
        .isEqualTo("信任\t10\n  邻里\t20\n  街道办\t30\n养护\t40\n");
  }

  @Test
  void shapesOfOneFilterShowNothingElse() {
    BitSet only = new BitSet();
    only.set(4);
    assertThat(CodeShape.of(model.corpus(), only, null).children(0)).containsExactly(CARE);
  }
}
