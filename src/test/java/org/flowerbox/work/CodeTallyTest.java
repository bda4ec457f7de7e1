package org.flowerbox.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts kept up step by step, and how much is coded, against counting one by one. */
class CodeTallyTest {
  /** The layer of the first coder that codes. */
  private static final int FIRST_LAYER = 10;

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("seeds", 4));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void countsKeepUpWithEveryStep(long seed) {
    Random random = new Random(seed);
    try (GardenStudy study = new GardenStudy(folder)) {
      CodeTally all = CodeTally.of(study.corpus(), null);
      CodeTally ofOneCoder = CodeTally.of(study.corpus(), List.of(FIRST_LAYER));
      int seen = 0;
      for (int i = 0; i < 60; i++) {
        step(study, random);
        all = all.next(study.corpus());
        ofOneCoder = ofOneCoder.next(study.corpus());
        seen = Math.max(seen, ofOneCoder.total());
        String where = "seed " + seed + ", step " + i;
        assertCounts(all, study.corpus(), null, where);
        assertCounts(ofOneCoder, study.corpus(), List.of(FIRST_LAYER), where);
        assertProgress(study.corpus(), where);
      }
      assertThat(all.next(study.corpus())).isSameAs(all);
      assertThat(seen).as("codings of one coder, seed %d", seed).isPositive();
    }
  }

  private static void step(GardenStudy study, Random random) {
    Source source = pick(random, study.corpus().sources().list());
    switch (random.nextInt(10)) {
      case 0 -> {
        study.project.undo(0);
        if (study.corpus().sources().isEmpty()) {
          study.project.redo(0);
        }
      }
      case 1 -> study.project.redo(0);
      case 2 -> {
        List<Code> codes = study.corpus().codes().list();
        if (codes.size() > 3) {
          new EditCodes(study.project).delete(List.of(pick(random, codes)), "");
        }
      }
      case 3 -> new EditCodes(study.project).add(0, "new " + random.nextInt(), null, "");
      default -> {
        List<Code> codes = study.corpus().codes().stream().filter(Code::codable).toList();
        String text = study.corpus().text(source);
        if (codes.isEmpty()) {
          return;
        }
        int start = random.nextInt(text.length());
        Span span = new Span(start, start + 1 + random.nextInt(text.length() - start));
        Code code = pick(random, codes);
        if (!span.splitsCharacter(text) && !has(study.corpus().codings(source.id()), span, code)) {
          new CodePassages(study.project)
              .codeAll(List.of(code), source, span, random.nextBoolean() ? "A" : "B");
        }
      }
    }
  }

  private static boolean has(Codings codings, Span span, Code code) {
    return list(codings).stream()
        .anyMatch(coding -> coding.span().equals(span) && coding.code() == code.id());
  }

  private static List<Coding> list(Codings codings) {
    List<Coding> list = new ArrayList<>();
    for (int i = 0; i < codings.size(); i++) {
      list.add(codings.get(i));
    }
    return list;
  }

  private static void assertCounts(
      CodeTally tally, Corpus corpus, @Nullable Collection<Integer> layers, String where) {
    int total = 0;
    for (Code code : corpus.codes()) {
      Set<Integer> sources = new HashSet<>();
      Set<Integer> below = new HashSet<>();
      corpus.codeTree().subtree(code).forEach(each -> below.add(each.id()));
      int own = 0;
      int withChildren = 0;
      for (Source source : corpus.sources()) {
        for (Coding coding : list(corpus.codings(source.id()))) {
          boolean counts = layers == null || layers.contains(coding.layer());
          if (counts && coding.code() == code.id()) {
            own++;
            sources.add(source.id());
          }
          withChildren += counts && below.contains(coding.code()) ? 1 : 0;
        }
      }
      total += own;
      assertThat(List.of(tally.codings(code), tally.withChildren(code), tally.sources(code.id())))
          .as(where + ", " + code.name())
          .isEqualTo(List.of(own, withChildren, sources.size()));
    }
    assertThat(tally.total()).as(where).isEqualTo(total);
  }

  private static void assertProgress(Corpus corpus, String where) {
    for (Source source : corpus.sources()) {
      for (int layer : new int[] {0, FIRST_LAYER, FIRST_LAYER + 1}) {
        BitSet said = said(corpus, source);
        BitSet coded = new BitSet();
        int count = 0;
        for (Coding coding : list(corpus.codings(source.id()))) {
          if (layer == 0 || coding.layer() == layer) {
            count++;
            coded.set(coding.start(), coding.end());
          }
        }
        coded.and(said);
        SourceProgress progress = SourceProgress.of(corpus, source, layer);
        assertThat(progress.codings()).as(where + ", " + source.name()).isEqualTo(count);
        assertThat(progress.coded())
            .as(where + ", " + source.name())
            .isCloseTo((double) coded.cardinality() / said.cardinality(), within(1e-9));
      }
    }
  }

  private static BitSet said(Corpus corpus, Source source) {
    BitSet said = new BitSet();
    Turns turns = corpus.turns(source.id());
    if (turns.size() == 0) {
      said.set(0, source.characters());
    }
    for (int i = 0; i < turns.size(); i++) {
      Speaker speaker = corpus.speakers().find(turns.speaker(i));
      if (speaker == null || speaker.role() != SpeakerRole.INTERVIEWER) {
        said.set(turns.body(i), turns.end(i));
      }
    }
    return said;
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  @Test
  void whatAnInterviewerSaysNeedsNoCoding() {
    try (GardenStudy study = new GardenStudy(folder)) {
      study.code(1, "Who waters the boxes?", 2, "A");
      assertThat(SourceProgress.of(study.corpus(), study.source(1), 0))
          .isEqualTo(new SourceProgress(1, 0));
      study.code(1, "Anna does. Annabel and Anna's sister help.", 2, "A");
      assertThat(SourceProgress.of(study.corpus(), study.source(1), 0))
          .isEqualTo(new SourceProgress(2, 1));
    }
  }
}
