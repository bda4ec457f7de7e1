package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/** The text of a source that belongs to no turn. */
final class Stretches {
  private Stretches() {}

  /** Before the first turn, between turns and after the last, as far as there is anything. */
  static List<Span> gaps(Turns turns, int characters) {
    List<Span> gaps = new ArrayList<>();
    int after = 0;
    for (int i = 0; i < turns.size(); i++) {
      if (turns.start(i) > after) {
        gaps.add(new Span(after, turns.start(i)));
      }
      after = Math.max(after, turns.end(i));
    }
    if (characters > after) {
      gaps.add(new Span(after, characters));
    }
    return gaps;
  }
}
