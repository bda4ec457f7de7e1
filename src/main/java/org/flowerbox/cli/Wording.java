package org.flowerbox.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How numbers and choices are put into words. */
final class Wording {
  private Wording() {}

  /** Such as {@code 1 source}, {@code 2 sources}. */
  static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /**
   * Where a passage is, such as {@code notes turn 2 R3 10–24}; turn 0 is outside any, and nobody
   * may be speaking.
   */
  static String place(String source, int turn, String speaker, int start, int end) {
    return source
        + (turn == 0 ? "" : "  turn " + turn)
        + (speaker.isEmpty() ? "" : "  " + speaker)
        + "  "
        + start
        + "–"
        + end;
  }

  /** Variables as {@code date=2020-06-20 place=YC}. */
  static String values(Map<String, String> values) {
    return values.entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
  }

  /** Such as {@code hit, sentence or turn}. */
  static String choices(Object... choices) {
    String[] words =
        Arrays.stream(choices)
            .map(choice -> String.valueOf(choice).toLowerCase(Locale.ROOT))
            .toArray(String[]::new);
    String last = words[words.length - 1];
    return words.length == 1
        ? last
        : String.join(", ", Arrays.copyOf(words, words.length - 1)) + " or " + last;
  }
}
