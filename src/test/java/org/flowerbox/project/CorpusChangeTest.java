package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.flowerbox.model.Change;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.CorpusChange;
import org.flowerbox.model.DoneMark;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.Memo;
import org.flowerbox.model.MemoKind;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said to differ between two snapshots, against comparing all rows. */
class CorpusChangeTest {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("seeds", 6));
  }

  private Project project() {
    return Project.create(
        folder.resolve("study.flowerbox"),
        new Study(new UUID(1, 2), "study", "en"),
        folder.resolve("cache"),
        Clock.systemUTC());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void allThatDiffersIsToldAndNothingElse(long seed) {
    Random random = new Random(seed);
    try (Project project = project()) {
      RandomSteps steps = new RandomSteps(project, random);
      project.listen((before, after, _) -> assertTold(before, after, "seed " + seed));
      for (int i = 0; i < 150; i++) {
        switch (random.nextInt(5)) {
          case 0 -> project.undo(0);
          case 1 -> project.redo(0);
          default -> steps.step();
        }
      }
    }
  }

  private static void assertTold(Corpus before, Corpus after, String seed) {
    CorpusChange change = CorpusChange.between(before, after);
    Map<String, Boolean> told = new HashMap<>();
    Map<String, Boolean> differs = new HashMap<>();
    BiConsumer<String, Boolean> tell = told::put;
    tell.accept("codes", change.codesChanged());
    differs.put("codes", !before.codes().equals(after.codes()));
    tell.accept("sources", change.sourcesChanged());
    differs.put("sources", !before.sources().equals(after.sources()));
    tell.accept("speakers", change.speakersChanged());
    differs.put("speakers", !before.speakers().equals(after.speakers()));
    tell.accept("cases", change.casesChanged());
    differs.put(
        "cases",
        !before.cases().equals(after.cases()) || !before.caseLinks().equals(after.caseLinks()));
    tell.accept("memos", change.memosChanged());
    differs.put("memos", !before.memos().equals(after.memos()));
    tell.accept("done", change.doneChanged());
    differs.put("done", !before.doneMarks().equals(after.doneMarks()));
    tell.accept("values", change.valuesChanged());
    differs.put(
        "values",
        !before.values().equals(after.values()) || !before.variables().equals(after.variables()));
    tell.accept("coders", change.codersChanged());
    differs.put(
        "coders",
        !before.coders().equals(after.coders()) || !before.layers().equals(after.layers()));
    assertThat(told).as(seed + ", step " + after.step()).isEqualTo(differs);
    assertSources(change, before, after, seed);
  }

  private static void assertSources(CorpusChange change, Corpus before, Corpus after, String seed) {
    Set<Integer> texts = new HashSet<>();
    Set<Integer> codings = new HashSet<>();
    for (int source = 0;
        source < Math.max(before.sources().bound(), after.sources().bound());
        source++) {
      if (!Objects.equals(words(before, source), words(after, source))) {
        texts.add(source);
      }
      Map<Integer, Coding> old = codings(before, source);
      Map<Integer, Coding> now = codings(after, source);
      if (!old.equals(now)) {
        codings.add(source);
      }
      List<Coding> changed = new ArrayList<>(change.added(source));
      changed.addAll(change.edited(source));
      change
          .removed(source)
          .forEach(coding -> assertThat(old.remove(coding.id())).isEqualTo(coding));
      change.added(source).forEach(coding -> assertThat(old).doesNotContainKey(coding.id()));
      changed.forEach(coding -> old.put(coding.id(), coding));
      assertThat(old).as(seed + ", step " + after.step()).isEqualTo(now);
    }
    assertThat(change.textChanged()).as(seed + ", step " + after.step()).isEqualTo(texts);
    assertThat(change.codingsChanged()).as(seed + ", step " + after.step()).isEqualTo(codings);
    change
        .firstPlace()
        .ifPresent(
            place -> {
              Source source = after.sources().get(place.source());
              assertThat(place.span().end()).isLessThanOrEqualTo(source.characters());
              assertThat(place.span().splitsCharacter(after.text(source)))
                  .as(seed + ", step " + after.step())
                  .isFalse();
            });
  }

  private static String words(Corpus corpus, int source) {
    Source found = corpus.sources().find(source);
    return found == null ? "" : corpus.text(found) + corpus.turns(source);
  }

  private static Map<Integer, Coding> codings(Corpus corpus, int source) {
    Map<Integer, Coding> found = new HashMap<>();
    Codings codings = corpus.codings(source);
    for (int i = 0; i < codings.size(); i++) {
      found.put(codings.id(i), codings.get(i));
    }
    return found;
  }

  /** Where it says something was done, as words of the text now. */
  private static String shown(Corpus before, Corpus after) {
    return CorpusChange.between(before, after)
        .firstPlace()
        .map(
            place ->
                place.span().start()
                    + " "
                    + place.span().in(after.text(after.sources().get(place.source()))))
        .orElse("nowhere");
  }

  @Test
  void theFirstPlaceIsWhereSomethingWasDone() {
    CodingLoop.makeProject(folder.resolve("study.flowerbox"), folder.resolve("cache"));
    try (Project project =
        Project.open(
            folder.resolve("study.flowerbox"), folder.resolve("cache"), Clock.systemUTC())) {
      List<String> shown = new ArrayList<>();
      project.listen((before, after, _) -> shown.add(shown(before, after)));
      Layer layer = project.corpus().layers().list().getFirst();
      Coding early = Coding.of(1, new UUID(5, 1), 1, 1, new Span(6, 8), layer, 1, 0);
      Coding late = Coding.of(2, new UUID(5, 2), 1, 1, new Span(13, 17), layer, 1, 0);
      apply(project, new Change.Add(late), new Change.Add(early));
      apply(project, new Change.Edit(late.withSpan(new Span(14, 17))));
      project.undo(0);
      apply(project, new Change.Remove(EntityKind.CODING, early.id()));
      apply(project, new Change.Correct(1, new Span(2, 3), "无无"));
      project.undo(0);
      apply(project, new Change.Add(memo(8, 11)));
      apply(project, new Change.Add(memo(0, 0)), new Change.Add(new DoneMark(1, 1, 1, 3)));
      project.undo(0);
      project.undo(0);
      assertThat(shown)
          .containsExactly(
              "6 花箱", "14 没人管", "13 箱没人管", "6 花箱", "2 无无", "2 没", "8 没人管", "nowhere", "nowhere",
              "8 没人管");
    }
  }

  private static Memo memo(int start, int end) {
    return new Memo(
        1 + start, new UUID(6, start), MemoKind.NOTE, 0, 1, start, end, "", "m", 0, 1, 1);
  }

  private static void apply(Project project, Change... changes) {
    project.apply(new Step(StepKind.CODE, "", 0, List.of(changes)));
  }
}
