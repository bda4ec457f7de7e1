package org.flowerbox.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowerbox.model.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGuessTest {
  @ParameterizedTest
  @CsvSource({
    "20201204-F-YC-焦点小组, FOCUS_GROUP",
    "居民座谈會, FOCUS_GROUP",
    "F2 focus-group, FOCUS_GROUP",
    "20200621-R4-CY-结构访谈, INTERVIEW",
    "能力雜誌採訪, INTERVIEW",
    "20210313-W3-CY-structured interview, INTERVIEW",
    "田野访谈, INTERVIEW",
    "20201210-Y-YC-观察, OBSERVATION",
    "observation_day_2, OBSERVATION",
    "20201211-Y-YC-田野笔记, FIELD_NOTE",
    "工作日志, FIELD_NOTE",
    "field notes March, FIELD_NOTE",
    "Mei's diary, FIELD_NOTE",
    "interviewees, DOCUMENT",
    "scan0001, DOCUMENT"
  })
  void theNameSaysHowDataWereGathered(String name, SourceKind kind) {
    assertThat(guess(name, "")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# 花箱认养访谈：居民R1|INTERVIEW",
        "Flower boxes: a focus group|FOCUS_GROUP",
        "访谈者：谁浇水？⏎居民：我。⏎访谈者：夏天呢？⏎居民：也是我。|INTERVIEW",
        "主持人：谁浇水？⏎甲：我。⏎乙：我不浇。⏎丙：没有水。⏎丁：我也不浇。|FOCUS_GROUP",
        "Lin: Hello?⏎Mei: Yes?⏎Lin: Who waters?⏎Mei: Me.|DOCUMENT",
        "Minutes⏎⏎Nobody came to the interview.|DOCUMENT"
      })
  void elseTheTitleDoesOrWhoSpeaks(String text, SourceKind kind) {
    assertThat(guess("scan0001", text.replace('⏎', '\n'))).isEqualTo(kind);
  }

  private static SourceKind guess(String name, String text) {
    return KindGuess.of(name, text, new TranscriptReader().read(text, TranscriptOptions.GUESS));
  }
}
