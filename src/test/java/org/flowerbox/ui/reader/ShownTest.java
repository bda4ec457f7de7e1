package org.flowerbox.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShownTest {
  private static final Layer LAYER = new Layer(1, new UUID(0, 1), "A", LayerKind.CODER, 1);

  private static Codings codings(int[]... spans) {
    Codings.Builder builder = new Codings.Builder(spans.length);
    int id = 1;
    for (int[] span : spans) {
      int code = span.length > 2 ? span[2] : 1;
      int coder = span.length > 3 ? span[3] : 1;
      builder.add(
          Coding.of(id, new UUID(0, id), 1, code, new Span(span[0], span[1]), LAYER, coder, 0));
      id++;
    }
    return builder.build();
  }

  private static List<String> lanes(Shown shown, Span span) {
    return shown.in(span).stream()
        .map(
            mark ->
                shown.codings().start(mark.row())
                    + "-"
                    + shown.codings().end(mark.row())
                    + "@"
                    + mark.lane())
        .toList();
  }

  @Test
  void overlappingCodingsTakeLanesOfTheirOwnAndFreeOnesAreUsedAgain() {
    Shown shown =
        Shown.all(
            codings(new int[] {0, 10}, new int[] {5, 30}, new int[] {12, 20}, new int[] {40, 50}),
            Shown.Filter.ALL);
    assertThat(lanes(shown, new Span(0, 100)))
        .containsExactly("0-10@0", "5-30@1", "12-20@0", "40-50@0");
  }

  @Test
  void aCodingKeepsItsLaneOverAllParagraphs() {
    Shown shown = Shown.all(codings(new int[] {0, 10}, new int[] {5, 300}), Shown.Filter.ALL);
    assertThat(lanes(shown, new Span(200, 210))).containsExactly("5-300@1");
  }

  @Test
  void showsWhatPassesTheFilter() {
    Codings all =
        codings(new int[] {0, 10, 1, 1}, new int[] {0, 10, 2, 1}, new int[] {0, 10, 2, 2});
    Shown byCode = Shown.all(all, new Shown.Filter(Set.of(2), null));
    Shown byBoth = Shown.all(all, new Shown.Filter(Set.of(2), Set.of(2)));
    assertThat(byCode.size()).isEqualTo(2);
    assertThat(byBoth.in(new Span(0, 10)).stream().map(Shown.Mark::row)).containsExactly(2);
  }

  @ParameterizedTest
  @MethodSource("org.flowerbox.ui.reader.ParagraphsTest#seeds")
  void noTwoCodingsShareALaneWhereTheyOverlap(long seed) {
    Random random = new Random(seed);
    int[][] spans = new int[200][];
    for (int i = 0; i < spans.length; i++) {
      int start = random.nextInt(1500);
      spans[i] = new int[] {start, start + 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 30)};
    }
    Codings all = codings(spans);
    Shown shown = Shown.all(all, Shown.Filter.ALL);
    Map<Integer, Integer> lanes = new HashMap<>();
    for (int from = 0; from < 2000; from += 37) {
      Span span = new Span(from, from + 37);
      List<Integer> expected = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if (all.start(i) < span.end() && all.end(i) > span.start()) {
          expected.add(i);
        }
      }
      List<Shown.Mark> marks = shown.in(span);
      assertThat(marks.stream().map(Shown.Mark::row).toList())
          .as("seed %d", seed)
          .isEqualTo(expected);
      for (Shown.Mark mark : marks) {
        assertThat(lanes.merge(mark.row(), mark.lane(), (old, now) -> old.equals(now) ? now : -1))
            .as("seed %d", seed)
            .isNotNegative();
      }
    }
    for (int one : lanes.keySet()) {
      for (int other : lanes.keySet()) {
        boolean overlap =
            one < other && all.start(one) < all.end(other) && all.start(other) < all.end(one);
        assertThat(overlap && lanes.get(one).equals(lanes.get(other)))
            .as("seed %d", seed)
            .isFalse();
      }
    }
  }
}
