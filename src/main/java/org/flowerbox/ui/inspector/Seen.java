package org.flowerbox.ui.inspector;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What the inspector shows.
 *
 * @param place where, null for nowhere
 * @param picked codings that the researcher picked
 * @param codings those picked and then those that touch the passage, as many as are shown
 * @param total how many there are
 */
record Seen(@Nullable Place place, List<Coding> picked, List<Coding> codings, int total) {
  static final Seen NOTHING = new Seen(null, List.of(), List.of(), 0);

  Seen {
    picked = List.copyOf(picked);
    codings = List.copyOf(codings);
  }

  /**
   * What is to be seen.
   *
   * @param passage selection or caret, null for none
   * @param pickedKeys row keys of codings picked
   * @param limit how many codings to show at most
   */
  static Seen of(
      Corpus corpus, @Nullable Passage passage, Collection<Integer> pickedKeys, int limit) {
    List<Coding> picked = picked(corpus, passage, pickedKeys);
    Passage at = passage;
    if (!picked.isEmpty() && (at == null || at.source() != picked.getFirst().source())) {
      at = new Passage(picked.getFirst().source(), picked.getFirst().span());
    }
    Place place = at == null ? null : Place.of(corpus, at);
    List<Coding> shown = new ArrayList<>(picked.subList(0, Math.min(limit, picked.size())));
    int total = picked.size();
    if (place != null) {
      BitSet known = new BitSet();
      picked.forEach(coding -> known.set(coding.id()));
      Codings codings = corpus.codings(place.source().id());
      for (int index : touching(codings, place.span())) {
        if (!known.get(codings.id(index))) {
          total++;
          if (shown.size() < limit) {
            shown.add(codings.get(index));
          }
        }
      }
    }
    return place == null && shown.isEmpty() ? NOTHING : new Seen(place, picked, shown, total);
  }

  /** A caret touches what it is in, and failing that what ends there. */
  private static List<Integer> touching(Codings codings, Span span) {
    List<Integer> found = new ArrayList<>();
    if (span.length() > 0) {
      codings.overlapping(span, found::add);
      return found;
    }
    codings.overlapping(new Span(span.start(), span.start() + 1), found::add);
    if (found.isEmpty() && span.start() > 0) {
      codings.overlapping(new Span(span.start() - 1, span.start()), found::add);
    }
    return found;
  }

  private static List<Coding> picked(
      Corpus corpus, @Nullable Passage near, Collection<Integer> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    BitSet wanted = new BitSet();
    keys.forEach(wanted::set);
    List<Coding> found = new ArrayList<>();
    if (near != null) {
      collect(corpus.codings(near.source()), wanted, found);
    }
    for (Source source : corpus.sources()) {
      if (wanted.isEmpty()) {
        break;
      }
      collect(corpus.codings(source.id()), wanted, found);
    }
    return found;
  }

  private static void collect(Codings codings, BitSet wanted, List<Coding> found) {
    for (int i = 0; i < codings.size(); i++) {
      if (wanted.get(codings.id(i))) {
        wanted.clear(codings.id(i));
        found.add(codings.get(i));
      }
    }
  }
}
