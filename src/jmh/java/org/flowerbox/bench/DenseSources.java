package org.flowerbox.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.flowerbox.model.Change;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/** Adds long and densely coded sources to a study; their turns are the lines of their text. */
final class DenseSources {
  private static final int BATCH = 20_000;
  private static final int SHORTEST = 6;

  private final Studies study;
  private final Random random = new Random(17);

  DenseSources(Studies study) {
    this.study = study;
  }

  /** A source with that many codings in each of its turns. */
  Source eachTurnCoded(String name, int characters, int codings) {
    Source source = study.addTranscript(name, characters);
    Turns turns = study.project().corpus().turns(source.id());
    List<Span> spans = new ArrayList<>();
    for (int turn = 0; turn < turns.size(); turn++) {
      for (int i = 0; i < codings; i++) {
        spans.add(within(turns.said(turn)));
      }
    }
    code(source, spans);
    return source;
  }

  /** A source with that many codings in all. */
  Source coded(String name, int characters, int codings) {
    Source source = study.addTranscript(name, characters);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < codings; i++) {
      spans.add(study.span(source));
    }
    code(source, spans);
    return source;
  }

  private Span within(Span turn) {
    int length = Math.min(turn.length(), SHORTEST + random.nextInt(Math.max(1, turn.length() / 2)));
    int start = turn.start() + random.nextInt(turn.length() - length + 1);
    return new Span(start, start + length);
  }

  private void code(Source source, List<Span> spans) {
    for (int from = 0; from < spans.size(); from += BATCH) {
      List<Change> changes = new ArrayList<>();
      for (Span span : spans.subList(from, Math.min(spans.size(), from + BATCH))) {
        changes.add(new Change.Add(study.coding(source, span)));
      }
      study.apply(changes);
    }
  }
}
