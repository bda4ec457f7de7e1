package org.flowerbox.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TranslationsTest {
  private static String chinese(String sentence) {
    return Translations.bundled().say(sentence, UiLanguage.ZH);
  }

  private static String english(String sentence) {
    return Translations.bundled().say(sentence, UiLanguage.EN);
  }

  @Test
  void argumentsAreCarriedOver() {
    assertThat(chinese("there is no row 17 any more; refresh and try again"))
        .isEqualTo("第 17 条记录已不存在；请刷新后重试");
    assertThat(chinese("\"Trust\" cannot go below itself; choose another place"))
        .isEqualTo("“Trust”不能放到它自己之下；请另选位置");
    assertThat(
            chinese(
                "\"信任\" is below \"关系\"; merge it into that one instead, or move it elsewhere first"))
        .isEqualTo("“信任”在“关系”之下；请反过来合并到“关系”，或先把它移到别处");
  }

  @Test
  void fileNamesStayAsTheyAre() {
    assertThat(chinese("/home/李/访谈 3: 终稿.flowerbox: the project is open for reading only"))
        .isEqualTo("/home/李/访谈 3: 终稿.flowerbox：研究是以只读方式打开的");
    assertThat(chinese("C:\\Data\\Study: 2.flowerbox: the project is closed; open it again"))
        .isEqualTo("C:\\Data\\Study: 2.flowerbox：研究已关闭；请重新打开");
  }

  @Test
  void quotesAndDollarSignsInArgumentsAreText() {
    assertThat(
            chinese("there is a source \"The \"new\" $1 \\ {0} one\" already; choose another name"))
        .isEqualTo("已有名为“The \"new\" $1 \\ {0} one”的资料；请换个名称");
  }

  @Test
  void oneAndManyAreToldApartWhereEnglishDoes() {
    assertThat(
            chinese(
                "1 place is no character in GBK and became U+FFFD; if letters look wrong, say which encoding the file has"))
        .isEqualTo("1 处不是 GBK 的字符，已换成 �；若文字有乱码，请指定文件的字符编码");
    assertThat(
            chinese(
                "12 places are no characters in GBK and became U+FFFD; if letters look wrong, say which encoding the file has"))
        .isEqualTo("12 处不是 GBK 的字符，已换成 �；若文字有乱码，请指定文件的字符编码");
  }

  @Test
  void aSentenceInsideAnotherIsTranslatedToo() {
    assertThat(chinese("codes.csv, line 12: there is no code \"trust\"; there are none yet"))
        .isEqualTo("codes.csv，第 12 行：没有编码“trust”；目前还没有任何编码");
    assertThat(
            chinese("was left as it was, for read again it is damaged: its parts cannot be found"))
        .isEqualTo("保持原样未动，因为重新读取时：文件已损坏：找不到其中的部件");
    assertThat(
            chinese(
                "there is no variable \"age\"; there are \"sex\", \"place\" and others; or divide by source, speaker, case, coder or kind"))
        .isEqualTo("没有变量“age”；现有：\"sex\", \"place\" 等；也可按资料、说话人、个案、编码者或类型划分");
    assertThat(chinese("search: \")\" missing at character 7 of (trust AND care"))
        .isEqualTo("检索式 (trust AND care 第 7 个字符处：缺少“)”");
  }

  @Test
  void theMoreFixedWordsTheBetterATemplateFits() {
    Translations table =
        Translations.read(
            List.of(
                "en: {0}: {*1}", "zh: {0}：{*1}", "en: {0}: the end", "zh: 完", "part: x", "zh: 甲"));

    assertThat(table.say("a: b: the end", UiLanguage.ZH)).isEqualTo("完");
    assertThat(table.say("a: b: x", UiLanguage.ZH)).isEqualTo("a：b：甲");
  }

  @Test
  void aPartAloneIsNoSentence() {
    assertThat(chinese("important")).isEqualTo("important");
    assertThat(chinese("3 codings: important")).isEqualTo("3 条编码记录：标为重要");
  }

  @Test
  void whatNobodyTranslatedStaysAsItIs() {
    for (String unknown :
        List.of("", "x", "quite another sentence", "a.txt: what is this?", ": ", "研究以只读方式打开")) {
      assertThat(chinese(unknown)).isEqualTo(unknown);
      assertThat(Translations.bundled().knows(unknown)).isFalse();
    }
  }

  @Test
  void theEnglishWindowSpeaksOfTheWindow() {
    assertThat(english("no coding fits; list them with: flowerbox codings"))
        .isEqualTo("no coding fits; choose a coded passage first");
    assertThat(english("codes.csv, line 3: the span is empty; give an --end after --start"))
        .isEqualTo("codes.csv, line 3: nothing is selected; select a passage first");
    assertThat(
            english(
                "1 place is no character in GBK and became U+FFFD; if letters look wrong, say which encoding the file has"))
        .isEqualTo(
            "1 of the places are no characters in GBK and became �; if letters look wrong, choose the encoding of the file");
    assertThat(english("a code needs a name")).isEqualTo("a code needs a name");
  }

  @Test
  void wordsSayRefusalsInTheLanguageOfTheWindow() {
    Words words = new Words(UiLanguage.ZH);
    assertThat(words.refusal(new Refusal("choose a code first"))).isEqualTo("请先选一个编码");
    assertThat(words.sentence("importing 访谈一.docx")).isEqualTo("正在导入 访谈一.docx");

    words.languageProperty().set(UiLanguage.EN);
    assertThat(words.refusal(new Refusal("choose a code first"))).isEqualTo("choose a code first");
  }

  @Test
  void aLineThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Translations.read(List.of("en: a", "de: b")))
        .hasMessageContaining("de: b");
  }

  /** Every template is reached, gives back its arguments, and leaves no English of its own. */
  @Test
  void everyLineOfTheTableIsUsed() throws IOException {
    List<String> lines = lines();
    TreeSet<String> wrong = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("en: ")) {
        String english = lines.get(i).substring(4);
        String sentence = filled(english);
        String said = chinese(sentence);
        int answer = i;
        while (!lines.get(answer).startsWith("zh: ")) {
          answer++;
        }
        if (!said.equals(filled(lines.get(answer).substring(4)))) {
          wrong.add(sentence + " → " + said);
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void chineseUsesTheArgumentsThatTheEnglishHas() throws IOException {
    Pattern place = Pattern.compile("\\{[*#]?\\d}");
    List<String> lines = lines();
    TreeSet<String> wrong = new TreeSet<>();
    TreeSet<String> known = new TreeSet<>();
    for (String line : lines) {
      TreeSet<String> places = new TreeSet<>();
      place
          .matcher(line)
          .results()
          .forEach(found -> places.add(found.group().replaceAll("[*#]", "")));
      if (line.startsWith("en: ") || line.startsWith("part: ")) {
        known = places;
      } else if (!line.startsWith("#") && !known.containsAll(places)) {
        wrong.add(line);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void noSentenceTakesLong() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            ": ",
            "; ",
            ", line 3: ",
            " or ",
            "\"",
            " at character 4 of ",
            "search: ",
            "a",
            " and 2 more",
            "; or divide by source");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder sentence = new StringBuilder();
      IntStream.range(0, 30)
          .forEach(_ -> sentence.append(pieces.get(random.nextInt(pieces.size()))));
      assertThat(chinese(sentence.toString())).as("seed %d", seed).isNotNull();
    }
  }

  private static String filled(String template) {
    return template.replaceAll("\\{[*#]?(\\d)}", "7$1");
  }

  private static List<String> lines() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Translations.class.getResourceAsStream("sentences.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
