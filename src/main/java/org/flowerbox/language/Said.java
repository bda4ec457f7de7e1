package org.flowerbox.language;

import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/** What is said around a place, or written where nobody speaks. For any thread. */
public final class Said {
  private Said() {}

  /**
   * What is said from the turn that the span starts in to the one that it ends in: from after the
   * first one's name. An end that lies in no turn counts with the gap it lies in.
   *
   * @param characters the length of the text
   */
  public static Span around(Turns turns, int characters, Span span) {
    int lastPlace = Math.max(span.start(), span.end() - 1);
    int first = turns.at(span.start());
    int last = turns.at(lastPlace);
    int after = turns.firstEndingAfter(lastPlace);
    int start = first >= 0 ? turns.body(first) : gapStart(turns, span.start());
    int end = last >= 0 ? turns.end(last) : after < turns.size() ? turns.start(after) : characters;
    return new Span(Math.min(start, end), end);
  }

  private static int gapStart(Turns turns, int position) {
    int next = turns.firstEndingAfter(position);
    return next == 0 ? 0 : turns.end(next - 1);
  }
}
