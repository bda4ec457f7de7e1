package org.flowerbox.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flowerbox.model.Localized;
import org.flowerbox.ui.common.NameLanguage;
import org.junit.jupiter.api.Test;

class ExamplesTest {
  private static final Localized BOTH = Localized.of("en", "Nobody came").with("zh", "没人来");
  private static final Localized ENGLISH = Localized.of("en", "We only watch");
  private static final Localized CHINESE = Localized.of("zh", "我们只是看看");
  private static final List<Localized> THREE = List.of(BOTH, CHINESE, ENGLISH);

  @Test
  void showsTheLinesOfOneLanguage() {
    assertThat(Examples.lines(THREE, "en")).containsExactly("Nobody came", "We only watch");
    assertThat(Examples.lines(THREE, "zh")).containsExactly("没人来", "我们只是看看");
  }

  @Test
  void unchangedLinesChangeNothing() {
    assertThat(Examples.with(THREE, "en", Examples.lines(THREE, "en"))).isEqualTo(THREE);
  }

  @Test
  void aChangedLineKeepsItsOtherLanguage() {
    assertThat(Examples.with(THREE, "en", List.of("No one came", "We only watch")))
        .containsExactly(BOTH.with("en", "No one came"), CHINESE, ENGLISH);
  }

  @Test
  void aLineTakenOutLeavesTheOthersWithTheirTranslations() {
    assertThat(Examples.with(THREE, "en", List.of("We only watch")))
        .containsExactly(Localized.of("zh", "没人来"), CHINESE, ENGLISH);
    assertThat(Examples.with(THREE, "zh", List.of("我们只是看看", "")))
        .containsExactly(Localized.of("en", "Nobody came"), CHINESE, ENGLISH);
  }

  @Test
  void aNewLineComesWhereItStands() {
    assertThat(
            Examples.with(
                List.of(BOTH, ENGLISH),
                "en",
                List.of("First", "Nobody came", "We only watch", "Last")))
        .containsExactly(Localized.of("en", "First"), BOTH, ENGLISH, Localized.of("en", "Last"));
  }

  @Test
  void namesGoToTheLanguageTheyAreWrittenOrShownIn() {
    assertThat(NameLanguage.ofNew("信任", "en")).isEqualTo("zh");
    assertThat(NameLanguage.ofNew("trust", "zh")).isEqualTo("zh");
    assertThat(NameLanguage.ofNew("trust", "en")).isEqualTo("en");
    assertThat(NameLanguage.ofShown(Localized.of("zh", "信任"), "en")).isEqualTo("zh");
    assertThat(NameLanguage.ofShown(BOTH, "en")).isEqualTo("en");
  }
}
