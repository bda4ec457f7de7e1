package org.flowerbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowerbox.model.Span;
import org.junit.jupiter.api.Test;

class ContextTest {
  private static Context around(String text, String hit, int chars) {
    int start = text.indexOf(hit);
    return Context.around(text, new Span(start, start + hit.length()), chars);
  }

  @Test
  void takesSoManyCharactersOnEitherSide() {
    assertThat(around("一二三花箱四五六", "花箱", 2)).isEqualTo(new Context("二三", "花箱", "四五"));
    assertThat(around("一花箱四", "花箱", 20)).isEqualTo(new Context("一", "花箱", "四"));
    assertThat(around("一花箱四", "花箱", 0)).isEqualTo(new Context("", "花箱", ""));
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertThat(around("a𠮷花箱𠮷b", "花箱", 1)).isEqualTo(new Context("", "花箱", ""));
    assertThat(around("a𠮷花箱𠮷b", "花箱", 2)).isEqualTo(new Context("𠮷", "花箱", "𠮷"));
    assertThat(around("xe\u0301花箱e\u0301x", "花箱", 1)).isEqualTo(new Context("", "花箱", ""));
    assertThat(around("xe\u0301花箱e\u0301x", "花箱", 2))
        .isEqualTo(new Context("e\u0301", "花箱", "e\u0301"));
  }

  @Test
  void showsLineBreaksAsSpaces() {
    assertThat(around("一\n\t花\n箱\r\n二", "花\n箱", 9)).isEqualTo(new Context("一  ", "花 箱", "  二"));
  }
}
