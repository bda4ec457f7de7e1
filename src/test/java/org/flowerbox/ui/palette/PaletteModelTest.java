package org.flowerbox.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Span;
import org.flowerbox.model.Study;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
  private static final Code CAUSES = code(1, 0, "Causes", "原因");
  private static final Code COGNITION = code(2, 1, "Cognitive difference", "认知差异");
  private static final Code RULES = code(3, 1, "Rules not kept", "执行不规范");
  private static final CodeList CODES = list(CAUSES, COGNITION, RULES);

  private static Code code(int id, int parent, String english, String chinese) {
    return Code.plain(
        id,
        new UUID(0, id),
        parent,
        id,
        Localized.of(Map.of("en", english, "zh", chinese)),
        "#0072B2");
  }

  private static CodeList list(Code... codes) {
    Corpus.Tables empty = Corpus.Tables.empty();
    Corpus.Tables tables =
        new Corpus.Tables(
            empty.coders(),
            empty.layers(),
            empty.sources(),
            empty.speakers(),
            empty.cases(),
            empty.caseLinks(),
            empty.variables(),
            empty.values(),
            Rows.of(List.of(codes)),
            empty.terms(),
            empty.frameworks());
    Corpus corpus =
        new Corpus(
            new Study(new UUID(1, 2), "study", "zh"),
            1,
            tables,
            new Turns[0],
            new Codings[0],
            _ -> "");
    return CodeList.of(corpus, "zh");
  }

  private static List<String> names(PaletteModel model) {
    List<String> names = new ArrayList<>();
    for (PaletteRow row : model.rows()) {
      names.add(
          switch (row) {
            case FoundCode found -> found.name();
            case PaletteRow.NewCode made -> "+" + made.name();
          });
    }
    return names;
  }

  @Test
  void listsRecentCodesFirstAndThenAll() {
    assertThat(names(new PaletteModel(CODES, List.of(3), true)))
        .containsExactly("执行不规范", "原因", "认知差异");
    assertThat(names(new PaletteModel(CODES.searchable(), List.of(3), true)))
        .containsExactly("执行不规范", "原因", "认知差异");
  }

  @Test
  void findsByPinyinInitialsAndMarksTheirCharacters() {
    PaletteModel model = new PaletteModel(CODES.searchable(), List.of(), true);
    model.type("rzcy");
    assertThat(model.row())
        .hasValue(new FoundCode(COGNITION, "认知差异", List.of(new Span(0, 4)), "", List.of(), "原因"));
    assertThat(names(model)).containsExactly("认知差异", "+rzcy");
  }

  @Test
  void findsTheNameInTheOtherLanguageAndSaysSo() {
    FoundCode found =
        new FoundCode(
            COGNITION, "认知差异", List.of(), "Cognitive difference", List.of(new Span(0, 4)), "原因");
    PaletteModel quick = new PaletteModel(CODES, List.of(), false);
    quick.type("cogn");
    assertThat(quick.rows()).containsExactly(found);
    PaletteModel full = new PaletteModel(CODES.searchable(), List.of(), false);
    full.type("cogn");
    assertThat(full.rows()).containsExactly(found);
  }

  @Test
  void offersNoNewCodeOfANameThatIsTakenNorWhereNoneCanBeMade() {
    PaletteModel model = new PaletteModel(CODES.searchable(), List.of(), true);
    model.type(" 认知差异 ");
    assertThat(names(model)).containsExactly("认知差异");
    model.type("CAUSES");
    assertThat(names(model)).containsExactly("原因");
    PaletteModel filter = new PaletteModel(CODES.searchable(), List.of(), false);
    filter.type("补贴");
    assertThat(filter.rows()).isEmpty();
    assertThat(filter.canMake()).isFalse();
  }

  @Test
  void goesRoundByStepsAndStopsAtTheEndsByPages() {
    PaletteModel model = new PaletteModel(CODES, List.of(), true);
    model.step(-1);
    assertThat(model.code()).hasValue(RULES);
    model.step(1);
    assertThat(model.code()).hasValue(CAUSES);
    model.choose(9);
    assertThat(model.code()).hasValue(RULES);
    model.choose(-9);
    assertThat(model.code()).hasValue(CAUSES);
  }

  @Test
  void keepsTheChosenCodeWhenOthersAreListed() {
    PaletteModel model = new PaletteModel(CODES, List.of(), true);
    model.choose(1);
    model.use(list(code(9, 0, "New", "新编码"), CAUSES, COGNITION, RULES), List.of(3));
    assertThat(model.code()).hasValue(COGNITION);
  }

  @Test
  void laysTermsOutAsOnAKeyboard() {
    Term resident = term(1, TermKind.ACTOR);
    Term office = term(2, TermKind.ACTOR);
    Term forming = term(3, TermKind.STAGE);
    Term mission = term(4, TermKind.LEVEL);
    TermKeys keys = new TermKeys(List.of(resident, forming, office, mission));
    assertThat(keys.at("2")).hasValue(office);
    assertThat(keys.at("Q")).hasValue(forming);
    assertThat(keys.at("A")).hasValue(mission);
    assertThat(keys.at("")).isEmpty();
    keys.toggle(resident);
    keys.toggle(office);
    keys.toggle(forming);
    keys.toggle(forming);
    assertThat(keys.chosen(TermKind.ACTOR)).isEqualTo(2);
    assertThat(keys.chosen(TermKind.STAGE)).isZero();
  }

  private static Term term(int id, TermKind kind) {
    return new Term(
        id, new UUID(0, id), kind, "t" + id, Localized.of("en", "term " + id), List.of());
  }
}
