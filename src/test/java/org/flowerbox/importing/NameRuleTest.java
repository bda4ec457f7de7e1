package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRuleTest {
  @ParameterizedTest
  @CsvSource({
    "20201204-F-YC-焦点小组, 2020-12-04, F, YC, 焦点小组",
    "2020-12-04-F-YC-焦点小组, 2020-12-04, F, YC, 焦点小组",
    "20200621-R4-CY-结构访谈, 2020-06-21, R4, CY, 结构访谈",
    "20210313-W3-CY-structured interview, 2021-03-13, W3, CY, structured interview",
    "20210322-Y-CY-field-notes, 2021-03-22, Y, CY, field-notes",
    "20201204-居民R1-花园社区-访谈-2, 2020-12-04, 居民R1, 花园社区, 访谈-2",
    "20201204-F-YC-第二次, 2020-12-04, F, YC, 第二次"
  })
  void theStandardRuleReadsFourFields(
      String name, String date, String interviewee, String place, String method) {
    assertThat(NameRule.standard().match(name))
        .contains(
            new TreeMap<>(
                Map.of(
                    "date", date, "interviewee", interviewee, "place", place, "method", method)));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-09-15-Interview-with-Lee-Mannion, 2018-09-15",
    "2018-06-27-Nana-Chen-visit, 2018-06-27",
    "2018-07-25-社創中心-第二十五次-Office-Hour, 2018-07-25",
    "2019-02-12-【公投】協作會議-第一次會前會, 2019-02-12",
    "20201204, 2020-12-04",
    "20201204 notes, 2020-12-04",
    "2020年12月4日座谈, 2020-12-04",
    "20201204-F-YC, 2020-12-04",
    "20201204-F--焦点小组, 2020-12-04"
  })
  void aNameThatOnlyStartsWithADayGivesTheDay(String name, String date) {
    assertThat(NameRule.standard().match(name)).contains(new TreeMap<>(Map.of("date", date)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "notes",
        "F-YC-访谈",
        "20201304-F-YC-访谈",
        "20200230-F-YC-访谈",
        "202012045-F",
        "20201204x",
        "12-04-F-YC-访谈",
        "99991231-F-YC-访谈"
      })
  void aNameWithoutARealDayGivesNothing(String name) {
    assertThat(NameRule.standard().match(name)).isEmpty();
  }

  @Test
  void aRuleOfOnesOwnHasAnyFieldsAndSeparators() {
    assertThat(NameRule.parse("{地点}_{日期}_{编号}").match("YC_2020.12.4_R1_b"))
        .contains(new TreeMap<>(Map.of("地点", "YC", "日期", "2020-12-04", "编号", "R1_b")));
    assertThat(NameRule.parse("int {who} ({place})").match("int R1 (YC)"))
        .contains(new TreeMap<>(Map.of("who", "R1", "place", "YC")));
    assertThat(NameRule.parse("{name}").match("whatever-it is"))
        .contains(new TreeMap<>(Map.of("name", "whatever-it is")));
  }

  @Test
  void aRuleOfOnesOwnFitsAWholeNameOrNotAtAll() {
    NameRule rule = NameRule.parse("{date}-{interviewee}-{place}-{method}");
    assertThat(rule.match("2020-12-04-Lin-Court-talk"))
        .contains(
            new TreeMap<>(
                Map.of(
                    "date",
                    "2020-12-04",
                    "interviewee",
                    "Lin",
                    "place",
                    "Court",
                    "method",
                    "talk")));
    assertThat(rule.match("2020-12-04-Lin")).isEqualTo(Optional.empty());
    assertThat(rule.match("yesterday-Lin-Court-talk")).isEqualTo(Optional.empty());
    assertThat(rule.variables()).containsExactly("date", "interviewee", "place", "method");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{date|1|the { is never closed",
        "{date}-{who|8|the { is never closed",
        "date}-x|5|there is a } without a { before it",
        "{}-{who}|1|a field needs a name between its braces",
        "{who}-{who}|7|the field who is there twice",
        "{who}{place}|6|nothing stands between two fields",
        "{a}-{who}{place}|10|nothing stands between two fields",
        "plain|1|it has no field"
      })
  void aRuleThatCannotBeReadIsRefusedWithThePlace(String rule, int place, String why) {
    assertThatThrownBy(() -> NameRule.parse(rule))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("at character " + place + ": " + why);
  }

  @RepeatedTest(200)
  void whateverIsPutTogetherByARuleIsTakenApartByIt() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String who = word(random);
    String place = word(random);
    String method = word(random) + "_" + word(random);
    NameRule rule = NameRule.parse("{who}_{date}_{place}_{method}");
    assertThat(rule.match(who + "_20200229_" + place + "_" + method))
        .as("seed " + seed)
        .contains(
            new TreeMap<>(
                Map.of("who", who, "date", "2020-02-29", "place", place, "method", method)));
  }

  private static String word(Random random) {
    String letters = "abYCR1居民访谈-. ";
    StringBuilder word = new StringBuilder("x");
    for (int i = random.nextInt(6); i > 0; i--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.append('y').toString();
  }
}
