package org.flowerbox.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {
  private static final Growth GROWTH = new Growth(new WordBreaks(List.of("花箱")));

  /**
   * A text in which | opens and closes the selection (once: a caret) and a line with ： is a turn.
   */
  private record Case(String text, Turns turns, Span selection) {
    static Case of(String marked) {
      int start = marked.indexOf('|');
      int end = Math.max(start, marked.lastIndexOf('|') - 1);
      String text = marked.replace("|", "");
      Turns.Builder turns = new Turns.Builder();
      int at = 0;
      for (String line : text.split("(?<=\n)")) {
        int colon = line.indexOf('：');
        if (colon >= 0) {
          int length = line.stripTrailing().length();
          turns.add(at, at + colon + 1, at + length, 1, Turns.NO_TIME);
        }
        at += line.length();
      }
      return new Case(text, turns.build(), new Span(start, end));
    }

    List<String> steps() {
      List<String> steps = new ArrayList<>();
      Span now = selection;
      for (int i = 0; i < 9 && now.length() < text.length(); i++) {
        now = GROWTH.grow(text, turns, now);
        steps.add(now.in(text).replace("\n", "⏎"));
      }
      return steps;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Q：您知道吗？\\nA：我以为这个花|箱是街道的。我们只是看看。\\nQ：好; 花箱 > 我以为这个花箱是街道的。 > 我以为这个花箱是街道的。我们只是看看。 > A：我以为这个花箱是街道的。我们只是看看。 > *
          Q：您知道吗？\\nA：我们|只是看看。; 只是 > 我们只是看看。 > A：我们只是看看。 > *
          A：看看|。谁; 看看 > 看看。 > 看看。谁 > *
          A：看看。谁|; 谁 > 看看。谁 > *
          A：看看。谁|\\nB：好; 谁 > 看看。谁 > A：看看。谁 > *
          A：看看。谁\\n|B：好; B > B：好 > *
          A：看|看。谁|\\nB：好; 看看。谁 > A：看看。谁 > *
          A：看看。|谁\\nB：好。对|不起。\\nC：了; 谁⏎B：好。对不起 > 谁⏎B：好。对不起。 > 看看。谁⏎B：好。对不起。 > A：看看。谁⏎B：好。对不起。 > *
          记录。花箱|很多。\\n第二段。; 很多 > 花箱很多。 > *
          The box is here.| It is red.\\nEnd; The box is here. > The box is here. It is red.⏎End
          The b|ox is here. It is red.; box > The box is here. > *
          A：x\\n\\n|\\nB：y; *
          """)
  void growsStepByStep(String marked, String expected) {
    Case given = Case.of(marked.replace("\\n", "\n"));
    String whole = given.text().replace("\n", "⏎");
    List<String> steps =
        List.of(expected.split(" > ")).stream()
            .map(step -> step.equals("*") ? whole : step)
            .toList();
    assertThat(given.steps()).isEqualTo(steps);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Q：您知道吗？\\nA：我以为是。我们|只是看看。\\nQ：好; 我们只是看看。
          Q：您知道吗？|\\nA：我以为是。; 您知道吗？
          Q：您知道吗？\\n|A：我以为是。对。; 我以为是。
          Q：您知道吗？\\nA|：我以为是。对。; 我以为是。
          A：没有句号|\\nB：好; 没有句号
          A：|没有句号; 没有句号
          A：|\\nB：好;''
          A：x\\n\\n|\\nB：y;''
          |;''
          第一。 |第二。; 第二。
          第一。| 第二。; 第一。
          第一。第二。|; 第二。
          Dr. Li was h|ere. Yes.; Dr. Li was here.
          """)
  void aCaretsSentenceStaysInWhatIsSaid(String marked, String sentence) {
    Case given = Case.of(marked.replace("\\n", "\n"));
    Span found = Growth.sentenceAt(given.text(), given.turns(), given.selection().start());
    assertThat(found.in(given.text())).isEqualTo(sentence);
  }

  @Test
  void aTextWithoutAnyBreakIsAnsweredForToo() {
    String text = "花".repeat(1_000_000);
    Span found = Growth.sentenceAt(text, Turns.NONE, 500_000);
    assertThat(found.contains(new Span(499_000, 501_000))).isTrue();
    assertThat(GROWTH.grow(text, Turns.NONE, found)).isEqualTo(new Span(0, text.length()));
  }

  @Test
  void everyStepHoldsTheLastUntilTheWholeText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder lines = new StringBuilder();
      for (int line = random.nextInt(5); line >= 0; line--) {
        lines.append(random.nextBoolean() ? "甲：" : "").append(RandomText.of(random, 10));
        lines.append(random.nextBoolean() ? "。\n" : "\n");
      }
      Case given = Case.of(lines + "|");
      String text = given.text();
      int start = random.nextInt(text.length() + 1);
      Span now = new Span(start, start + random.nextInt(text.length() + 1 - start));
      for (int step = 0; now.length() < text.length(); step++) {
        Span grown = GROWTH.grow(text, given.turns(), now);
        assertThat(grown.length())
            .as("seed %d: %s in %s", seed, now, text)
            .isGreaterThan(now.length());
        assertThat(grown.contains(Edges.snap(text, now)))
            .as("seed %d: %s in %s", seed, now, text)
            .isTrue();
        assertThat(step).as("seed %d", seed).isLessThan(8);
        now = grown;
      }
    }
  }
}
