package org.flowerbox.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where long texts are cut. */
class TextPartTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("seeds", 30));
  }

  private static List<TextPart> parts(String text) {
    List<TextPart> parts = new ArrayList<>();
    for (int at = 0; at < text.length(); at = parts.getLast().end()) {
      parts.add(TextPart.of(text, at));
    }
    return parts;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 250_000, 999_999, 1_000_000})
  void aTextOfUpToAMillionCharactersIsOnePart(int length) {
    String text = "花".repeat(length);
    TextPart whole = new TextPart(0, text, true);
    assertThat(TextPart.of(text, 0)).isEqualTo(whole);
    assertThat(TextPart.of(text, length / 2)).isEqualTo(whole);
    assertThat(TextPart.of(text, length)).isEqualTo(whole);
  }

  @Test
  void aLongerOneIsCutAtRoundNumbers() {
    String text = "花".repeat(1_000_001);
    assertThat(parts(text))
        .extracting(TextPart::start, TextPart::end, TextPart::whole)
        .containsExactly(
            tuple(0, 250_000, false),
            tuple(250_000, 500_000, false),
            tuple(500_000, 750_000, false),
            tuple(750_000, 1_000_000, false),
            tuple(1_000_000, 1_000_001, false));
    assertThat(TextPart.of(text, 1_000_001)).isEqualTo(new TextPart(1_000_000, "花", false));
  }

  @Test
  void aCutStandsBehindALineBreakThatIsNear() {
    StringBuilder text = new StringBuilder("花".repeat(1_100_000));
    text.setCharAt(240_000, '\n'); // near
    text.setCharAt(480_000, '\n'); // a cut behind it would be the nearest that is too far
    text.setCharAt(479_999, '\n');
    text.setCharAt(749_999, '\n'); // right before
    text.setCharAt(1_000_000, '\n'); // behind
    assertThat(parts(text.toString()))
        .extracting(TextPart::start)
        .containsExactly(0, 240_001, 480_001, 750_000, 1_000_000);
  }

  @Test
  void aCutNeverStandsInsideACharacter() {
    String text = "花" + "😀".repeat(600_000);
    assertThat(parts(text))
        .extracting(TextPart::start)
        .containsExactly(0, 249_999, 499_999, 749_999, 999_999);
  }

  @Test
  void aPlaceOutsideTheTextIsAnError() {
    String text = "花".repeat(1_200_000);
    assertThatThrownBy(() -> TextPart.of(text, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> TextPart.of(text, 1_200_001))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> TextPart.of("", 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void partsTileTheTextAndAreFoundFromAnyPlaceInThem(long seed) {
    Random random = new Random(seed);
    String text = LongTexts.random(random);
    List<TextPart> parts = parts(text);
    StringBuilder joined = new StringBuilder();
    for (TextPart part : parts) {
      String where = "seed " + seed + ", part at " + part.start();
      assertThat(part.start()).as(where).isEqualTo(joined.length());
      assertThat(part.text().length() <= 270_001 || part.whole()).as(where).isTrue();
      assertThat(Character.isLowSurrogate(part.text().charAt(0))).as(where).isFalse();
      int inside = part.start() + random.nextInt(part.text().length());
      for (int place : new int[] {part.start(), inside, part.end() - 1}) {
        assertThat(TextPart.of(text, place).equals(part)).as(where + ", %d", place).isTrue();
      }
      joined.append(part.text());
    }
    assertThat(joined.toString().equals(text)).as("seed %d", seed).isTrue();
    assertThat(TextPart.of(text, text.length()).equals(parts.getLast()))
        .as("seed %d", seed)
        .isTrue();
  }
}
