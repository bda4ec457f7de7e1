package org.flowerbox.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.CaseKind;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Table;
import org.flowerbox.model.VariableType;
import org.junit.jupiter.api.Test;

class FrequenciesTest {
  private static final String TALK = "I: why the boxes?\nWang: they look nice\nLi: nobody asked us";

  private static SmallStudy study() {
    return new SmallStudy("en")
        .code("Causes", "")
        .code("Will", "Causes")
        .code("Rules", "Causes")
        .code("Place", "")
        .source("s1", SourceKind.INTERVIEW, TALK)
        .source("s2", SourceKind.FIELD_NOTE, "The boxes block the door.")
        .source("s3", SourceKind.INTERVIEW, "I: and you?\nWang: I water them")
        .person("Wang")
        .person("Li")
        .aCase("Office", CaseKind.ORGANISATION)
        .linkSpeaker("Wang", "s1", "Wang")
        .linkSpeaker("Li", "s1", "Li")
        .linkSpeaker("Wang", "s3", "Wang")
        .linkSource("Office", "s2")
        .coder("Anna")
        .coder("Ben")
        .coding("Anna", "Will", "s1", "look nice")
        .coding("Anna", "Rules", "s1", "look nice\nLi: nobody asked")
        .coding("Anna", "Will", "s1", "they look")
        .coding("Anna", "Place", "s2", "block the door")
        .coding("Anna", "Causes", "s3", "water")
        .coding("Ben", "Place", "s1", "why the boxes?");
  }

  private static Table table(SmallStudy study, FrequencyRequest request) {
    return Frequencies.of(study.corpus(), request, Progress.NONE);
  }

  /** Lines "header: value value …". */
  private static List<String> columns(Table table) {
    List<String> lines = new ArrayList<>();
    for (Table.Column column : table.columns()) {
      StringBuilder line = new StringBuilder(String.join("/", column.header())).append(':');
      for (double value : column.values()) {
        line.append(' ')
            .append(
                value == Math.rint(value)
                    ? Long.toString((long) value)
                    : String.format("%.1f", value));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> values(Table table) {
    return columns(table).stream()
        .filter(line -> !line.contains("/all/"))
        .map(line -> line.replace("layer ", ""))
        .toList();
  }

  private static FrequencyRequest ofAnna(By by) {
    return FrequencyRequest.by(by).ofLayers(List.of(1));
  }

  @Test
  void countsCodesWithAndWithoutTheirChildrenInEveryLayerApart() {
    Table table = table(study(), FrequencyRequest.by(new By.Nothing()));
    assertThat(table.rows())
        .containsExactly(
            new Table.Row("Causes", 0, 1, false),
            new Table.Row("Will", 1, 2, false),
            new Table.Row("Rules", 1, 3, false),
            new Table.Row("Place", 0, 4, false),
            new Table.Row("Total", 0, 0, true));
    assertThat(columns(table))
        .containsExactly(
            "layer Anna/own: 1 2 1 1 5",
            "layer Anna/with children: 4 2 1 1 5",
            "layer Anna/% of codings: 80 40 20 20 100",
            "layer Anna/sources: 2 1 1 1 3",
            "layer Anna/% of sources: 66.7 33.3 33.3 33.3 100",
            "layer Anna/cases: 2 1 2 1 3",
            "layer Anna/% of cases: 66.7 33.3 66.7 33.3 100",
            "layer Ben/own: 0 0 0 1 1",
            "layer Ben/with children: 0 0 0 1 1",
            "layer Ben/% of codings: 0 0 0 100 100",
            "layer Ben/sources: 0 0 0 1 1",
            "layer Ben/% of sources: 0 0 0 33.3 33.3",
            "layer Ben/cases: 0 0 0 0 0",
            "layer Ben/% of cases: 0 0 0 0 0");
    assertThat(table.provenance().layer()).isEqualTo("Anna, Ben (apart)");
    assertThat(table.provenance().notes())
        .contains("% of codings: of all codings in the layer: layer Anna n = 5, layer Ben n = 1.");
  }

  @Test
  void addsLayersUpOnlyWhenAsked() {
    Table table = table(study(), FrequencyRequest.by(new By.Nothing()).pooling());
    assertThat(columns(table).subList(0, 2))
        .containsExactly(
            "layers Anna + Ben added up/own: 1 2 1 2 6",
            "layers Anna + Ben added up/with children: 4 2 1 2 6");
    assertThat(table.provenance().layer()).isEqualTo("Anna + Ben (added up)");
  }

  @Test
  void namesTheLayersThatAreLeftOut() {
    Table table = table(study(), ofAnna(new By.Nothing()));
    assertThat(table.columns()).hasSize(7);
    assertThat(table.provenance().notes()).contains("Not in this table: the codings of Ben.");
  }

  @Test
  void showsEverySourceInOrderEvenWithoutCodings() {
    Table table = table(study(), FrequencyRequest.by(new By.EachSource()));
    assertThat(values(table))
        .containsExactly(
            "Anna/s1/own: 0 2 1 0 3",
            "Anna/s1/with children: 3 2 1 0 3",
            "Anna/s2/own: 0 0 0 1 1",
            "Anna/s2/with children: 0 0 0 1 1",
            "Anna/s3/own: 1 0 0 0 1",
            "Anna/s3/with children: 1 0 0 0 1",
            "Ben/s1/own: 0 0 0 1 1",
            "Ben/s1/with children: 0 0 0 1 1",
            "Ben/s2/own: 0 0 0 0 0",
            "Ben/s2/with children: 0 0 0 0 0",
            "Ben/s3/own: 0 0 0 0 0",
            "Ben/s3/with children: 0 0 0 0 0");
  }

  @Test
  void countsACodingThatCrossesTurnsUnderEachSpeakerAndSaysHowMany() {
    Table table = table(study(), ofAnna(new By.EachSpeaker()));
    assertThat(values(table))
        .containsExactly(
            "Anna/Li/own: 0 0 1 0 1",
            "Anna/Li/with children: 1 0 1 0 1",
            "Anna/Wang/own: 1 2 1 0 4",
            "Anna/Wang/with children: 4 2 1 0 4",
            "Anna/(none)/own: 0 0 0 1 1",
            "Anna/(none)/with children: 0 0 0 1 1");
    assertThat(table.provenance().notes())
        .contains(
            "A coding that belongs to several speakers counts once under each of them; such codings: layer Anna 1.");
  }

  @Test
  void tellsSpeakersOfOneNameApartUnlessACaseSaysTheyAreOnePerson() {
    SmallStudy study =
        new SmallStudy("en")
            .code("c", "")
            .source("a", SourceKind.INTERVIEW, "Wang: one")
            .source("b", SourceKind.INTERVIEW, "Wang: two")
            .source("d", SourceKind.INTERVIEW, "Wang: three")
            .person("Wang")
            .linkSpeaker("Wang", "a", "Wang")
            .linkSpeaker("Wang", "d", "Wang")
            .coder("Anna")
            .coding("Anna", "c", "a", "one")
            .coding("Anna", "c", "d", "three");
    assertThat(values(table(study, ofAnna(new By.EachSpeaker()))))
        .containsExactly(
            "Anna/Wang (a, d)/own: 2 2",
            "Anna/Wang (a, d)/with children: 2 2",
            "Anna/Wang (b)/own: 0 0",
            "Anna/Wang (b)/with children: 0 0");
  }

  @Test
  void countsCasesBySpeakersWholeSourcesAndSpans() {
    SmallStudy study =
        study().aCase("Door", CaseKind.COMMUNITY).linkWords("Door", "s2", "the door");
    assertThat(values(table(study, ofAnna(new By.EachCase()))))
        .containsExactly(
            "Anna/Door/own: 0 0 0 1 1",
            "Anna/Door/with children: 0 0 0 1 1",
            "Anna/Li/own: 0 0 1 0 1",
            "Anna/Li/with children: 1 0 1 0 1",
            "Anna/Office/own: 0 0 0 1 1",
            "Anna/Office/with children: 0 0 0 1 1",
            "Anna/Wang/own: 1 2 1 0 4",
            "Anna/Wang/with children: 4 2 1 0 4");
  }

  @Test
  void takesTheValueOfTheCaseBeforeThatOfTheSource() {
    SmallStudy study =
        study()
            .variable("age", VariableType.NUMBER)
            .ofCase("Wang", "age", "104")
            .ofSource("s1", "age", "20")
            .ofSource("s3", "age", "30");
    assertThat(values(table(study, ofAnna(new By.EachValue(study.variableId("age"))))))
        .containsExactly(
            "Anna/20/own: 0 0 1 0 1",
            "Anna/20/with children: 1 0 1 0 1",
            "Anna/30/own: 0 0 0 0 0",
            "Anna/30/with children: 0 0 0 0 0",
            "Anna/104/own: 1 2 1 0 4",
            "Anna/104/with children: 4 2 1 0 4",
            "Anna/(none)/own: 0 0 0 1 1",
            "Anna/(none)/with children: 0 0 0 1 1");
  }

  @Test
  void dividesByKindOfSourceAndByCoder() {
    assertThat(values(table(study(), ofAnna(new By.EachKind()))))
        .containsExactly(
            "Anna/interview/own: 1 2 1 0 4",
            "Anna/interview/with children: 4 2 1 0 4",
            "Anna/field note/own: 0 0 0 1 1",
            "Anna/field note/with children: 0 0 0 1 1");
    assertThat(values(table(study(), FrequencyRequest.by(new By.EachCoder()))))
        .containsExactly(
            "Anna/Anna/own: 1 2 1 1 5",
            "Anna/Anna/with children: 4 2 1 1 5",
            "Ben/Ben/own: 0 0 0 1 1",
            "Ben/Ben/with children: 0 0 0 1 1");
  }

  @Test
  void countsCharactersOnceWhereCodingsOverlap() {
    Table table = table(study(), ofAnna(new By.EachSpeaker()).counting(Measure.CHARACTERS));
    // "they look nice" 14, "look nice\nLi: nobody asked" 26, together 31; "water" 5; "block the
    // door" 14
    assertThat(columns(table).subList(0, 3))
        .containsExactly(
            "layer Anna/all/own: 5 14 26 14 50",
            "layer Anna/all/with children: 36 14 26 14 50",
            "layer Anna/all/% of characters: 72 28 52 28 100");
    assertThat(values(table))
        .containsExactly(
            "Anna/Li/own: 0 0 12 0 12",
            "Anna/Li/with children: 12 0 12 0 12",
            "Anna/Wang/own: 5 14 9 0 19",
            "Anna/Wang/with children: 19 14 9 0 19",
            "Anna/(none)/own: 0 0 5 14 19",
            "Anna/(none)/with children: 5 0 5 14 19");
  }

  @Test
  void countsSourcesAndCasesOnceHoweverManyCodingsTheyHave() {
    assertThat(columns(table(study(), ofAnna(new By.Nothing()).counting(Measure.SOURCES))))
        .containsExactly(
            "layer Anna/own: 1 1 1 1 3",
            "layer Anna/with children: 2 1 1 1 3",
            "layer Anna/% of sources: 66.7 33.3 33.3 33.3 100",
            "layer Anna/codings: 4 2 1 1 5",
            "layer Anna/% of codings: 80 40 20 20 100",
            "layer Anna/cases: 2 1 2 1 3",
            "layer Anna/% of cases: 66.7 33.3 66.7 33.3 100");
    assertThat(values(table(study(), ofAnna(new By.EachKind()).counting(Measure.CASES))))
        .containsExactly(
            "Anna/interview/own: 1 1 2 0 2",
            "Anna/interview/with children: 2 1 2 0 2",
            "Anna/field note/own: 0 0 0 1 1",
            "Anna/field note/with children: 0 0 0 1 1");
  }

  @Test
  void countsOnlyWhatSharesTextWithTheCodesItIsRestrictedTo() {
    SmallStudy study = study().coding("Anna", "Place", "s1", "Wang: they");
    FrequencyRequest request = ofAnna(new By.Nothing()).inside(List.of(study.codeId("Place")));
    Table table = table(study, request);
    assertThat(columns(table).subList(0, 2))
        .containsExactly("layer Anna/own: 0 1 0 0 1", "layer Anna/with children: 1 1 0 0 1");
    assertThat(columns(table(study, request.counting(Measure.CHARACTERS))).getFirst())
        .isEqualTo("layer Anna/own: 0 4 0 0 4");
    assertThat(table.provenance().notes())
        .contains(
            "Only within passages coded with Place or a code below (2 codings, themselves not counted):"
                + " a coding counts if it shares text with such a passage of the same layer.");
  }

  @Test
  void leavesInterviewersOutWhenAsked() {
    SmallStudy study = study().coding("Anna", "Place", "s1", "boxes?\nWang: they");
    Table table =
        table(
            study,
            FrequencyRequest.by(new By.EachSpeaker())
                .withoutInterviewers()
                .counting(Measure.CHARACTERS));
    assertThat(columns(table).getFirst()).isEqualTo("layer Anna/all/own: 5 14 26 25 57");
    assertThat(columns(table))
        .contains("layer Ben/all/codings: 0 0 0 0 0")
        .noneMatch(line -> line.contains("/I"));
    assertThat(table.provenance().notes())
        .contains("Interviewers' words do not count; 1 codings of nothing else are left out.");
  }

  @Test
  void givesInterviewersAColumnOnlyWhereTheyAreCoded() {
    Table table = table(study(), FrequencyRequest.by(new By.EachSpeaker()));
    assertThat(values(table))
        .contains("Anna/I (s1)/own: 0 0 0 0 0", "Ben/I (s1)/own: 0 0 0 1 1")
        .noneMatch(line -> line.contains("I (s3)"));
  }

  @Test
  void isATableOfZerosWhereNothingIsCoded() {
    Table table =
        table(new SmallStudy("en").code("c", ""), FrequencyRequest.by(new By.EachSource()));
    assertThat(columns(table).getFirst()).isEqualTo("no layer/all/own: 0 0");
    assertThat(table.columns().getLast().values()).containsExactly(Double.NaN, Double.NaN);
    assertThat(table.provenance().layer()).isEqualTo("no layer holds codings");
  }

  @Test
  void refusesAVariableThatIsNotThere() {
    assertThatThrownBy(() -> table(study(), FrequencyRequest.by(new By.EachValue(99))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void stopsWhenTheUserAsks() {
    Progress impatient =
        new Progress() {
          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    Corpus corpus = study().corpus();
    FrequencyRequest request = FrequencyRequest.by(new By.Nothing());
    assertThatThrownBy(() -> Frequencies.of(corpus, request, impatient))
        .isInstanceOf(Progress.Cancelled.class);
  }

  @Test
  void countsPassagesWithoutTurnsUnderNobody() {
    SmallStudy study =
        new SmallStudy("zh")
            .code("认知", "")
            .source("记录", SourceKind.DOCUMENT, "花箱放在门口。")
            .coder("安")
            .coding("安", "认知", "记录", new Span(0, 2));
    assertThat(values(table(study, ofAnna(new By.EachSpeaker()))))
        .containsExactly("安/(none)/own: 1 1", "安/(none)/with children: 1 1");
  }
}
