package org.flowerbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {
  private static Query.Word word(String text, int at) {
    return new Query.Word(text, at);
  }

  @Test
  void orBindsLessThanAndWhichNeedNotBeWritten() {
    assertThat(Query.parse("a b OR c AND d"))
        .isEqualTo(
            new Query.Or(
                List.of(
                    new Query.And(List.of(word("a", 0), word("b", 2))),
                    new Query.And(List.of(word("c", 7), word("d", 13))))));
  }

  @Test
  void notBindsMoreThanAndAndLessThanNear() {
    assertThat(Query.parse("NOT a NEAR/3 b c"))
        .isEqualTo(
            new Query.And(
                List.of(
                    new Query.Not(new Query.Near(word("a", 4), word("b", 13), 3, 6)),
                    word("c", 15))));
  }

  @Test
  void aMinusIsNotAndTwoNotsAreNone() {
    assertThat(Query.parse("a -b"))
        .isEqualTo(new Query.And(List.of(word("a", 0), new Query.Not(word("b", 3)))));
    assertThat(Query.parse("NOT -b")).isEqualTo(word("b", 5));
    assertThat(Query.parse("well-being")).isEqualTo(word("well-being", 0));
  }

  @Test
  void smallLettersMakeNoOperators() {
    assertThat(Query.parse("and or not near"))
        .isEqualTo(
            new Query.And(
                List.of(word("and", 0), word("or", 4), word("not", 7), word("near", 11))));
  }

  @Test
  void whatAChineseInputMethodTypesIsUnderstood() {
    Query.Field code = new Query.Field("code", "认知", false, 1);
    Query.Phrase phrase = new Query.Phrase("花箱，认养", 14);
    assertThat(Query.parse("（code：认知）　AND　“花箱，认养”"))
        .isEqualTo(new Query.And(List.of(code, phrase)));
    assertThat(Query.parse("a　ＯＲ　b")).isEqualTo(new Query.Or(List.of(word("a", 0), word("b", 5))));
    assertThat(Query.parse("「花箱」")).isEqualTo(new Query.Phrase("花箱", 0));
    assertThat(Query.parse("认＊养")).isEqualTo(new Query.Wildcard("认＊养", 0));
  }

  @Test
  void fieldsTakeWordsPhrasesRangesAndGroups() {
    assertThat(Query.parse("place:YC-1")).isEqualTo(new Query.Field("place", "YC-1", false, 0));
    assertThat(Query.parse("kind:\"focus group\""))
        .isEqualTo(new Query.Field("kind", "focus group", true, 0));
    assertThat(Query.parse("date:[2020-03 TO *}"))
        .isEqualTo(new Query.Range("date", "2020-03", true, "*", false, 0));
    assertThat(Query.parse("place:(YC OR \"H D\")"))
        .isEqualTo(
            new Query.Or(
                List.of(
                    new Query.Field("place", "YC", false, 7),
                    new Query.Field("place", "H D", true, 13))));
    assertThat(Query.parse("12:30")).isEqualTo(word("12:30", 0));
  }

  @Test
  void wordsMayBePatternsOrLikenesses() {
    assertThat(Query.parse("wom?n")).isEqualTo(new Query.Wildcard("wom?n", 0));
    assertThat(Query.parse("why\\?no")).isEqualTo(word("why?no", 0));
    assertThat(Query.parse("goverment~")).isEqualTo(new Query.Fuzzy("goverment", 2, 0));
    assertThat(Query.parse("flowr~")).isEqualTo(new Query.Fuzzy("flowr", 1, 0));
    assertThat(Query.parse("flower~1")).isEqualTo(new Query.Fuzzy("flower", 1, 0));
    assertThat(Query.parse("/a\\/b (c|d)/i")).isEqualTo(new Query.Expression("a/b (c|d)", true, 0));
  }

  @Test
  void punctuationAroundAWordIsNotLookedForUnlessThereIsNothingElse() {
    assertThat(Query.parse("认养。")).isEqualTo(word("认养", 0));
    assertThat(Query.parse("“认养。”")).isEqualTo(new Query.Phrase("认养。", 0));
    assertThat(Query.parse("……")).isEqualTo(word("……", 0));
    assertThat(Query.parse("C++")).isEqualTo(word("C++", 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(a OR b          | `search: \")\" missing at character 8 of (a OR b`",
        "a)               | `search: \"(\" missing before \")\" at character 2 of a)`",
        "a AND            | `search: a word or phrase missing at character 6 of a AND`",
        "AND a            | `search: a word or phrase missing before AND at character 1 of AND a`",
        "a OR OR b        | `search: a word or phrase missing before OR at character 6 of a OR OR b`",
        "()               | `search: a word or phrase missing before ) at character 2 of ()`",
        "\"a              | `search: no closing quotation mark for the one at character 1 of \"a`",
        "花 /a            | `search: no closing / for the regular expression at character 3 of 花 /a`",
        "/a(/             | `search: the regular expression is not one (Unclosed group) at character 4 of /a(/`",
        "place:           | `search: a value missing after place: at character 7 of place:`",
        "date:[2020 2021] | `search: TO missing at character 12 of date:[2020 2021]`",
        "date:[2020 TO    | `search: a limit of the range missing at character 14 of date:[2020 TO`",
        "date:[1 TO 2     | `search: \"]\" missing at character 13 of date:[1 TO 2`",
        "a NEAR/3 (b c)   | `search: NEAR joins words and phrases only; use AND for the rest, at character 10 of a NEAR/3 (b c)`",
        "花箱~            | `search: ~ stands after one word in letters (for Chinese use * or ?); there is none at character 1 of 花箱~`",
        "word~5           | `search: ~ takes 0, 1 or 2 letters of difference, not 5, at character 1 of word~5`",
        "𠮷 *             | `search: a letter must stand beside * or ? at character 3 of 𠮷 *`",
        "\"\"             | `search: nothing between the quotation marks at character 1 of \"\"`"
      })
  void aQueryThatDoesNotParseIsRefusedWithThePlace(String query, String message) {
    assertThatThrownBy(() -> Query.parse(query)).isInstanceOf(Misread.class).hasMessage(message);
  }

  @Test
  void thePlaceIsToldInCodeUnitsToo() {
    assertThatThrownBy(() -> Query.parse("𠮷 (b"))
        .isInstanceOfSatisfying(
            Misread.class, refusal -> assertThat(refusal.position()).isEqualTo(5));
  }

  @Test
  void nothingAtAllIsRefused() {
    assertThatThrownBy(() -> Query.parse(" \u3000"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("nothing to search for");
  }

  @Test
  void parenthesesWithoutEndAreRefusedNotCrashedOn() {
    assertThatThrownBy(() -> Query.parse("(".repeat(100_000)))
        .isInstanceOf(Misread.class)
        .hasMessageContaining("too deep");
    assertThatThrownBy(() -> Query.parse("NOT ".repeat(100_000))).isInstanceOf(Misread.class);
  }

  @Test
  void anythingTypedIsAnsweredOrRefused() {
    String[] keys = {
      "a", "花", "(", ")", "（", "\"", "”", "「", "/", "\\", "*", "?", "~", "2", " ", "AND", " OR ",
      "NOT ", "-", " NEAR/", "NEAR ", ":", "：", "code", "kind:", "[", "]", "{", " TO ", "[", "|",
      "+", ".", "\u0301", "\u00ad", "𠮷", "\ud842", "'"
    };
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Studies studies = new Studies();
    studies.source("a花 (a) 花*花 a/花 𠮷'2");
    Corpus corpus = studies.corpus();
    for (int i = 0; i < 3000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        typed.append(keys[random.nextInt(keys.length)]);
      }
      try {
        SearchIndex.none().search(corpus, Query.parse(typed.toString()), Progress.NONE).total();
      } catch (Refusal refusal) {
        assertThat(refusal.getMessage()).startsWith("search: ");
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", typed " + typed, e);
      }
    }
  }
}
