package org.flowerbox.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flowerbox.model.Span;

/**
 * Finds codes, or whatever has names, while one types. Best first: the exact name; a name that
 * starts so; a word in it that does; the initials of its words (wp: weak promotion); its pinyin
 * initials (rzcy: 认知差异); its pinyin, whole, unfinished or mixed with initials, with tones or spaces
 * or without; the same inside the name; a part of it; the letters in order. A character with
 * several readings is found by each. Capitals, full-width letters, diacritics make no difference (ü
 * is v or u), nor do Traditional and Simplified. Words before the last may be from the path above.
 *
 * <p>Immutable, for any thread. Making one with Chinese names reads the dictionaries if {@link
 * Languages#warm} has not; after that 5,000 codes take some tens of milliseconds, a search one or
 * two.
 */
public final class CodeFinder {
  private static final int NOT_RECENT = 0xfff;

  private final List<Listed> listed;

  /**
   * What can be found.
   *
   * @param id given back with each match
   * @param names in several languages, the one to show first first
   * @param path the names above it, as one reads them; "" at the top
   */
  public record Entry(int id, List<String> names, String path) {
    public Entry {
      names = List.copyOf(names);
    }
  }

  /**
   * An entry found.
   *
   * @param name the one of its names that was found
   * @param marked the characters of the name to embolden, in order, apart from each other
   */
  public record Match(int id, String name, List<Span> marked) {
    public Match {
      marked = List.copyOf(marked);
    }
  }

  private record Listed(int id, List<Name> names, Name path) {
    static Listed of(Entry entry, Map<String, Name> known) {
      return new Listed(
          entry.id(),
          entry.names().stream().map(Name::of).toList(),
          known.computeIfAbsent(entry.path(), Name::of));
    }
  }

  /** Keeps their order for what is found equally well. */
  public CodeFinder(List<Entry> entries) {
    Map<String, Name> paths = new HashMap<>();
    listed = entries.stream().map(entry -> Listed.of(entry, paths)).toList();
  }

  /** As {@link #find(String, int, List)} with nothing recent. */
  public List<Match> find(String typed, int limit) {
    return find(typed, limit, List.of());
  }

  /**
   * The best matches, best first; of equally good ones the recent before the others, then those
   * read as they mostly are (a 行 as xing), then the shorter. Where nothing is typed, the recent and
   * then all.
   *
   * @param limit how many at most
   * @param recent ids, the most recent first
   */
  public List<Match> find(String typed, int limit, List<Integer> recent) {
    String plain = Plain.typed(typed);
    if (plain.isEmpty()) {
      return all(limit, recent);
    }
    Typed asked = new Typed(plain);
    return Arrays.stream(ranked(asked, recent))
        .limit(Math.max(0, limit))
        .mapToObj(rank -> match(asked, listed.get((int) (rank & 0xffffff))))
        .toList();
  }

  private List<Match> all(int limit, List<Integer> recent) {
    Map<Integer, Listed> byId = new HashMap<>();
    listed.forEach(one -> byId.putIfAbsent(one.id(), one));
    Stream<Listed> first = recent.stream().filter(byId::containsKey).map(byId::get);
    return Stream.concat(first, listed.stream())
        .distinct()
        .limit(Math.max(0, limit))
        .map(
            one ->
                new Match(
                    one.id(),
                    one.names().isEmpty() ? "" : one.names().getFirst().name(),
                    List.of()))
        .toList();
  }

  /**
   * For each entry found, from the highest bits: rank, recency, whether read as usual, length of
   * name, place.
   */
  private long[] ranked(Typed typed, List<Integer> recent) {
    Map<Integer, Integer> recency = new HashMap<>();
    recent.forEach(id -> recency.putIfAbsent(id, Math.min(recency.size(), NOT_RECENT - 1)));
    long[] ranks = new long[listed.size()];
    int count = 0;
    for (int i = 0; i < ranks.length; i++) {
      Listed one = listed.get(i);
      long best = Long.MAX_VALUE;
      for (Name name : one.names()) {
        Found found = typed.in(name, one.path());
        if (found.isFound()) {
          long length = Math.min(0x7f, name.name().length()) | (found.usual() ? 0 : 0x80);
          best = Math.min(best, (long) found.rank() << 20 | length);
        }
      }
      if (best < Long.MAX_VALUE) {
        long when = recency.getOrDefault(one.id(), NOT_RECENT);
        ranks[count++] = (best >> 20) << 44 | when << 32 | (best & 0xff) << 24 | i;
      }
    }
    long[] found = Arrays.copyOf(ranks, count);
    Arrays.sort(found);
    return found;
  }

  private static Match match(Typed typed, Listed one) {
    List<Match> best = new ArrayList<>();
    int rank = Integer.MAX_VALUE;
    for (Name name : one.names()) {
      Found found = typed.in(name, one.path());
      if (found.isFound() && found.rank() < rank) {
        rank = found.rank();
        best.clear();
        best.add(new Match(one.id(), name.name(), found.marked(name.name())));
      }
    }
    return best.getFirst();
  }
}
