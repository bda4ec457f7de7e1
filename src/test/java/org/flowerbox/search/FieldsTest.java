package org.flowerbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Turns;
import org.flowerbox.model.VariableType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two interviews and a field note; which of them a query of fields finds, and what of the codings.
 */
class FieldsTest {
  private final Studies studies = new Studies();

  @BeforeEach
  void fill() {
    int ann = studies.coder("Ann");
    int bo = studies.coder("Bo Li");
    int first = studies.transcript("20201204-F-YC", "Q：您认养花箱吗", "R1：我认养了花箱", "R2：我不知道花箱");
    int second = studies.transcript("20210315-M-HD", "R1：花箱很好");
    int note = studies.source("笔记", SourceKind.FIELD_NOTE, "花箱在楼下。没人管。", Turns.NONE);
    int place = studies.variable("place", VariableType.TEXT);
    studies.sourceValue(place, first, "YC");
    studies.sourceValue(place, second, "HD");
    int date = studies.variable("date", VariableType.DATE);
    studies.sourceValue(date, first, "2020-12-04");
    studies.sourceValue(date, second, "20210315");
    studies.sourceValue(date, note, "2021");
    int age = studies.variable("age", VariableType.NUMBER);
    int person = studies.aCase("王女士");
    studies.linkSpeaker(person, first, 2);
    studies.caseValue(age, person, "35");
    studies.caseValue(place, person, "SZ");
    int community = studies.aCase("社区");
    studies.linkSource(community, note);
    studies.caseValue(place, community, "XJ");
    int cognition = studies.code(0, "cognition", "Cognition", "认知");
    int will = studies.code(cognition, "cognition.will", "Will to act", "意愿");
    studies.code(0, "", "Money", "钱");
    studies.coding(first, will, ann, 11, 15);
    studies.coding(first, cognition, bo, 13, 17);
    studies.coding(first, will, bo, 0, 3);
    studies.coding(second, 3, bo, 3, 5);
  }

  private List<String> found(String query) {
    Corpus corpus = studies.corpus();
    List<String> found = new java.util.ArrayList<>();
    try (SearchIndex none = SearchIndex.none()) {
      none.search(corpus, Query.parse(query), Progress.NONE)
          .forEach(
              hit ->
                  found.add(
                      hit.source()
                          + "."
                          + hit.turn()
                          + " "
                          + hit.span().in(studies.text(hit.source()))));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "花箱 source:20201204-f-yc | 1.1, 1.2, 1.3",
        "花箱 source:2020* | 1.1, 1.2, 1.3",
        "花箱 source:笔记 | 3.0",
        "花箱 speaker:r1 | 1.2, 2.1",
        "花箱 speaker:r? | 1.2, 1.3, 2.1",
        "花箱 -speaker:(Q OR R2) | 1.2, 2.1, 3.0",
        "花箱 kind:field-note | 3.0",
        "花箱 kind:\"field note\" | 3.0",
        "花箱 kind:inter* | 1.1, 1.2, 1.3, 2.1",
        "花箱 place:yc | 1.1, 1.3",
        "花箱 place:SZ | 1.2",
        "花箱 地点：HD | 2.1",
        "花箱 place:XJ | 3.0",
        "花箱 age:35.0 | 1.2",
        "花箱 age:[20 TO 35] | 1.2",
        "花箱 age:[20 TO 35} | ''",
        "花箱 age:{35 TO *] | ''",
        "花箱 date:2020 | 1.1, 1.2, 1.3",
        "花箱 date:2020-12 | 1.1, 1.2, 1.3",
        "花箱 date:[2020 TO 2020] | 1.1, 1.2, 1.3",
        "花箱 date:[2020-12-05 TO *] | 2.1, 3.0",
        "花箱 date:[2021-02 TO 2021] | 2.1",
        "花箱 date:[* TO 2021/03/15} | 1.1, 1.2, 1.3",
        "花箱 date:{2020 TO 2021] | 2.1, 3.0",
        "花箱 place:[X TO Z] | 1.1, 1.3, 3.0",
      })
  void fieldsSayInWhichTurns(String query, String turns) {
    assertThat(found(query))
        .isEqualTo(
            turns.isEmpty()
                ? List.of()
                : List.of(turns.split(", ")).stream().map(t -> t + " 花箱").toList());
  }

  @Test
  void fieldsAloneShowWhatIsSaidInTheTurns() {
    assertThat(found("speaker:R1")).containsExactly("1.2 我认养了花箱", "2.1 花箱很好");
    assertThat(found("kind:field-note")).containsExactly("3.0 花箱在楼下。没人管。");
    assertThat(found("NOT 花箱")).isEmpty();
    assertThat(found("NOT 认养")).containsExactly("1.3 我不知道花箱", "2.1 花箱很好", "3.0 花箱在楼下。没人管。");
  }

  @Test
  void codesAndCodersAloneShowCodings() {
    assertThat(found("code:cognition.will")).containsExactly("1.1 Q：您", "1.2 ：我认养");
    assertThat(found("code:意愿")).isEqualTo(found("code:cognition.will"));
    assertThat(found("code:\"will to act\"")).isEqualTo(found("code:cognition.will"));
    assertThat(found("code:Money")).containsExactly("2.1 花箱");
    assertThat(found("coder:\"Bo Li\"")).containsExactly("1.1 Q：您", "1.2 认养了花", "2.1 花箱");
    assertThat(found("coder:bo*")).isEqualTo(found("coder:\"Bo Li\""));
  }

  @Test
  void aCodeHoldsTheCodesBelowIt() {
    assertThat(found("code:cognition")).containsExactly("1.1 Q：您", "1.2 ：我认养", "1.2 认养了花");
    assertThat(found("code:认知")).isEqualTo(found("code:cognition"));
  }

  @Test
  void codeAndCoderSideBySideSpeakOfOneCoding() {
    assertThat(found("code:cognition.will AND coder:Ann")).containsExactly("1.2 ：我认养");
    assertThat(found("coder:Ann code:cognition")).containsExactly("1.2 ：我认养");
    assertThat(found("code:cognition AND NOT coder:Ann")).containsExactly("1.1 Q：您", "1.2 认养了花");
    assertThat(found("(code:cognition OR code:money) (coder:Ann OR coder:bo*) speaker:R1"))
        .containsExactly("1.2 ：我认养", "1.2 认养了花", "2.1 花箱");
  }

  @Test
  void codesTestWhetherTheHitItselfIsCoded() {
    assertThat(found("认养 AND NOT code:cognition.will")).containsExactly("1.1 认养");
    assertThat(found("花箱 AND code:cognition")).containsExactly("1.2 花箱");
    assertThat(found("花箱 AND NOT code:cognition"))
        .containsExactly("1.1 花箱", "1.3 花箱", "2.1 花箱", "3.0 花箱");
    assertThat(found("花箱 AND code:cognition AND coder:Ann")).isEmpty();
    assertThat(found("NOT code:cognition"))
        .containsExactly("1.3 我不知道花箱", "2.1 花箱很好", "3.0 花箱在楼下。没人管。");
  }

  @Test
  void equalAndNestedHitsAreOne() {
    assertThat(found("认养 OR 我认养了 OR /认./")).containsExactly("1.1 认养", "1.2 我认养了");
    assertThat(found("(花箱 OR code:money) place:HD")).containsExactly("2.1 花箱");
  }

  @Test
  void inAnOrEachSideShowsWhatItCan() {
    assertThat(found("不知道 OR code:money OR speaker:Q"))
        .containsExactly("1.1 您认养花箱吗", "1.3 不知道", "2.1 花箱");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plcae:YC | search: there is no field \"plcae\"; there are: source, speaker, kind, code, coder, place, date, age. To find the text"
            + " itself put it in quotation marks",
        "code:cogniton | search: there is no code \"cogniton\"; give the key or name of a code, or part of it with *",
        "coder:Cy | search: there is no coder \"Cy\"; there are: Ann, Bo Li",
        "kind:letter | search: there is no kind of source \"letter\"; there are: interview, focus-group, field-note, observation, document",
        "age:[old TO *] | search: age takes numbers, such as [20 TO 35]",
        "date:[summer TO *] | search: \"summer\" is no date; write 2020, 2020-03 or 2020-03-15",
        "source:[a TO b] | search: source: takes a name, not a range"
      })
  void whatTheStudyHasNotIsRefused(String query, String message) {
    assertThatThrownBy(() -> found(query)).isInstanceOf(Misread.class).hasMessage(message);
  }
}
