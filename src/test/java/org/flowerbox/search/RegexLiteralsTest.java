package org.flowerbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowerbox.search.RegexLiterals.All;
import org.flowerbox.search.RegexLiterals.AnyOf;
import org.flowerbox.search.RegexLiterals.Need;
import org.flowerbox.search.RegexLiterals.Nothing;
import org.flowerbox.search.RegexLiterals.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexLiteralsTest {
  /** The characters each text must have: & for all of them, | for one of them. */
  private static String show(Need need) {
    return switch (need) {
      case Nothing() -> "-";
      case Text(String text) -> text;
      case All(var needs) -> String.join("&", needs.stream().map(RegexLiteralsTest::show).toList());
      case AnyOf(var needs) ->
          "(" + String.join("|", needs.stream().map(RegexLiteralsTest::show).toList()) + ")";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      value = {
        "花箱\t花箱",
        "认.{0,3}养\t认&养",
        "花箱?\t花",
        "花箱*养\t花&养",
        "花{2}养\t花&养",
        "花{0,2}养\t养",
        "花+?养\t花&养",
        "花|箱\t(花|箱)",
        "花|.\t-",
        "(花|箱)养\t(花|箱)&养",
        "(花箱)?养\t养",
        "(?:花箱)+养\t花箱&养",
        "(?<name>花箱)\\k<name>养\t花箱&养",
        "(?=花)养\t养",
        "(?<!花)养\t养",
        "(?>花)养\t花&养",
        "(?i)花箱\t花箱",
        "(?i:花)箱\t花&箱",
        "[花箱]养\t养",
        "[花[箱]&&[^人]]养\t养",
        "[\\]花]养\t养",
        "\\p{IsHan}养\t养",
        "\\pL养\t养",
        "\\x{82b1}养\\x41人\t养&人",
        "\\u82b1养\t养",
        "(花)\\1养\t花&养",
        "\\d养\\s人\t养&人",
        "花\\.养\t花.养",
        "^花$\t花",
        "flower\tflowe",
        "flower box\tflower bo",
        "\\Q花\\E养\t-",
        "(?x)花 箱\t-",
        "花\\u0301养\t花&养",
        "e\t-"
      })
  void aTextMustHaveTheseCharacters(String regex, String needs) {
    assertThat(show(RegexLiterals.of(regex))).isEqualTo(needs);
  }

  @Test
  void whatItDoesNotUnderstandAsksForNothing() {
    assertThat(RegexLiterals.of("花\\p{IsHan")).isInstanceOfAny(Nothing.class, Text.class);
    assertThat(RegexLiterals.of("[花")).isEqualTo(new Nothing());
  }
}
