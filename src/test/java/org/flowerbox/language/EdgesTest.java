package org.flowerbox.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.flowerbox.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          花箱|0|1|花
          a𠮷b|2|3|𠮷
          a𠮷b|0|2|a𠮷
          x👨‍👩‍👧y|3|4|👨‍👩‍👧
          🇨🇳🇯🇵|5|6|🇯🇵
          👍🏽好|0|2|👍🏽
          ab|0|99|ab
          """)
  void snappingGrowsToWholeCharacters(String text, int start, int end, String expected) {
    assertThat(Edges.snap(text, new Span(start, end)).in(text)).isEqualTo(expected);
  }

  @Test
  void aCaretStaysACaret() {
    assertThat(Edges.snap("a𠮷b", new Span(2, 2))).isEqualTo(new Span(1, 1));
    assertThat(Edges.snap("e\u0301", new Span(1, 1))).isEqualTo(new Span(0, 0));
    assertThat(Edges.snap("花箱", new Span(1, 1))).isEqualTo(new Span(1, 1));
    assertThat(Edges.snap("花箱", new Span(9, 9))).isEqualTo(new Span(2, 2));
  }

  @Test
  void snappingAgreesWithBreakingTheWholeText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      String text = RandomText.of(random, 20);
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(text.length() - start);
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      characters.setText(text);
      Span expected =
          new Span(
              characters.isBoundary(start) ? start : characters.preceding(start),
              characters.isBoundary(end) ? end : characters.following(end));
      assertThat(Edges.snap(text, new Span(start, end)))
          .as("seed %d: %d..%d of %s", seed, start, end, text)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '  花箱　' | 2 | 4
          '花 箱'    | 0 | 3
          ' 　\t'    | 0 | 0
          ''         | 0 | 0
          """)
  void trimmingTakesAllKindsOfSpace(String text, int start, int end) {
    assertThat(Edges.trim(text, new Span(0, text.length()))).isEqualTo(new Span(start, end));
    String nested = "\u00a0\n" + text + "\r\n";
    Span trimmed = Edges.trim(nested, new Span(0, nested.length()));
    assertThat(trimmed.in(nested)).isEqualTo(text.substring(start, end));
  }
}
