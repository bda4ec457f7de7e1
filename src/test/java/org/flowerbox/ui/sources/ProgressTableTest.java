package org.flowerbox.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.work.SourceProgress;
import org.junit.jupiter.api.Test;

class ProgressTableTest {
  @Test
  void onlySourcesWithOtherCodingsAreCountedAgain() {
    Shelf shelf = new Shelf();
    Source one = shelf.source("one", SourceKind.INTERVIEW);
    Source two = shelf.source("two", SourceKind.INTERVIEW);
    shelf.code(one, 0, 30, Shelf.MINE).code(two, 0, 10, Shelf.OTHERS);
    Corpus before = shelf.corpus();
    ProgressTable first = ProgressTable.EMPTY.next(before, 1);
    ProgressTable second = first.next(coded(before, one, 40, 60), 1);
    assertThat(second.of(one, true)).isEqualTo(new SourceProgress(2, 0.5));
    assertThat(second.of(two, true)).isEqualTo(new SourceProgress(0, 0));
    assertThat(second.of(two, false)).isSameAs(first.of(two, false));
    assertThat(second.next(before, 2).of(two, true)).isEqualTo(new SourceProgress(1, 0.1));
    assertThat(second.next(before, 0).of(one, true)).isEqualTo(new SourceProgress(0, 0));
  }

  @Test
  void stepByStepItSaysWhatCountingEverythingSays() {
    long seed = 11;
    Random random = new Random(seed);
    Shelf shelf = new Shelf();
    for (int i = 0; i < 20; i++) {
      shelf.source("s" + i, SourceKind.INTERVIEW);
    }
    Corpus corpus = shelf.corpus();
    ProgressTable table = ProgressTable.EMPTY;
    for (int i = 0; i < 100; i++) {
      Source source = corpus.sources().get(1 + random.nextInt(20));
      int start = random.nextInt(90);
      corpus = coded(corpus, source, start, start + 1 + random.nextInt(10));
      table = table.next(corpus, 1);
    }
    assertThat(table.toString())
        .as("seed %d", seed)
        .isEqualTo(ProgressTable.EMPTY.next(corpus, 1).toString());
  }

  private static Corpus coded(Corpus corpus, Source source, int start, int end) {
    int id = 1000 + corpus.step();
    Coding coding =
        Coding.of(
            id, new java.util.UUID(9, id), source.id(), 1, new Span(start, end), Shelf.MINE, 1, 0);
    return corpus.next(
        corpus.step() + 1,
        corpus.tables(),
        Map.of(),
        Map.of(
            source.id(),
            corpus.codings(source.id()).changed(new int[0], java.util.List.of(coding))));
  }
}
