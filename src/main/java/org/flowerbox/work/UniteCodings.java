package org.flowerbox.work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Gives codings another code without leaving two of one code on the same passage in one layer: such
 * two become one, with both comments, the higher weight, the importance of either, and the actor,
 * stage and level of the one that was there, or of the other where it has none.
 */
final class UniteCodings {
  private final Corpus corpus;
  private final BitSet moving = new BitSet();
  private final Map<Place, Coding> placed = new HashMap<>();
  private final Map<Integer, Coding> edits = new LinkedHashMap<>();
  private final List<Coding> united = new ArrayList<>();

  /** What at most one coding may have. */
  private record Place(int source, int start, int end, int code, int layer) {
    static Place of(Coding coding) {
      return new Place(
          coding.source(), coding.start(), coding.end(), coding.code(), coding.layer());
    }
  }

  /**
   * Readies the changes.
   *
   * @param wanted the codings as they are to be, with the keys they have
   */
  UniteCodings(Corpus corpus, Collection<Coding> wanted) {
    this.corpus = corpus;
    wanted.forEach(coding -> moving.set(coding.id()));
    wanted.forEach(this::put);
  }

  private void put(Coding wanted) {
    Place place = Place.of(wanted);
    Coding there = placed.containsKey(place) ? placed.get(place) : standing(wanted);
    if (there == null) {
      placed.put(place, wanted);
      edits.put(wanted.id(), wanted);
    } else {
      Coding one = united(there, wanted);
      placed.put(place, one);
      edits.put(one.id(), one);
      united.add(wanted);
    }
  }

  /** The coding that stays where it is and has all that the wanted one is to have. */
  private @Nullable Coding standing(Coding wanted) {
    Codings codings = corpus.codings(wanted.source());
    int first = codings.firstAt(wanted.span());
    for (int i = first; i >= 0 && i < codings.size() && isThere(codings, i, wanted); i++) {
      if (codings.code(i) == wanted.code()
          && codings.layer(i) == wanted.layer()
          && !moving.get(codings.id(i))) {
        return codings.get(i);
      }
    }
    return null;
  }

  private static boolean isThere(Codings codings, int index, Coding wanted) {
    return codings.start(index) == wanted.start() && codings.end(index) == wanted.end();
  }

  private static Coding united(Coding there, Coding other) {
    return there
        .withComment(joined(there.comment(), other.comment()))
        .withWeight(Math.max(there.weight(), other.weight()))
        .withImportant(there.important() || other.important())
        .withTerms(
            either(there.actor(), other.actor()),
            either(there.stage(), other.stage()),
            either(there.level(), other.level()));
  }

  private static int either(int one, int other) {
    return one == 0 ? other : one;
  }

  private static @Nullable String joined(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || Objects.equals(one, other)) {
      return one == null ? other : one;
    }
    return one + "\n" + other;
  }

  /** How many were united with another. */
  int count() {
    return united.size();
  }

  /** Puts the changes into the gesture. */
  void write(Gesture gesture) {
    edits.values().forEach(gesture::edit);
    united.forEach(coding -> gesture.remove(EntityKind.CODING, coding.id()));
  }
}
