package org.flowerbox.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a\tb\r\nc\t\r\n", List.of(List.of("a", "b"), List.of("c", ""))),
        Arguments.of("one", List.of(List.of("one"))),
        Arguments.of(
            "\"two\nlines\"\t\"a \"\"word\"\"\"", List.of(List.of("two\nlines", "a \"word\""))),
        Arguments.of("\"said\" he\t1", List.of(List.of("\"said\" he", "1"))),
        Arguments.of("\"never closed\tx", List.of(List.of("\"never closed", "x"))),
        Arguments.of("\ta", List.of(List.of("", "a"))),
        Arguments.of("a\n\nb", List.of(List.of("a"), List.of(""), List.of("b"))),
        Arguments.of("", List.of()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textOfSpreadsheetsIsTakenApart(String text, List<List<String>> cells) {
    assertThat(Block.read(text).rows()).isEqualTo(cells);
  }

  @RepeatedTest(100)
  void whatIsWrittenIsReadAgain(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int width = 2 + random.nextInt(3);
    Block block =
        new Block(
            IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> IntStream.range(0, width).mapToObj(_ -> cell(random)).toList())
                .toList());
    assertThat(Block.read(block.write()))
        .as("seed %d", repetition.getCurrentRepetition())
        .isEqualTo(block);
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      cell.append("ab\t\n\"认".charAt(random.nextInt(6)));
    }
    return cell.toString();
  }
}
