package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.language.Edges;
import org.flowerbox.language.Said;
import org.flowerbox.language.Sentences;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/** How much of the text around a hit is coded with it. */
public enum Extension {
  /** The hit itself. */
  HIT,
  /** The sentence it stands in, or those that it begins and ends in. */
  SENTENCE,
  /** What is said in its turn; all of a gap between turns. */
  TURN;

  /**
   * The passage to code for a hit: never beyond what is said in its turn, never the speaker's name.
   */
  public Span extend(Corpus corpus, Hit hit) {
    String text =
        this == SENTENCE || hit.turn() == 0 ? corpus.text(corpus.sources().get(hit.source())) : "";
    return extend(
        text, corpus.turns(hit.source()), corpus.sources().get(hit.source()).characters(), hit);
  }

  private Span extend(String text, Turns turns, int characters, Hit hit) {
    if (this == HIT) {
      return hit.span();
    }
    Span room = Said.around(turns, characters, hit.span());
    if (this == SENTENCE) {
      boolean inside = room.start() < hit.end() && hit.start() < hit.end();
      return inside ? Sentences.around(text, room, hit.span()) : hit.span();
    }
    return hit.turn() == 0 ? Edges.trim(text, room) : room;
  }

  /** The passages to code for hits in the order of the results; those that overlap become one. */
  public List<Hit> extendAll(Corpus corpus, List<Hit> hits) {
    List<Hit> passages = new ArrayList<>();
    String text = "";
    int read = 0;
    for (Hit hit : hits) {
      if (hit.source() != read && this != HIT) {
        text = corpus.text(corpus.sources().get(hit.source()));
        read = hit.source();
      }
      Span span = extend(text, corpus.turns(hit.source()), text.length(), hit);
      put(passages, hit, span);
    }
    return passages;
  }

  private static void put(List<Hit> passages, Hit hit, Span span) {
    Hit last = passages.isEmpty() ? null : passages.getLast();
    if (last == null || last.source() != hit.source() || !last.span().overlaps(span)) {
      passages.add(new Hit(hit.source(), hit.turn(), span.start(), span.end()));
      return;
    }
    int start = Math.min(last.start(), span.start());
    passages.set(
        passages.size() - 1,
        new Hit(hit.source(), last.turn(), start, Math.max(last.end(), span.end())));
  }

  /**
   * Whether the hit is in what is said, if only in part; false where it is in a speaker's name or
   * time stamp before it.
   */
  public static boolean isSpoken(Corpus corpus, Hit hit) {
    int turn = corpus.turns(hit.source()).at(hit.start());
    return turn < 0 || hit.end() > corpus.turns(hit.source()).body(turn);
  }
}
