package org.flowerbox.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameKeyTest {
  @Test
  void namesStandAsPeopleExpectWhateverOrderTheyComeIn() {
    List<String> expected =
        List.of(
            "",
            "2",
            "10",
            "2020-居民",
            "interview 2",
            "Interview 10",
            "P2",
            "P02b",
            "P10",
            "安娜",
            "居民",
            "张三");
    List<String> shuffled = new ArrayList<>(expected);
    long seed = 7;
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(shuffled.stream().sorted((a, b) -> NameKey.of(a).compareTo(NameKey.of(b))))
        .as("seed %d", seed)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void onlyTheSameNameIsEqual() {
    assertThat(NameKey.of("P2").compareTo(NameKey.of("P02"))).isPositive();
    assertThat(NameKey.of("P2")).isEqualTo(NameKey.of("P2")).isNotEqualTo(NameKey.of("P02"));
  }
}
