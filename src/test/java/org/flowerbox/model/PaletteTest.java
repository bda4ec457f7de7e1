package org.flowerbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void everyHueIsGivenOutBeforeOneIsGivenTwice() {
    List<String> used = new ArrayList<>(List.of("#d55e00", "#123456"));
    for (int number = 1; number < Palette.HUES.size(); number++) {
      used.add(Palette.next(used));
    }
    assertThat(used.subList(2, used.size())).doesNotHaveDuplicates().doesNotContain("#D55E00");
    assertThat(Palette.next(used)).isEqualTo(Palette.HUES.getFirst());
  }

  @Test
  void childrenAreEverLighterTintsOfTheirParent() {
    assertThat(
            List.of(
                Palette.tint("#000000", 0, 3),
                Palette.tint("#000000", 1, 3),
                Palette.tint("#000000", 2, 3)))
        .containsExactly("#262626", "#606060", "#999999");
    assertThat(Palette.tint("#FFFFFF", 0, 1)).isEqualTo("#FFFFFF");
  }
}
