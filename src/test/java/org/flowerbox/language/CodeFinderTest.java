package org.flowerbox.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.flowerbox.language.CodeFinder.Entry;
import org.flowerbox.language.CodeFinder.Match;
import org.flowerbox.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFinderTest {
  /** Each line of names is one entry; its names are split by semicolons. */
  private static CodeFinder of(String... lines) {
    return new CodeFinder(
        IntStream.range(0, lines.length)
            .mapToObj(i -> new Entry(i + 1, List.of(lines[i].split(";")), ""))
            .toList());
  }

  /** The name with what is to be emboldened in brackets. */
  private static String shown(Match match) {
    StringBuilder shown = new StringBuilder(match.name());
    for (Span span : match.marked().reversed()) {
      shown.insert(span.end(), ']').insert(span.start(), '[');
    }
    return shown.toString();
  }

  private static List<String> found(CodeFinder finder, String typed) {
    return finder.find(typed, 20).stream().map(CodeFinderTest::shown).toList();
  }

  @ParameterizedTest(name = "{0} finds {1} in {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rzcy                | 认知差异         | [认知差异]
          RZCY                | 认知差异         | [认知差异]
          ｒｚｃｙ             | 认知差异         | [认知差异]
          rz                  | 认知差异         | [认知]差异
          renzhichayi         | 认知差异         | [认知差异]
          ren zhi cha yi      | 认知差异         | [认知差异]
          rèn zhī chā yì      | 认知差异         | [认知差异]
          ren4zhi1cha1yi4     | 认知差异         | [认知差异]
          ren4 zhi1 cha       | 认知差异         | [认知差]异
          renzhicha           | 认知差异         | [认知差]异
          renzhich            | 认知差异         | [认知差]异
          rzcha               | 认知差异         | [认知差]异
          rzchayi             | 认知差异         | [认知差异]
          rzhchy              | 认知差异         | [认知差异]
          renzcy              | 认知差异         | [认知差异]
          认zcy               | 认知差异         | [认知差异]
          rz差异              | 认知差异         | [认知差异]
          cy                  | 认知差异         | 认知[差异]
          chayi               | 认知差异         | 认知[差异]
          差异                | 认知差异         | 认知[差异]
          認知                | 认知差异         | [认知]差异
          认知                | 認知差異         | [認知]差異
          rzcy                | 認知差異         | [認知差異]
          墊付                | 垫付             | [垫付]
          hy                  | 行业             | [行业]
          hangye              | 行业             | [行业]
          xingwei             | 行为             | [行为]
          xw                  | 行为             | [行为]
          zhangbei            | 长辈             | [长辈]
          changqi             | 长期             | [长期]
          chongfu             | 重复             | [重复]
          zhongshi            | 重视             | [重视]
          yinyue              | 音乐             | [音乐]
          kuaile              | 快乐             | [快乐]
          lvhua               | 绿化             | [绿化]
          luhua               | 绿化             | [绿化]
          lühua               | 绿化             | [绿化]
          lǜhuà               | 绿化             | [绿化]
          nvxing              | 女性             | [女性]
          nuxing              | 女性             | [女性]
          fanglue             | 方略             | [方略]
          fanglve             | 方略             | [方略]
          xi'an               | 西安             | [西安]
          xian                | 西安             | [西安]
          wp                  | weak promotion   | [w]eak [p]romotion
          weapro              | weak promotion   | [wea]k [pro]motion
          weak pro            | weak promotion   | [weak pro]motion
          we pr               | weak promotion   | [we]ak [pr]omotion
          PROMO               | weak promotion   | weak [promo]tion
          omot                | weak promotion   | weak pr[omot]ion
          wkprm               | weak promotion   | [w]ea[k] [pr]o[m]otion
          cafe                | Le Café          | Le [Café]
          café                | cafe             | [cafe]
          cafe                | CAFÉ             | [CAFÉ]
          ngo                 | ＮＧＯ参与        | [ＮＧＯ]参与
          ngocy               | NGO参与          | [NGO参与]
          ncy                 | NGO参与          | [N]GO[参与]
          rzy                 | 认知差异         | [认知]差[异]
          认异                | 认知差异         | [认]知差[异]
          jyj                 | 居（业）局        | [居]（[业]）[局]
          2020                | 2020年计划       | [2020]年计划
          2nj                 | 2020年计划       | [2]020[年计]划
          𠮷                  | 𠮷祥如意         | [𠮷]祥如意
          xry                 | 𠮷祥如意         | 𠮷[祥如意]
          👍                  | 好👍🏽评          | 好[👍🏽]评
          e                   | é                | [é]
          """)
  void findsANameHoweverItIsTyped(String typed, String name, String expected) {
    assertThat(found(of(name), typed)).containsExactly(expected);
  }

  @ParameterizedTest(name = "{0} does not find {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rzcyx      | 认知差异
          yczr       | 认知差异
          rezhi      | 认知差异
          cz         | 认知
          xingxingye | 行业
          pw         | weak promotion
          weakx      | weak promotion
          q          | 认知差异
          知认       | 认知差异
          """)
  void findsNothingElse(String typed, String name) {
    assertThat(found(of(name), typed)).isEmpty();
  }

  @Test
  void theBetterAnswerComesFirst() {
    CodeFinder finder =
        of(
            "a wholly improbable scheme", // letters in order
            "tawp", // a part
            "weak promotion", // initials of words
            "notes wp", // a word starts so
            "wp",
            "wp list",
            "our weak promotion"); // initials inside
    assertThat(found(finder, "wp"))
        .containsExactly(
            "[wp]",
            "[wp] list",
            "notes [wp]",
            "[w]eak [p]romotion",
            "our [w]eak [p]romotion",
            "ta[wp]",
            "a [w]holly im[p]robable scheme");
  }

  @Test
  void chineseAnswersAreOrderedFromTheStartOfTheNameInwards() {
    CodeFinder finder = of("社会认知", "认真执行", "人治", "认知差异", "认知", "renzhi", "认不清知道");
    assertThat(found(finder, "renzhi"))
        .containsExactly("[renzhi]", "[人治]", "[认知]", "[认知]差异", "社会[认知]", "[认]真[执]行", "[认]不清[知]道");
  }

  @Test
  void namesInAnyLanguageFindTheirCode() {
    CodeFinder finder = of("认知差异;Cognitive difference", "Will;意愿");
    assertThat(found(finder, "cd")).containsExactly("[C]ognitive [d]ifference");
    assertThat(found(finder, "yy")).containsExactly("[意愿]");
    assertThat(finder.find("wi", 9)).containsExactly(new Match(2, "Will", List.of(new Span(0, 2))));
  }

  @Test
  void theRecentComeFirstAmongEquals() {
    CodeFinder finder = of("认知", "认真", "认养", "保认证");
    assertThat(ids(finder.find("r", 9))).containsExactly(1, 2, 3, 4);
    assertThat(ids(finder.find("r", 9, List.of(4, 3, 2)))).containsExactly(3, 2, 1, 4);
    assertThat(ids(finder.find("认知", 9, List.of(2)))).containsExactly(1);
    assertThat(ids(finder.find("", 9, List.of(4, 99, 2, 4)))).containsExactly(4, 2, 1, 3);
    assertThat(ids(finder.find(" 　", 3, List.of(2)))).containsExactly(2, 1, 3);
    assertThat(ids(finder.find("", 9))).containsExactly(1, 2, 3, 4);
    assertThat(finder.find("r", 0)).isEmpty();
  }

  @Test
  void theUsualReadingComesBeforeTheRarer() {
    assertThat(found(of("信任", "参加", "社会参与"), "sh")).containsExactly("[社]会参与", "[信]任", "[参]加");
    assertThat(found(of("绿", "旅"), "lu")).containsExactly("[绿]", "[旅]");
  }

  @Test
  void wordsBeforeTheLastMayBeFromThePath() {
    CodeFinder finder =
        new CodeFinder(
            List.of(
                new Entry(1, List.of("原因"), "认知差异"),
                new Entry(2, List.of("原因"), "执行不规范"),
                new Entry(3, List.of("Reasons"), "Practice / Rules")));
    assertThat(ids(finder.find("原因", 9))).containsExactly(1, 2);
    assertThat(ids(finder.find("执行 原因", 9))).containsExactly(2);
    assertThat(ids(finder.find("zxbgf yy", 9))).containsExactly(2);
    assertThat(ids(finder.find("rules/rea", 9))).containsExactly(3);
    assertThat(finder.find("rules yy", 9)).isEmpty();
  }

  @Test
  void entriesWithoutNamesAreListedAndNeverFound() {
    CodeFinder finder =
        new CodeFinder(List.of(new Entry(7, List.of(), ""), new Entry(8, List.of(""), "")));
    assertThat(ids(finder.find("", 9))).containsExactly(7, 8);
    assertThat(finder.find("a", 9)).isEmpty();
  }

  @Test
  void marksAlwaysLieInTheNameApartAndInOrder() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String letters = "ab cd行长重é𠮷认ü女-'1（ß👍🏽";
    for (int i = 0; i < 3000; i++) {
      String name = random(random, letters, 8);
      String typed = random(random, "abcdhxzcnvu 1行𠮷", 4);
      for (Match match : of(name.isEmpty() ? "x" : name).find(typed, 5)) {
        int last = -1;
        for (Span span : match.marked()) {
          assertThat(span.start()).as("seed %d: %s in %s", seed, typed, name).isGreaterThan(last);
          assertThat(span.length()).as("seed %d: %s in %s", seed, typed, name).isPositive();
          assertThat(span.splitsCharacter(match.name())).as("seed %d", seed).isFalse();
          last = span.end();
        }
        assertThat(last).as("seed %d", seed).isLessThanOrEqualTo(match.name().length());
      }
    }
  }

  @Test
  void aNameIsFoundByEveryWayOfTypingIt() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String han = "认知差异执行不规范保障机制缺失花箱养参与社区行长重还都乐绿女";
    for (int i = 0; i < 2000; i++) {
      String name = random(random, han, 7) + "人";
      StringBuilder typed = new StringBuilder();
      for (int c = 0; c < name.length(); c++) {
        List<String> readings = Pinyin.readings(name.charAt(c));
        String reading = readings.get(random.nextInt(readings.size()));
        typed.append(
            switch (random.nextInt(4)) {
              case 0 -> reading.substring(0, 1);
              case 1 -> reading + random.nextInt(1, 6);
              case 2 -> reading + " ";
              default -> random.nextBoolean() ? reading : name.substring(c, c + 1);
            });
      }
      assertThat(found(of(name), typed.toString()))
          .as("seed %d: %s for %s", seed, typed, name)
          .containsExactly("[" + name + "]");
    }
  }

  private static String random(Random random, String letters, int most) {
    int[] all = letters.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      text.appendCodePoint(all[random.nextInt(all.length)]);
    }
    return text.toString().strip();
  }

  private static List<Integer> ids(List<Match> matches) {
    return new ArrayList<>(matches.stream().map(Match::id).toList());
  }
}
