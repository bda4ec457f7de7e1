package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Turns;

/**
 * The hits of a query, found when they are asked for, in the order of the corpus's sources and then
 * of their texts. They are those of the snapshot that was searched, whatever happens to the project
 * or the index afterwards. Any thread may ask; each asking works anew, on all processors, and
 * throws {@link Progress.Cancelled} once the progress says so.
 */
public final class Results {
  private static final int MOST_AT_ONCE = 256;

  private final Corpus corpus;
  private final Plan plan;
  private final Progress progress;
  private volatile long total = -1;

  Results(Corpus corpus, Plan plan, Progress progress) {
    this.corpus = corpus;
    this.plan = plan;
    this.progress = progress;
  }

  /** How many hits there are, exactly. Counted once. */
  public long total() {
    if (total < 0) {
      long[] count = new long[1];
      bySource(
          found -> {
            count[0] += found.hits.size();
            return true;
          });
      total = count[0];
    }
    return total;
  }

  /** The first hits, that many at most; stops looking when it has them. */
  public List<Hit> first(int most) {
    List<Hit> first = new ArrayList<>();
    if (most > 0) {
      bySource(
          found -> {
            for (int i = 0; i < found.hits.size() && first.size() < most; i++) {
              first.add(found.hit(i));
            }
            return first.size() < most;
          });
    }
    return first;
  }

  /**
   * Tells every hit, in order, on the calling thread, the first ones while the others are still
   * looked for.
   */
  public void forEach(Consumer<? super Hit> consumer) {
    bySource(
        found -> {
          for (int i = 0; i < found.hits.size(); i++) {
            consumer.accept(found.hit(i));
          }
          return true;
        });
  }

  /** The hits one by one, looked for as they are taken, on the taking thread. */
  public Stream<Hit> stream() {
    return corpus.sources().stream()
        .map(this::search)
        .flatMap(found -> IntStream.range(0, found.hits.size()).mapToObj(found::hit));
  }

  private record Found(Source source, Turns turns, Spans hits) {
    Hit hit(int index) {
      int start = hits.start(index);
      return new Hit(source.id(), turns.at(start) + 1, start, hits.end(index));
    }
  }

  private Found search(Source source) {
    return new Found(
        source, corpus.turns(source.id()), new SourceSearch(plan, corpus, source, progress).run());
  }

  /**
   * Takes few sources at first, so that the first hits come at once, then more, until the taker has
   * enough.
   */
  private void bySource(Predicate<Found> taker) {
    List<Source> sources = corpus.sources().list();
    int from = 0;
    int size = Runtime.getRuntime().availableProcessors();
    while (from < sources.size()) {
      progress.check();
      progress.at("searching", from, sources.size());
      int to = Math.min(sources.size(), from + size);
      List<Found> found = sources.subList(from, to).parallelStream().map(this::search).toList();
      for (Found each : found) {
        if (!taker.test(each)) {
          return;
        }
      }
      from = to;
      size = Math.min(MOST_AT_ONCE, 2 * size);
    }
  }
}
