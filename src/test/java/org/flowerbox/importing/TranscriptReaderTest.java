package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranscriptReaderTest {
  private static final String[] PIECES = {
    ":",
    "：",
    "\n",
    "\n\n",
    " ",
    "　",
    "\t",
    "[",
    "]",
    "（",
    "）",
    "(",
    ")",
    "【",
    "】",
    "#",
    "**",
    "<v ",
    ">",
    "问",
    "答",
    "Q1",
    "A",
    "Lin",
    "Mei",
    "林薇",
    "《",
    "》",
    "记者",
    "00:12",
    "00:12:30",
    "#00:00:05-1#",
    "2020-12-04 10:30:22",
    "。",
    "?",
    "？",
    "said",
    "花箱",
    "😀",
    "𠮷",
    "-",
    "-->",
    "1.",
    "·",
    "时间",
    "x".repeat(70),
    "",
    "\r"
  };

  static Stream<GoldenTranscript> situations() throws IOException {
    return GoldenTranscript.all();
  }

  @ParameterizedTest
  @MethodSource("situations")
  void findsWhoSaysWhat(GoldenTranscript golden) {
    assertThat(golden.found()).as(golden.title()).isEqualTo(golden.turns());
  }

  @Test
  void aTurnStartsAtItsLabelAndEndsWithItsLastWords() {
    String text = "  Lin: Who?\n\n\n  **Mei** : Me.\nYou.\n\n\n";
    Turns turns =
        new TranscriptReader()
            .read(text + "Lin: When?\nMei: Now.", TranscriptOptions.GUESS)
            .turns();
    assertThat(turns.whole(0).in(text)).isEqualTo("Lin: Who?");
    assertThat(turns.whole(1).in(text)).isEqualTo("**Mei** : Me.\nYou.");
    assertThat(turns.said(1).in(text)).isEqualTo("Me.\nYou.");
  }

  @Test
  void voicesComeInTheOrderInWhichTheyFirstSpeak() {
    String text = "主持人：开始吧。\n乙：好。\n甲：好。\n主持人：谁先说？\n甲：我先。\n";
    assertThat(new TranscriptReader().read(text, TranscriptOptions.GUESS).voices())
        .containsExactly(
            new Voice("主持人", SpeakerRole.INTERVIEWER),
            new Voice("乙", SpeakerRole.PARTICIPANT),
            new Voice("甲", SpeakerRole.PARTICIPANT));
  }

  @Test
  void aLineTooLongForOneTurnIsCutAtSentenceEnds() {
    String sentence = "花箱在墙边排成一排，没有人知道是谁放的，也没有人去问。";
    String text = sentence.repeat(1000);
    Turns turns = new TranscriptReader().read(text, TranscriptOptions.GUESS).turns();
    assertThat(turns.size()).isEqualTo(7);
    for (int i = 0; i < turns.size(); i++) {
      assertThat(turns.said(i).in(text))
          .startsWith("花箱")
          .endsWith("去问。")
          .hasSizeLessThanOrEqualTo(4000);
    }
  }

  @Test
  void aLineWithoutSentencesIsCutWithoutSplittingCharacters() {
    String text = "😀".repeat(5001);
    Transcript transcript = new TranscriptReader().read("x" + text, TranscriptOptions.GUESS);
    assertSound("x" + text, transcript, 0);
    assertThat(transcript.turns().size()).isEqualTo(3);
  }

  @RepeatedTest(400)
  void anyTextGivesSoundTurns() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(200); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    assertSound(
        text.toString(),
        new TranscriptReader().read(text.toString(), TranscriptOptions.GUESS),
        seed);
    TranscriptOptions given = new TranscriptOptions(true, Pattern.compile("([^:：]*)[:：]?"));
    assertSound(text.toString(), new TranscriptReader().read(text.toString(), given), seed);
  }

  /** A transcript written by chance is read back as it was written. */
  @RepeatedTest(200)
  void whatIsWrittenAsATranscriptIsReadAsOne() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> names = List.of("访谈者", "居民R1", "Lin Wei", "Officer S3", "陈阿姨", "周敏");
    List<String> said =
        List.of(
            "花箱谁在浇水？",
            "我浇，早上浇一次。",
            "It was on the board.",
            "不知道。",
            "第一点：水。第二点：土。",
            "Ten past 10:30, I think.");
    List<String> colons = List.of("：", ": ", " : ");
    StringBuilder text = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    int before = -1;
    for (int i = 0; i < 12 + random.nextInt(40); i++) {
      int who = i < 4 ? i % 2 : (before + 1 + random.nextInt(names.size() - 1)) % names.size();
      String words =
          said.get(random.nextInt(said.size())) + (random.nextInt(4) == 0 ? "\n\n后来就这样了。" : "");
      text.append(names.get(who))
          .append(colons.get(random.nextInt(3)))
          .append(words)
          .append(random.nextBoolean() ? "\n" : "\n\n");
      expected
          .append(names.get(who))
          .append(who == 0 ? "?" : "")
          .append('|')
          .append(words.replace("\n", "⏎"))
          .append('\n');
      before = who;
    }
    Transcript transcript = new TranscriptReader().read(text.toString(), TranscriptOptions.GUESS);
    assertThat(String.join("\n", GoldenTranscript.written(text.toString(), transcript)) + "\n")
        .as("seed " + seed)
        .isEqualTo(expected.toString());
  }

  private static void assertSound(String text, Transcript transcript, long seed) {
    Turns turns = transcript.turns();
    int after = 0;
    for (int i = 0; i < turns.size(); i++) {
      assertThat(turns.start(i)).as("seed " + seed).isGreaterThanOrEqualTo(after);
      assertThat(turns.body(i)).as("seed " + seed).isBetween(turns.start(i), turns.end(i));
      assertThat(turns.end(i))
          .as("seed " + seed)
          .isGreaterThan(turns.start(i))
          .isLessThanOrEqualTo(text.length());
      assertThat(turns.whole(i).splitsCharacter(text) || turns.said(i).splitsCharacter(text))
          .as("seed " + seed)
          .isFalse();
      assertThat(turns.speaker(i)).as("seed " + seed).isBetween(0, transcript.voices().size());
      assertThat(
              text.substring(after, turns.start(i))
                  .codePoints()
                  .allMatch(c -> TextLines.isBlank((char) c)))
          .as("seed " + seed)
          .isTrue();
      after = turns.end(i);
    }
    assertThat(text.substring(after).codePoints().allMatch(c -> TextLines.isBlank((char) c)))
        .as("seed " + seed)
        .isTrue();
  }
}
