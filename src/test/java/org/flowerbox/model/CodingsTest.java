package org.flowerbox.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codings in columns, against a plain list that is sorted and searched the simple way. */
class CodingsTest {
  private static final int SOURCE = 3;

  private final Map<Integer, Coding> plain = new HashMap<>();
  private int lastId;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("seeds", 40));
  }

  private List<Coding> sorted() {
    return plain.values().stream()
        .sorted(
            Comparator.comparing(Coding::span).thenComparing(Comparator.comparingInt(Coding::id)))
        .toList();
  }

  private static List<Coding> list(Codings codings) {
    return IntStream.range(0, codings.size()).mapToObj(codings::get).toList();
  }

  private static Coding coding(int id, Random random, int length) {
    int start = random.nextInt(length);
    int most = random.nextInt(20) == 0 ? length : 12;
    return new Coding(
        id,
        new UUID(random.nextLong(), random.nextLong()),
        SOURCE,
        1 + random.nextInt(9),
        start,
        start + 1 + random.nextInt(most),
        1 + random.nextInt(3),
        1 + random.nextInt(3),
        random.nextInt(3),
        random.nextInt(3),
        random.nextInt(3),
        random.nextInt(101),
        random.nextBoolean(),
        random.nextInt(6) == 0 ? "remark " + id : null,
        random.nextLong());
  }

  /** Removes, edits and adds at random; answers which keys are gone and fills in what is put. */
  private List<Integer> change(Random random, int length, List<Coding> put) {
    List<Integer> gone = new ArrayList<>();
    int most = random.nextInt(5) == 0 ? 60 : 4;
    for (int i = random.nextInt(most); i > 0 && !plain.isEmpty(); i--) {
      int id = new ArrayList<>(plain.keySet()).get(random.nextInt(plain.size()));
      gone.add(id);
      plain.remove(id);
      if (random.nextBoolean()) {
        put.add(coding(id, random, length));
      }
    }
    for (int i = random.nextInt(most); i > 0; i--) {
      put.add(coding(++lastId, random, length));
    }
    put.removeIf(coding -> plain.put(coding.id(), coding) != null);
    return gone;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aChangeLeavesWhatSortingAllAnewWould(long seed) {
    Random random = new Random(seed);
    int length = 20 + random.nextInt(4000);
    Codings codings = Codings.NONE;
    for (int round = 0; round < 60; round++) {
      List<Coding> put = new ArrayList<>();
      List<Integer> gone = change(random, length, put);
      Codings before = codings;
      List<Coding> was = list(before);
      codings =
          random.nextBoolean()
              ? before.changed(gone::contains, put)
              : before.changed(gone.stream().mapToInt(Integer::intValue).toArray(), put);
      assertThat(list(codings)).as("seed %d, round %d", seed, round).isEqualTo(sorted());
      assertThat(list(before)).as("the snapshot before, seed %d", seed).isEqualTo(was);
      assertDifferences(before, codings, seed);
    }
    assertSearches(codings, length, random, seed);
  }

  private static void assertDifferences(Codings before, Codings after, long seed) {
    Map<Integer, Coding> old = new HashMap<>();
    list(before).forEach(coding -> old.put(coding.id(), coding));
    List<Coding> added = new ArrayList<>();
    List<Coding> edited = new ArrayList<>();
    for (Coding coding : list(after)) {
      Coding was = old.remove(coding.id());
      if (was == null) {
        added.add(coding);
      } else if (!was.equals(coding)) {
        edited.add(coding);
      }
    }
    List<Coding> removed = old.values().stream().sorted(Codings.ORDER).toList();
    assertThat(CodingChanges.between(before, after))
        .as("seed %d", seed)
        .isEqualTo(new CodingChanges(added, removed, edited));
  }

  private void assertSearches(Codings codings, int length, Random random, long seed) {
    List<Coding> all = sorted();
    for (int i = 0; i < 50; i++) {
      int start = random.nextInt(length + 20);
      Span span = new Span(start, start + random.nextInt(30));
      List<Coding> found = new ArrayList<>();
      codings.overlapping(span, index -> found.add(codings.get(index)));
      assertThat(found)
          .as("seed %d, %s", seed, span)
          .isEqualTo(all.stream().filter(coding -> overlaps(coding, span)).toList());
      assertThat(codings.firstFrom(start))
          .as("seed %d, from %d", seed, start)
          .isEqualTo((int) all.stream().filter(coding -> coding.start() < start).count());
    }
    for (int i = 0; i < all.size(); i++) {
      Coding coding = all.get(i);
      assertThat(codings.indexOf(coding.id())).as("seed %d", seed).isEqualTo(i);
      assertThat(codings.indexOf(coding)).as("seed %d", seed).isEqualTo(i);
      assertThat(codings.indexOf(coding.withSpan(new Span(0, 1)))).as("seed %d", seed).isEqualTo(i);
      assertThat(codings.indexOf(coding.guid())).as("seed %d", seed).isEqualTo(i);
      assertThat(codings.get(codings.firstAt(coding.span())).span()).isEqualTo(coding.span());
    }
    assertThat(codings.indexOf(lastId + 1)).isEqualTo(-1);
    assertThat(codings.firstAt(new Span(length + 100, length + 101))).isEqualTo(-1);
  }

  /** A span of no words overlaps what it lies inside of, as it always did. */
  private static boolean overlaps(Coding coding, Span span) {
    return coding.start() < span.end() && coding.end() > span.start();
  }
}
