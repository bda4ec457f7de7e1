package org.flowerbox.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flowerbox.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreaksTest {
  private static final WordBreaks PLAIN = new WordBreaks(List.of());
  private static final WordBreaks OWN =
      new WordBreaks(
          List.of("花箱", "认知差异", "人民", "NGO参与", "community garden", "门口没", "箱", " ", "带 头"));

  /** Every word of the text, as clicking through it selects them. */
  private static String words(WordBreaks breaks, String text) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Span word = breaks.wordAt(text, at);
      words.add(word.in(text).replace("\n", "⏎"));
      at = Math.max(at + 1, word.end());
    }
    return String.join("/", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          研究生命起源                     | 研究/生命/起源
          我们小区的居委会不重视社区花园     | 我们/小区/的/居委会/不/重视/社区/花园
          要是有人带头，我们也愿意。         | 要是/有人/带头/，/我们/也/愿意/。
          認養以後沒有人來說怎麼養護         | 认养以后没有人来说怎么养护
          王建国说没事                      | 王建国/说/没事
          2020年3月5日，12.5%              | 2020/年/3/月/5/日/，/12.5%
          真的吗？！……好——对              | 真的/吗/？/！/……/好/——/对
          他说“好”                         | 他/说/“/好/”
          NGO参与了                        | NGO/参与/了
          𠮷野家𠮷                         | 𠮷/野/家/𠮷
          👨‍👩‍👧‍👦好👍🏽🇨🇳🇯🇵          | 👨‍👩‍👧‍👦/好/👍🏽/🇨🇳/🇯🇵
          The box-like flower-boxes don't  | The/ /box-like/ /flower-boxes/ /don't
          It’s 3.5 m, isn't it?            | It’s/ /3.5/ /m/,/ /isn't/ /it/?
          cafe\u0301 au lait               | cafe\u0301/ /au/ /lait
          社区　　在                        | 社区/　　/在
          Привет, мир                      | Привет/,/ /мир
          """)
  void wordsAreWhereAReaderSeesThem(String text, String words) {
    String plain = text.replace("\\u0301", "\u0301");
    String expected = words.replace("\\u0301", "\u0301");
    if (text.startsWith("認")) {
      assertThat(lengths(words(PLAIN, plain)))
          .as("Traditional and Simplified break alike")
          .isEqualTo(lengths(words(PLAIN, expected)));
    } else {
      assertThat(words(PLAIN, plain)).isEqualTo(expected);
    }
  }

  private static List<Integer> lengths(String words) {
    return List.of(words.split("/")).stream().map(String::length).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          这花箱放在社区门口没有人管       | 这/花箱/放在/社区/门口没/有人/管
          我们小区里头的人都认养花箱       | 我们/小区/里头/的/人/都/认养/花箱
          人民和人民法院                  | 人民/和/人民法院
          认知差异很大                    | 认知差异/很大
          ngo参与，NGO参与                | ngo参与/，/NGO参与
          a Community garden in gardens  | a/ /Community garden/ /in/ /gardens
          community gardens              | community/ /gardens
          """)
  void wordsOfOneOwnAreKeptWhole(String text, String words) {
    assertThat(words(OWN, text)).isEqualTo(words);
  }

  @Test
  void oneStudysWordsAreNotAnothers() {
    assertThat(words(new WordBreaks(List.of("都认养花")), "人都认养花箱")).isEqualTo("人/都认养花/箱");
    assertThat(words(new WordBreaks(List.of("养花箱")), "人都认养花箱")).contains("养花箱");
    assertThat(words(PLAIN, "人都认养花箱")).doesNotContain("都认养花").doesNotContain("养花箱");
  }

  @Test
  void placesOutsideTheTextCountAsItsEnds() {
    assertThat(PLAIN.wordAt("", 3)).isEqualTo(new Span(0, 0));
    assertThat(PLAIN.wordAt("社区", 2)).isEqualTo(new Span(0, 2));
    assertThat(PLAIN.wordAt("社区", 99)).isEqualTo(new Span(0, 2));
    assertThat(PLAIN.wordAt("社区", -1)).isEqualTo(new Span(0, 2));
    assertThat(PLAIN.wordAt("a𠮷", 2)).isEqualTo(new Span(1, 3));
    assertThat(PLAIN.wordAt("a\r\nb", 1).contains(new Span(1, 2))).isTrue();
  }

  @Test
  void whatStandsFarAwayHasNoSay() {
    String here = "要是有人带头，我们也愿意。Box of flowers";
    String far = "社区花箱".repeat(100_000) + "\n";
    String text = far + here + "\n" + far;
    for (int at = 0; at < here.length(); at++) {
      Span near = PLAIN.wordAt(here, at);
      assertThat(PLAIN.wordAt(text, far.length() + at))
          .isEqualTo(new Span(far.length() + near.start(), far.length() + near.end()));
    }
    Span inside = PLAIN.wordAt(far, 200_001);
    assertThat(inside.contains(new Span(200_001, 200_002))).isTrue();
    assertThat(inside.length()).isLessThan(8);
  }

  @Test
  void everyWordHoldsItsPlaceAndCutsNoCharacter() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      String text = RandomText.of(random, 30);
      int at = random.nextInt(text.length());
      Span word = OWN.wordAt(text, at);
      assertThat(word.start() <= at && at < word.end())
          .as("seed %d: %s at %d of %s", seed, word, at, text)
          .isTrue();
      assertThat(isBoundary(text, word.start()) && isBoundary(text, word.end()))
          .as("seed %d: %s of %s", seed, word, text)
          .isTrue();
    }
  }

  private static boolean isBoundary(String text, int at) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters.isBoundary(at);
  }

  @Test
  void manyThreadsGetTheSameAnswers() throws Exception {
    String text = "我们小区里头的人都认养花箱，王建国说居委会不重视社区花园。认知差异很大";
    String expected = words(OWN, text);
    List<Callable<String>> asked = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      asked.add(() -> words(OWN, text));
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      threads.submit(Languages::warm);
      for (Future<String> answer : threads.invokeAll(asked)) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }
}
