package org.flowerbox.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.flowerbox.language.Letters;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/** Answers a query for one source. One thread at a time. */
final class SourceSearch {
  private static final int OFTEN = 256;

  private final Plan plan;
  private final Corpus corpus;
  private final Source source;
  private final Turns turns;
  private final Progress progress;
  private final Plan.@Nullable Block block;
  private final @Nullable Spans[] places;
  private final @Nullable Spans[] coded;
  private final @Nullable Spans[] joined;
  private @Nullable String text;
  private @Nullable Passage passage;
  private int document;
  private int speaker;
  private int start;
  private int end;
  private int said;

  SourceSearch(Plan plan, Corpus corpus, Source source, Progress progress) {
    this.plan = plan;
    this.corpus = corpus;
    this.source = source;
    this.progress = progress;
    turns = corpus.turns(source.id());
    block = plan.block(source, turns);
    places = new Spans[plan.finders()];
    coded = new Spans[plan.codedConditions()];
    joined = new Spans[plan.codedConditions()];
  }

  /** The hits in the order of the text; none lies within another. */
  Spans run() {
    Spans hits = new Spans();
    if (mayHold(0)) {
      gaps(hits);
    }
    for (int turn = next(1); turn <= turns.size(); turn = next(turn + 1)) {
      if (turn % OFTEN == 0) {
        progress.check();
      }
      document = turn;
      speaker = turns.speaker(turn - 1);
      said = turns.body(turn - 1);
      look(turns.start(turn - 1), turns.end(turn - 1), hits);
    }
    hits.dropNested();
    return hits;
  }

  private boolean mayHold(int number) {
    FixedBitSet candidates = plan.candidates();
    return block == null || candidates == null || candidates.get(block.first() + number);
  }

  /** The next document, from that number on, that may satisfy the query. */
  private int next(int number) {
    FixedBitSet candidates = plan.candidates();
    if (block == null || candidates == null || number > turns.size()) {
      return number;
    }
    int found = candidates.nextSetBit(block.first() + number, block.first() + turns.size() + 1);
    return found == org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS
        ? turns.size() + 1
        : found - block.first();
  }

  private void gaps(Spans hits) {
    document = 0;
    speaker = 0;
    for (Span gap : Stretches.gaps(turns, source.characters())) {
      said = gap.start();
      look(gap.start(), gap.end(), hits);
    }
  }

  private void look(int from, int to, Spans hits) {
    start = from;
    end = to;
    passage = null;
    Arrays.fill(places, null);
    collect(plan.condition(), null, hits);
  }

  /**
   * Adds what the condition shows: what is wanted, or, at the top where nothing in particular is,
   * the best it has.
   */
  private void collect(Condition condition, Condition.@Nullable Gives wanted, Spans hits) {
    if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> collect(part, wanted, hits));
      return;
    }
    Condition.Gives gives = wanted == null ? condition.gives() : wanted;
    switch (gives) {
      case TURNS -> turn(condition, hits);
      case CODINGS -> codings(condition, hits);
      case WORDS -> words(condition, hits);
    }
  }

  private void words(Condition condition, Spans hits) {
    if (condition instanceof Condition.Words words) {
      hits.addAll(places(words));
    } else if (condition instanceof Condition.All all) {
      collectAll(all, Condition.Gives.WORDS, hits);
    }
  }

  private void codings(Condition condition, Spans hits) {
    if (condition instanceof Condition.Coded test) {
      codingsHere(test, hits);
    } else if (condition instanceof Condition.All all) {
      collectAll(all, Condition.Gives.CODINGS, hits);
    }
  }

  private void collectAll(Condition.All all, Condition.Gives wanted, Spans hits) {
    for (Condition part : all.parts()) {
      if (part instanceof Condition.Where && !holds(part, 0, 0)) {
        return;
      }
    }
    Spans candidates = new Spans();
    all.parts().forEach(part -> collect(part, wanted, candidates));
    for (int i = 0; i < candidates.size(); i++) {
      if (allHold(all.parts(), candidates.start(i), candidates.end(i))) {
        hits.add(candidates.start(i), candidates.end(i));
      }
    }
  }

  private boolean allHold(List<Condition> parts, int from, int to) {
    for (Condition part : parts) {
      if (!holds(part, from, to)) {
        return false;
      }
    }
    return true;
  }

  private boolean anyHolds(List<Condition> parts, int from, int to) {
    for (Condition part : parts) {
      if (holds(part, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the condition is true of this turn and, as far as codings go, of that span. */
  private boolean holds(Condition condition, int from, int to) {
    return switch (condition) {
      case Condition.All(List<Condition> parts, var _) -> allHold(parts, from, to);
      case Condition.Any(List<Condition> parts, var _) -> anyHolds(parts, from, to);
      case Condition.Without(Condition part) -> !holds(part, from, to);
      case Condition.Words words -> !places(words).isEmpty();
      case Condition.Where(Condition.Property property) -> property.of(source, speaker);
      case Condition.Coded test -> joined(test).overlap(from, to);
    };
  }

  /** What is said in the turn, or what a gap holds besides spaces, as a hit. */
  private void turn(Condition condition, Spans hits) {
    if (document > 0) {
      if (said < end && holds(condition, said, end)) {
        hits.add(said, end);
      }
      return;
    }
    if (plan.codedConditions() == 0 && !holds(condition, start, end)) {
      return; // without reading the text
    }
    int from = start;
    int to = end;
    while (from < to && Letters.isSpace(text().charAt(from))) {
      from++;
    }
    while (to > from && Letters.isSpace(text().charAt(to - 1))) {
      to--;
    }
    if (from < to && holds(condition, from, to)) {
      hits.add(from, to);
    }
  }

  private Spans places(Condition.Words words) {
    Spans known = places[words.number()];
    if (known == null) {
      known = new Spans();
      if (plan.mayHold(words.number(), block, document)) {
        words.finder().find(passage(), known);
      }
      places[words.number()] = known;
    }
    return known;
  }

  private Passage passage() {
    Passage known = passage;
    if (known == null) {
      known = new Passage(text(), start, end, progress);
      passage = known;
    }
    return known;
  }

  private String text() {
    String known = text;
    if (known == null) {
      progress.check();
      known = corpus.text(source);
      text = known;
    }
    return known;
  }

  /** The codings that start in this turn. */
  private void codingsHere(Condition.Coded test, Spans hits) {
    Spans all = coded(test);
    for (int i = all.firstFrom(start); i < all.size() && all.start(i) < end; i++) {
      hits.add(all.start(i), all.end(i));
    }
  }

  private Spans coded(Condition.Coded test) {
    Spans known = coded[test.number()];
    if (known == null) {
      known = new Spans();
      Codings codings = corpus.codings(source.id());
      for (int i = 0; i < codings.size(); i++) {
        if (codings.start(i) < codings.end(i)
            && test.code().test(codings.code(i))
            && test.coder().test(codings.coder(i))) {
          known.add(codings.start(i), codings.end(i));
        }
      }
      known.sort();
      coded[test.number()] = known;
    }
    return known;
  }

  private Spans joined(Condition.Coded test) {
    Spans known = joined[test.number()];
    if (known == null) {
      known = new Spans();
      known.addAll(coded(test));
      known.join();
      joined[test.number()] = known;
    }
    return known;
  }
}
