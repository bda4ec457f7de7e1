package org.flowerbox.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParagraphsTest {
  private static List<String> words(Paragraphs paragraphs) {
    return IntStream.range(0, paragraphs.size()).mapToObj(paragraphs::words).toList();
  }

  @Test
  void leavesSpeakersNamesOutAndSkipsBlankLines() {
    String text = "甲：一\n\n二\n乙：三\n";
    Turns turns =
        new Turns.Builder().add(0, 2, 6, 1, Turns.NO_TIME).add(7, 9, 10, 2, Turns.NO_TIME).build();
    Paragraphs paragraphs = Paragraphs.of(text, 0, turns);
    assertThat(words(paragraphs)).containsExactly("一", "二", "三");
    assertThat(IntStream.range(0, 3).mapToObj(paragraphs::turn)).containsExactly(0, 0, 1);
    assertThat(IntStream.range(0, 3).mapToObj(paragraphs::isFirstOfTurn))
        .containsExactly(true, false, true);
  }

  @Test
  void aTurnThatSaysNothingStillHasItsPlace() {
    String text = "甲：\n乙：好";
    Turns turns =
        new Turns.Builder().add(0, 2, 2, 1, Turns.NO_TIME).add(3, 5, 6, 2, Turns.NO_TIME).build();
    assertThat(words(Paragraphs.of(text, 0, turns))).containsExactly("", "好");
  }

  @Test
  void cutsLongLinesAtSentencesAndNeverACharacter() {
    String sentence = "这是一句不长不短的话，说的是花箱。";
    Paragraphs chinese = Paragraphs.of(sentence.repeat(300), 0, Turns.NONE);
    assertThat(words(chinese)).allMatch(words -> words.endsWith("。"));
    assertThat(String.join("", words(chinese))).isEqualTo(sentence.repeat(300));
    String emoji = "😀".repeat(5000);
    Paragraphs unbroken = Paragraphs.of(emoji, 0, Turns.NONE);
    assertThat(String.join("", words(unbroken))).isEqualTo(emoji);
    assertThat(words(unbroken))
        .allMatch(words -> words.length() <= Paragraphs.LONGEST && words.length() % 2 == 0);
    String family = "👨‍👩‍👧‍👦".repeat(1000);
    assertThat(words(Paragraphs.of(family, 0, Turns.NONE)))
        .allMatch(words -> words.length() % "👨‍👩‍👧‍👦".length() == 0);
    assertThat(unbroken.goesOn(0)).isFalse();
    assertThat(unbroken.goesOn(1)).isTrue();
  }

  @Test
  void anEmptyTextHasOneEmptyParagraph() {
    assertThat(words(Paragraphs.of("", 0, Turns.NONE))).containsExactly("");
    assertThat(words(Paragraphs.of("\n \n", 0, Turns.NONE))).containsExactly("");
  }

  @Test
  void aPartHasTheParagraphsOfTheWhole() {
    String text = "甲：一\n二\n乙：三\n四";
    Turns turns =
        new Turns.Builder().add(0, 2, 5, 1, Turns.NO_TIME).add(6, 8, 11, 2, Turns.NO_TIME).build();
    Paragraphs part = Paragraphs.of(text.substring(6), 6, turns);
    assertThat(words(part)).containsExactly("三", "四");
    assertThat(part.start(0)).isEqualTo(8);
    assertThat(part.end(1)).isEqualTo(11);
    assertThat(part.turn(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPlaceOfRandomTextsIsInTheParagraphThatHoldsIt(long seed) {
    Random random = new Random(seed);
    String text = text(random);
    Paragraphs paragraphs = Paragraphs.of(text, 0, turns(text, random));
    List<Integer> lost = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (int at = paragraphs.start(i); at < paragraphs.end(i); at++) {
        if (paragraphs.at(at) != i) {
          lost.add(at);
        }
      }
      assertThat(i == 0 || paragraphs.start(i) >= paragraphs.end(i - 1))
          .as("seed %d", seed)
          .isTrue();
    }
    assertThat(lost).as("seed %d", seed).isEmpty();
    for (int at = 0; at <= text.length(); at++) {
      int index = paragraphs.at(at);
      assertThat(paragraphs.within(index, at))
          .as("seed %d", seed)
          .isBetween(paragraphs.start(index), paragraphs.end(index));
    }
  }

  static List<Long> seeds() {
    return new Random().longs(Integer.getInteger("seeds", 12)).boxed().toList();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(4000);
    while (text.length() < length) {
      text.append(
          List.of("花", "箱", "。", "\n", " ", "word ", "😀", "\u3000").get(random.nextInt(8)));
    }
    return text.toString();
  }

  private static Turns turns(String text, Random random) {
    Turns.Builder turns = new Turns.Builder();
    int at = random.nextInt(20);
    while (at + 40 < text.length()) {
      int body = at + random.nextInt(6);
      int end = body + random.nextInt(30);
      turns.add(at, body, end, 1 + random.nextInt(3), Turns.NO_TIME);
      at = end + random.nextInt(5);
    }
    return turns.build();
  }
}
