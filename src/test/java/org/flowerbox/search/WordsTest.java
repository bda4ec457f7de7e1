package org.flowerbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words, phrases and patterns find in one text, as a researcher would expect it. */
class WordsTest {
  private static List<String> found(String query, String text) {
    Studies studies = new Studies();
    studies.source(text);
    Corpus corpus = studies.corpus();
    return SearchIndex.none().search(corpus, Query.parse(query), Progress.NONE).stream()
        .map(hit -> hit.span().in(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "认养 | 认养花箱，认。养 | 认养",
        "认養 | 认养認養 | ''",
        "哈哈 | 哈哈哈哈哈 | 哈哈;哈哈",
        "R2居民 | R2居民 AR2居民 r2居民 | R2居民;r2居民",
        "flower | Flowers flowered flowerpot | Flowers;flowered",
        "\"flower\" | Flowers FLOWER flowered | FLOWER",
        "\"flower box\" | flower  box; flower-box, flower boxes | flower  box",
        "flower-boxes | Flower-box | Flower-box",
        "don't | Don’t | Don’t",
        "abc12 | ＡＢＣ１２ | ＡＢＣ１２",
        "café | cafe\u0301 cafe | cafe\u0301",
        "か | か\u3099か | か",
        "人 | ⼈ | ⼈",
        "C++ | C C++ C# | C++",
        "5% | 5% 15% 5 | 5%",
        "👍 | ok👍ok | 👍",
        "adopt* | adopt adoption readopt | adopt;adoption",
        "wom?n | woman women womxyn | woman;women",
        "*tion | adoption station's tional | adoption;station",
        "花?认 | 花箱认 花，认 花认 | 花箱认",
        "花*养 | 花箱，认养。花。养 | 花箱，认养",
        "goverment~ | government governments govern | government;governments",
        "花 NEAR/1 箱 | 花的箱 花的大箱 | 花的箱;箱 花",
        "\"认。养\" | 认养认。养 | 认。养",
        "/[认認]./ | 认养認養 | 认养;認養",
        "/flower/ | Flower flower | flower",
        "/\\bfl\\w+/i | Flower éfl flé | Flower;flé"
      })
  void finds(String query, String text, String hits) {
    assertThat(found(query, text)).isEqualTo(hits.isEmpty() ? List.of() : List.of(hits.split(";")));
  }

  @Test
  void aSpaceInAPhraseCrossesOneLineBreakBetweenWordsOnly() {
    assertThat(found("\"prince andrew\"", "Prince\nAndrew, prince\n\nAndrew"))
        .containsExactly("Prince\nAndrew");
    assertThat(found("\"花箱 认养\"", "花箱 认养 花箱\n认养")).containsExactly("花箱 认养");
    assertThat(found("花箱认养", "花箱\n认养")).isEmpty();
  }

  @Test
  void anAsteriskReachesTenCharactersFarWithinASentence() {
    assertThat(found("花*箱", "花一二三四五六七八九十箱")).containsExactly("花一二三四五六七八九十箱");
    assertThat(found("花*箱", "花一二三四五六七八九十一箱")).isEmpty();
    assertThat(found("花*箱", "花一。箱，花一\n箱")).isEmpty();
  }

  @Test
  void invisibleCharactersDoNotHideAWord() {
    assertThat(found("flower", "flo\u00adwer")).containsExactly("flo\u00adwer");
    assertThat(found("花箱", "花\u200b箱")).containsExactly("花\u200b箱");
  }

  @ParameterizedTest
  @CsvSource({
    "run, running",
    "adopt, adoption",
    "community, communities",
    "experience, experienced",
    "organisation, organizations",
    "decide, decided"
  })
  void wordsOfOneStemAreFoundForEachOther(String one, String other) {
    assertThat(found(one, other)).containsExactly(other);
    assertThat(found(other, one)).containsExactly(one);
  }

  @ParameterizedTest
  @CsvSource({
    "experience, experiment",
    "organ, organization",
    "import, important",
    "even, evening",
    "busy, business",
    "depart, department"
  })
  void wordsThatOnlyLookAlikeAreKeptApart(String one, String other) {
    assertThat(found(one, other)).isEmpty();
    assertThat(found(other, one)).isEmpty();
  }
}
