package org.flowerbox.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  /** Brackets in the text stand around the room, bars around what is looked from. */
  private static Span place(String marked, char open, char close) {
    String plain = marked.replaceAll(open == '|' ? "[\\[\\]]" : "\\|", "");
    int start = plain.indexOf(open);
    return new Span(start, plain.lastIndexOf(close) - 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          [一。二|三|四。五。]; 二三四。
          [一。|二三。四|五。六]; 二三。四五。
          一。二[三|四|五。六]七。; 三四五。
          一。二[三四|五|]六。; 三四五
          [He came. S|he| left? Yes.]; She left?
          [（他说：“来。”）我|说|不。]; 我说不。
          [Line one\\ngoes on. |N|ext]; Next
          [第一行\\n第|二|行\\n]; 第二行
          """)
  void aSentenceStaysInItsRoom(String marked, String sentence) {
    String given = marked.replace("\\n", "\n");
    String text = given.replaceAll("[\\[\\]|]", "");
    Span found = Sentences.around(text, place(given, '[', ']'), place(given, '|', '|'));
    assertThat(found.in(text)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3,  4,  2,  5
          0,  1,  2,  5
          3,  9,  2, 11
          5,  6,  5,  6
          12, 12, 11, 14
          5,  9,  5, 11
          """)
  void whatIsSaidStartsAfterTheName(int start, int end, int from, int to) {
    Turns turns = new Turns.Builder().add(0, 2, 5, 1, -1).add(6, 8, 11, 2, -1).build();
    assertThat(Said.around(turns, 14, new Span(start, end))).isEqualTo(new Span(from, to));
  }
}
