package org.flowerbox.ui.inspector;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Turns;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableValue;
import org.flowerbox.ui.common.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage is.
 *
 * @param firstTurn number of the turn it starts in, from 1; 0 where it is in none
 * @param lastTurn number of the turn it ends in
 * @param speaker who speaks where it starts, null for nobody
 * @param time when that turn starts, ms, or {@link Turns#NO_TIME}
 */
record Place(
    Source source,
    Span span,
    int firstTurn,
    int lastTurn,
    @Nullable Speaker speaker,
    int time,
    List<OfCase> cases) {
  Place {
    cases = List.copyOf(cases);
  }

  /** A case that the passage belongs to, with its variables. */
  record OfCase(Case ofCase, List<Fact> facts) {
    OfCase {
      facts = List.copyOf(facts);
    }
  }

  /** The value of a variable. */
  record Fact(Variable variable, String value) {}

  /** Where that passage is; null if its source is gone. */
  static @Nullable Place of(Corpus corpus, Passage passage) {
    Source source = corpus.sources().find(passage.source());
    if (source == null) {
      return null;
    }
    Turns turns = corpus.turns(source.id());
    Span span = passage.span();
    int first = turnAt(turns, span.start());
    int last = span.length() == 0 ? first : turnAt(turns, span.end() - 1);
    Speaker speaker = first < 0 ? null : corpus.speakers().find(turns.speaker(first));
    return new Place(
        source,
        span,
        first + 1,
        Math.max(first, last) + 1,
        speaker,
        first < 0 ? Turns.NO_TIME : turns.time(first),
        cases(corpus, source, span, speaker));
  }

  /** A caret behind a turn's last character is still in it. */
  private static int turnAt(Turns turns, int position) {
    int turn = turns.at(position);
    return turn < 0 && position > 0 ? turns.at(position - 1) : turn;
  }

  private static List<OfCase> cases(
      Corpus corpus, Source source, Span span, @Nullable Speaker speaker) {
    Set<Integer> keys = new LinkedHashSet<>();
    if (speaker != null) {
      corpus.links().linksOfSpeaker(speaker.id()).forEach(link -> keys.add(link.caseId()));
    }
    corpus.links().linksOfSource(source.id()).stream()
        .filter(link -> holds(link, span))
        .forEach(link -> keys.add(link.caseId()));
    List<OfCase> cases = new ArrayList<>();
    for (int key : keys) {
      Case found = corpus.cases().find(key);
      if (found != null) {
        cases.add(new OfCase(found, facts(corpus, found)));
      }
    }
    return cases;
  }

  private static boolean holds(CaseLink link, Span span) {
    Span linked = link.span();
    return linked == null || (linked.start() <= span.start() && span.end() <= linked.end());
  }

  private static List<Fact> facts(Corpus corpus, Case ofCase) {
    List<Fact> facts = new ArrayList<>();
    for (VariableValue value : corpus.links().valuesOf(ofCase)) {
      Variable variable = corpus.variables().find(value.variable());
      if (variable != null) {
        facts.add(new Fact(variable, value.value()));
      }
    }
    return facts;
  }
}
