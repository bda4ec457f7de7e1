package org.flowerbox.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkFileTest {
  private static final String SMALL =
      """
      {
        "format": "flowerbox-framework",
        "version": 1,
        "key": "mine",
        "name": { "en": "Mine" },
        "codes": [
          {
            "key": "trust",
            "name": { "en": "trust", "zh": "信任" },
            "shortcut": "1",
            "children": [{ "key": "trust.neighbours", "name": { "en": "in neighbours" } }]
          },
          { "key": "money", "name": { "en": "money" }, "definition": { "en": "Funds." } }
        ],
        "actors": [{ "key": "residents", "name": { "en": "residents" } }],
        "stages": [{ "key": "before", "name": { "en": "before" } }],
        "variables": [{ "key": "age", "name": { "en": "age" }, "kind": "number", "of": "case" }],
        "relationTypes": [
          { "key": "answers", "name": { "en": "answers" }, "directed": true, "joins": "code-code" },
          { "key": "then", "name": { "en": "then" }, "directed": true, "joins": "passage-passage" }
        ],
        "relations": [{ "type": "answers", "from": "money", "to": "trust" }],
        "views": [
          {
            "key": "by-actor",
            "name": { "en": "By actor" },
            "kind": "crosstab",
            "rows": { "by": "codes", "keys": ["trust"], "depth": "tree" },
            "columns": { "by": "actors" }
          }
        ]
      }
      """;

  private static Framework read(String json) {
    return FrameworkFile.read(json, "mine.json");
  }

  @Test
  void whatIsLeftOutHasAValueAndAGuidThatIsAlwaysTheSame() {
    Framework framework = read(SMALL);
    CodeEntry trust = framework.codes().getFirst();
    assertThat(trust.codable()).isTrue();
    assertThat(trust.inferred()).isFalse();
    assertThat(trust.color()).isEmpty();
    assertThat(read(SMALL)).isEqualTo(framework);
    assertThat(framework.allCodes().map(CodeEntry::guid))
        .doesNotHaveDuplicates()
        .doesNotContain(framework.guid());
    assertThat(read(SMALL.replace("\"mine\"", "\"other\"")).codes().getFirst().guid())
        .isNotEqualTo(trust.guid());
    View view = framework.views().getFirst();
    assertThat(view.layer() + view.measure() + view.speaks()).isEqualTo("activecodingsspeaker");
  }

  @Test
  void writingAndReadingGivesTheSameFramework() {
    assertThat(read(FrameworkFile.write(read(SMALL)))).isEqualTo(read(SMALL));
  }

  @Test
  void anyCodebookComesBackAsItWas() {
    for (long seed = 1; seed <= 300; seed++) {
      String written = FrameworkFile.write(new RandomCodebook(seed).framework());
      assertThat(FrameworkFile.write(read(written))).as("seed %d", seed).isEqualTo(written);
    }
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    assertThat(read("\uFEFF" + SMALL)).isEqualTo(read(SMALL));
  }

  /** What is put in the place of what, and what the refusal says of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ \"key\": \"money\"      | { \"key\": \"trust\"        | mine.json, line 13 (/codes/1/key): the code “trust” stands twice, here and in line 8",
        "{ \"en\": \"money\" }     | { \"en\": \"trust\" }       | mine.json, line 13 (/codes/1/name): the name below the top (en) “trust” stands twice, here and in line 9",
        "\"definition\"            | \"definiton\"               | mine.json, line 13 (/codes/1/definiton): “definiton” is not a field here (did you mean “definition”?)",
        "\"name\": { \"en\": \"money\" }, | ``                   | mine.json, line 13 (/codes/1): “name” is missing",
        "{ \"en\": \"Funds.\" }    | \"Funds.\"                  | mine.json, line 13 (/codes/1/definition): there should be a text with its language here",
        "{ \"en\": \"Funds.\" }    | { \"english\": \"Funds.\" } | mine.json, line 13 (/codes/1/definition/english): “english” is not a language",
        "\"from\": \"money\"       | \"from\": \"mony\"          | mine.json, line 22 (/relations/0/from): there is no code “mony” (did you mean “money”?)",
        "\"type\": \"answers\"     | \"type\": \"anwsers\"       | mine.json, line 22 (/relations/0/type): there is no relation type “anwsers” (did you mean “answers”?)",
        "\"type\": \"answers\"     | \"type\": \"then\"          | mine.json, line 22 (/relations/0/type): “then” joins passages",
        "[\"trust\"]               | [\"trsut\"]                 | mine.json, line 28 (/views/0/rows/keys): there is no code “trsut” (did you mean “trust”?)",
        "\"by\": \"actors\"        | \"by\": \"actor\"           | mine.json, line 29 (/views/0/columns/by): “actor” is none of actors, cases, codes,",
        "\"crosstab\"              | \"crosstabs\"               | mine.json, line 27 (/views/0/kind): “crosstabs” is none of",
        "\"kind\": \"crosstab\"    | \"kind\": \"coverage\"      | mine.json, line 24 (/views/0): “relationType” is missing",
        "\"version\": 1            | \"version\": 2              | mine.json, line 3 (/version): the file was written for a newer Flowerbox",
        "\"flowerbox-framework\"   | \"other\"                   | mine.json, line 2 (/format): this is not a framework file",
        "\"key\": \"mine\"         | \"key\": \"my study\"       | mine.json, line 4 (/key): “my study” cannot be a key",
        "\"key\": \"mine\",        | \"key\": \"a\", \"key\": \"b\", | mine.json, line 4 (/key): “key” stands twice, here and in line 4",
        "\"key\": \"mine\",        | \"key\": \"mine\"           | mine.json, line 5, column 3: is not JSON",
        "\"directed\": true        | \"directed\": \"yes\"       | there should be true or false here (without quotes), not a text",
        "\"shortcut\": \"1\"       | \"color\": \"red\"          | mine.json, line 10 (/codes/0/color): “red” is not a colour",
        "\"shortcut\": \"1\"       | \"guid\": \"1-2-3-4-5\"     | mine.json, line 10 (/codes/0/guid): “1-2-3-4-5” is not a guid",
        "\"Funds.\"                | \"\\ud800\"                 | (/codes/1/definition/en): the text holds half a character",
        "\"number\"                | \"numbr\"                   | (/variables/0/kind): “numbr” is none of boolean, choice, date, number, text (did you mean “number”?)",
      })
  void mistakesAreRefusedWithTheirPlace(String right, String wrong, String message) {
    assertThat(SMALL).contains(right);
    assertThatThrownBy(
            () ->
                read(
                    SMALL.replaceFirst(
                        java.util.regex.Pattern.quote(right),
                        java.util.regex.Matcher.quoteReplacement(wrong))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(message);
  }

  @Test
  void aGuidThatIsUsedTwiceIsRefused() {
    String guid = "\"guid\": \"" + UUID.fromString("7f9c24e8-3b12-4fef-91e0-5b1c3d2a4f60") + "\", ";
    String twice =
        SMALL
            .replace("{ \"key\": \"money\"", "{ " + guid + "\"key\": \"money\"")
            .replace("\"shortcut\": \"1\"", guid + "\"shortcut\": \"1\"");
    assertThatThrownBy(() -> read(twice))
        .hasMessageContaining(
            "line 13 (/codes/1/guid): the guid “7F9C24E8-3B12-4FEF-91E0-5B1C3D2A4F60” stands twice, here and in line 10");
  }

  @Test
  void filesThatAreNoFrameworkAreRefusedQuickly() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the file is empty");
    assertThatThrownBy(() -> read("[]"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("there should be an object");
    assertThatThrownBy(() -> read("[".repeat(200_000)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("nested deeper");
    assertThatThrownBy(() -> read(" ".repeat(17_000_000)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("larger than");
    assertThatThrownBy(() -> read(SMALL + "{}"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("more after the end");
    assertThatThrownBy(() -> read(SMALL.substring(0, 300)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is not JSON");
  }

  @Test
  void aCodebookThatIsTooDeepIsRefused() {
    String deep = "{ \"name\": { \"en\": \"x\" }, \"children\": [".repeat(40) + "]}".repeat(40);
    String json =
        SMALL.replaceFirst(
            "\"codes\": \\[",
            java.util.regex.Matcher.quoteReplacement("\"codes\": [" + deep + ","));
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("32 levels");
  }
}
