package org.flowerbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Hit;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Turns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final Query FLOWER_BOX = Query.parse("花箱");

  private final Path folder;

  SearchIndexTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Studies threeSources() {
    Studies studies = new Studies();
    studies.source("社区的花箱。");
    studies.source("没有。");
    studies.source("又见花箱，花箱！");
    return studies;
  }

  private static final List<Hit> THREE_HITS =
      List.of(new Hit(1, 0, 3, 5), new Hit(3, 0, 2, 4), new Hit(3, 0, 5, 7));

  private static List<Hit> find(SearchIndex index, Corpus corpus) {
    return index.search(corpus, FLOWER_BOX, Progress.NONE).first(1000);
  }

  private void build(Corpus corpus) {
    try (SearchIndex index = SearchIndex.open(folder, false)) {
      index.update(corpus, Progress.NONE);
    }
  }

  private void buildInOneSegment(Corpus corpus) {
    try (SearchIndex index = SearchIndex.open(folder, false)) {
      corpus
          .sources()
          .forEach(source -> index.add(source, corpus.turns(source.id()), corpus.text(source)));
      index.update(corpus, Progress.NONE);
    }
  }

  private static List<Integer> ids(List<Source> sources) {
    return sources.stream().map(Source::id).toList();
  }

  @Test
  void findsTheSameWithoutIndexWithAnEmptyOneAndWithAFullOne() {
    Corpus corpus = threeSources().corpus();
    try (SearchIndex none = SearchIndex.none();
        SearchIndex index = SearchIndex.open(folder, false)) {
      assertThat(find(none, corpus)).isEqualTo(THREE_HITS);
      assertThat(find(index, corpus)).isEqualTo(THREE_HITS);
      index.update(corpus, Progress.NONE);
      assertThat(find(index, corpus)).isEqualTo(THREE_HITS);
    }
  }

  @Test
  void readsOnlyTheTextsThatTheIndexProposes() {
    Studies studies = threeSources();
    List<Integer> read = new ArrayList<>();
    Corpus corpus =
        studies.corpus(
            key -> {
              read.add(key);
              return studies.text(key);
            });
    build(corpus);
    read.clear();
    try (SearchIndex index = SearchIndex.open(folder, true)) {
      assertThat(index.search(corpus, FLOWER_BOX, Progress.NONE).stream()).hasSize(3);
    }
    assertThat(read).containsExactly(1, 3);
  }

  @Test
  void isStillThereWhenItIsOpenedAgain() {
    Corpus corpus = threeSources().corpus();
    build(corpus);
    try (SearchIndex index = SearchIndex.open(folder, true)) {
      assertThat(index.difference(corpus)).isEqualTo(new Difference(List.of(), List.of()));
    }
  }

  @Test
  void knowsWhatItLacksAndWhatIsGone() {
    Corpus before = threeSources().corpus();
    build(before);
    Studies changed = new Studies();
    changed.source("社区的花箱。");
    changed.source("source 2", SourceKind.DOCUMENT, "花箱修好了。", Turns.NONE, 2);
    Corpus after = changed.corpus();
    try (SearchIndex index = SearchIndex.open(folder, false)) {
      assertThat(ids(index.difference(after).missing())).containsExactly(2);
      assertThat(index.difference(after).gone()).containsExactly(3);
      List<Hit> now = List.of(new Hit(1, 0, 3, 5), new Hit(2, 0, 0, 2));
      assertThat(find(index, after)).as("before it is brought up to date").isEqualTo(now);
      index.update(after, Progress.NONE);
      assertThat(index.difference(after).isEmpty()).isTrue();
      assertThat(find(index, after)).isEqualTo(now);
      assertThat(find(index, before)).as("an earlier snapshot").isEqualTo(THREE_HITS);
    }
  }

  @Test
  void addedSourcesAreFoundAtOnceAndKeptByTheNextUpdate() {
    Corpus corpus = threeSources().corpus();
    try (SearchIndex index = SearchIndex.open(folder, false)) {
      Source first = corpus.sources().get(1);
      index.add(first, corpus.turns(1), corpus.text(first));
      index.add(corpus, List.of(corpus.sources().get(2)), Progress.NONE);
      assertThat(ids(index.difference(corpus).missing())).containsExactly(3);
      index.update(corpus, Progress.NONE);
      assertThat(index.difference(corpus).isEmpty()).isTrue();
    }
  }

  @Test
  void anotherProcessMayReadWhileThisOneWrites() {
    Corpus corpus = threeSources().corpus();
    try (SearchIndex writing = SearchIndex.open(folder, false);
        SearchIndex second = SearchIndex.open(folder, false);
        SearchIndex reading = SearchIndex.open(folder, true)) {
      writing.update(corpus, Progress.NONE);
      second.update(corpus, Progress.NONE);
      assertThat(find(second, corpus)).isEqualTo(THREE_HITS);
      assertThat(find(reading, corpus)).isEqualTo(THREE_HITS);
      assertThat(reading.difference(corpus).isEmpty()).isTrue();
    }
  }

  @Test
  void aLockedIndexIsDoneWithout() {
    Corpus corpus = threeSources().corpus();
    try (SearchIndex writing = SearchIndex.open(folder, false);
        SearchIndex second = SearchIndex.open(folder, false)) {
      writing.add(corpus, List.of(), Progress.NONE);
      second.update(corpus, Progress.NONE);
      assertThat(second.difference(corpus).missing()).hasSize(3);
      assertThat(find(second, corpus)).isEqualTo(THREE_HITS);
    }
  }

  @Test
  void readOnlyChangesNothing() {
    Corpus corpus = threeSources().corpus();
    Path missing = folder.resolve("missing");
    try (SearchIndex index = SearchIndex.open(missing, true)) {
      index.update(corpus, Progress.NONE);
      assertThat(find(index, corpus)).isEqualTo(THREE_HITS);
    }
    assertThat(missing).doesNotExist();
  }

  @Test
  void whateverIsDoneToItsFilesTheHitsStayTheSameAndItIsMadeAnew() throws IOException {
    Studies studies = new Studies();
    for (int i = 0; i < 30; i++) {
      studies.source(i % 10 == 0 ? "社区的花箱" + i : "没有" + i + " some words of English");
    }
    Corpus corpus = studies.corpus();
    buildInOneSegment(corpus);
    List<Hit> expected = find(SearchIndex.none(), corpus);
    Path good = folder.resolveSibling("good");
    copy(folder, good);
    List<String> files = names(good);
    for (int i = 0; i < 2 * files.size(); i++) {
      String file = files.get(i / 2);
      Damage damage = Damage.values()[(i / 2 + 2 * i) % 4];
      copy(good, folder);
      damage.to(folder.resolve(file));
      try (SearchIndex index = SearchIndex.open(folder, false)) {
        index.update(corpus, Progress.NONE);
        assertThat(find(index, corpus)).as(file + " " + damage).isEqualTo(expected);
        assertThat(index.difference(corpus).isEmpty())
            .as(file + " " + damage + " made anew")
            .isTrue();
      }
    }
  }

  private enum Damage {
    CUT,
    EMPTIED,
    DELETED,
    FLIPPED;

    void to(Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      switch (this) {
        case CUT -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        case EMPTIED -> Files.write(file, new byte[0]);
        case DELETED -> {}
        case FLIPPED -> {
          if (bytes.length > 0) {
            bytes[bytes.length / 2] ^= 0x55;
          }
          Files.write(file, bytes);
        }
      }
    }
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("write.lock"))
          .sorted()
          .toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String old : names(to)) {
      Files.delete(to.resolve(old));
    }
    for (String name : names(from)) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }

  @Test
  void somethingElseInThePlaceOfTheFolderIsDoneWithout() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Corpus corpus = threeSources().corpus();
    try (SearchIndex index = SearchIndex.open(file, false)) {
      index.update(corpus, Progress.NONE);
      assertThat(find(index, corpus)).isEqualTo(THREE_HITS);
    }
  }

  @Test
  void searchesFromSeveralThreadsWhileItIsBroughtUpToDate() throws Exception {
    Studies studies = new Studies();
    for (int i = 0; i < 300; i++) {
      studies.source("第" + i + "个花箱");
    }
    Corpus corpus = studies.corpus();
    List<Hit> expected = find(SearchIndex.none(), corpus);
    AtomicBoolean done = new AtomicBoolean();
    try (SearchIndex index = SearchIndex.open(folder, false);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> searches = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        searches.add(
            threads.submit(
                () -> {
                  int count = 0;
                  while (!done.get() || count == 0) {
                    assertThat(find(index, corpus)).isEqualTo(expected);
                    count++;
                  }
                  return count;
                }));
      }
      for (Source source : corpus.sources()) {
        index.add(source, corpus.turns(source.id()), corpus.text(source));
      }
      index.update(corpus, Progress.NONE);
      done.set(true);
      for (Future<Integer> search : searches) {
        assertThat(search.get()).isPositive();
      }
    }
  }

  @Test
  void streamsInOrderAndStopsWhenEnoughIsFound() {
    Studies studies = new Studies();
    for (int i = 0; i < 2000; i++) {
      studies.source("花箱");
    }
    AtomicInteger reads = new AtomicInteger();
    Corpus corpus =
        studies.corpus(
            key -> {
              reads.incrementAndGet();
              return studies.text(key);
            });
    Results results = SearchIndex.none().search(corpus, FLOWER_BOX, Progress.NONE);
    assertThat(results.first(5)).extracting(Hit::source).containsExactly(1, 2, 3, 4, 5);
    assertThat(reads.get()).isLessThan(200);
    List<Integer> sources = new ArrayList<>();
    results.forEach(hit -> sources.add(hit.source()));
    assertThat(sources).hasSize(2000).isSorted();
    assertThat(results.total()).isEqualTo(2000);
    assertThat(results.first(0)).isEmpty();
  }

  /** Asks to stop from the n-th question on. */
  private static Progress stoppingAfter(int questions) {
    AtomicInteger asked = new AtomicInteger();
    return new Progress() {
      @Override
      public boolean isCancelled() {
        return asked.incrementAndGet() > questions;
      }
    };
  }

  @Test
  void aRegularExpressionThatTakesForeverIsStopped() {
    Studies studies = new Studies();
    studies.source("a".repeat(5000) + "!");
    Corpus corpus = studies.corpus();
    Results results =
        SearchIndex.none().search(corpus, Query.parse("/(a+a+)+b/"), stoppingAfter(50));
    assertThatThrownBy(results::total).isInstanceOf(Progress.Cancelled.class);
  }

  @Test
  void anUpdateThatIsStoppedKeepsWhatWasDone() {
    Studies studies = new Studies();
    for (int i = 0; i < 50; i++) {
      studies.source("花箱");
    }
    Corpus corpus = studies.corpus();
    try (SearchIndex index = SearchIndex.open(folder, false)) {
      assertThatThrownBy(() -> index.update(corpus, stoppingAfter(20)))
          .isInstanceOf(Progress.Cancelled.class);
      assertThat(index.search(corpus, FLOWER_BOX, Progress.NONE).total()).isEqualTo(50);
    }
    try (SearchIndex index = SearchIndex.open(folder, true)) {
      assertThat(index.difference(corpus).missing()).hasSizeBetween(1, 49);
    }
  }

  @Test
  void wordsOfAnyLengthAreFound() {
    String endless = "x".repeat(50_000);
    Studies studies = new Studies();
    studies.source("one " + endless + " two " + "ab".repeat(60) + "ing");
    Corpus corpus = studies.corpus();
    build(corpus);
    try (SearchIndex index = SearchIndex.open(folder, true)) {
      for (String query :
          List.of(
              endless,
              "\"" + endless + "\"",
              "ab".repeat(60),
              "ab".repeat(60) + "in~",
              "abab*ing",
              "/b{0}abin/")) {
        assertThat(index.search(corpus, Query.parse(query), Progress.NONE).total())
            .as(query)
            .isEqualTo(1);
      }
    }
  }
}
