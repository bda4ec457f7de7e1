package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {
  @ParameterizedTest
  @CsvSource({
    "'a\r\nb\rc\nd\r', 'a\nb\nc\nd\n', 0",
    "'\r\r\n\n', '\n\n\n', 0",
    "'\uFEFFtext\uFEFF', 'text\uFEFF', 0",
    "'　　段落', '　　段落', 0",
    "'\t\u000Bx\u00A0\u00AD', '\t\u000Bx\u00A0\u00AD', 0"
  })
  void onlyLineEndsAndTheMarkChange(String raw, String clean, int replaced) {
    assertThat(CleanText.of(raw)).isEqualTo(new CleanText(clean, replaced));
  }

  @Test
  void nulsAndHalvesOfPairsAreReplacedAndCounted() {
    assertThat(CleanText.of("a\0b\uD83Dc\uDE00\uD83D\uDE00\uD83D"))
        .isEqualTo(new CleanText("a\uFFFDb\uFFFDc\uFFFD\uD83D\uDE00\uFFFD", 4));
  }

  @Test
  void cleanTextIsNotCopied() {
    String text = "花箱 \uD83D\uDE00 box\n";
    assertThat(CleanText.of(text).text()).isSameAs(text);
  }

  @Test
  void cleaningTwiceChangesNothingMore() {
    long seed = 7;
    Random random = new Random(seed);
    char[] signs = {'a', '\r', '\n', '\0', '\uD83D', '\uDE00', '花', '\uFEFF'};
    for (int round = 0; round < 2_000; round++) {
      StringBuilder raw = new StringBuilder("x");
      for (int i = random.nextInt(12); i > 0; i--) {
        raw.append(signs[random.nextInt(signs.length)]);
      }
      String clean = CleanText.of(raw.toString()).text();
      assertThat(CleanText.of(clean))
          .as("seed %s, round %s", seed, round)
          .isEqualTo(new CleanText(clean, 0));
      assertThat(clean.chars()).as("seed %s, round %s", seed, round).doesNotContain((int) '\r', 0);
    }
  }
}
