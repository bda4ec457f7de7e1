package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.flowerbox.model.Change;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many corrections in one step do what one after the other would. */
class ManyCorrectionsTest {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("seeds", 15));
  }

  private Project project(String name) {
    return Project.create(
        folder.resolve(name),
        new Study(new UUID(1, 2), "study", "en"),
        folder.resolve("cache"),
        Clock.systemUTC());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void correctionsTogetherLeaveWhatCorrectionsOneByOneLeave(long seed) {
    try (Project together = project("together.flowerbox");
        Project apart = project("apart.flowerbox")) {
      RandomSteps one = new RandomSteps(together, new Random(seed));
      RandomSteps other = new RandomSteps(apart, new Random(seed));
      for (int i = 0; i < 40; i++) {
        one.step();
        other.step();
      }
      Random random = new Random(seed);
      for (int round = 0; round < 6; round++) {
        String before = Dump.of(together.corpus());
        List<Change> corrections = corrections(together.corpus(), random);
        apply(together, corrections);
        corrections.forEach(correction -> apply(apart, List.of(correction)));
        String where = "seed " + seed + ", round " + round + ", " + corrections;
        String after = Dump.of(together.corpus());
        assertThat(unnumbered(after)).as(where).isEqualTo(unnumbered(Dump.of(apart.corpus())));
        together.undo(0);
        assertThat(Dump.of(together.corpus())).as(where).isEqualTo(before);
        together.redo(0);
        assertThat(Dump.of(together.corpus())).as(where).isEqualTo(after);
      }
      assertThat(together.check(Progress.NONE)).as("seed %d", seed).isEmpty();
      while (together.undo(0).isPresent()) {
        // back to the beginning, over everything that was moved
      }
      assertThat(together.corpus().sources().list()).isEmpty();
    }
  }

  /** Texts and their revisions are numbered as they are written, which is not the same. */
  private static String unnumbered(String dump) {
    return dump.replaceAll("text=\\d+, revision=\\d+", "");
  }

  private static void apply(Project project, List<Change> changes) {
    project.apply(new Step(StepKind.CORRECT, "", 0, changes));
  }

  /** Places of one text, last to first, some side by side, some empty. */
  private static List<Change> corrections(Corpus corpus, Random random) {
    List<Source> sources = corpus.sources().list();
    Source source = sources.get(random.nextInt(sources.size()));
    String text = corpus.text(source);
    List<Change> corrections = new ArrayList<>();
    int end = text.length();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      int stop = whole(text, end - random.nextInt(Math.min(end, 6) + 1));
      int start = whole(text, stop - random.nextInt(Math.min(stop, 4) + 1));
      String words = List.of("", "花", "water", "😀").get(random.nextInt(4));
      corrections.add(new Change.Correct(source.id(), new Span(start, stop), words));
      end = start;
    }
    return corrections;
  }

  private static int whole(String text, int at) {
    boolean inside = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return inside ? at - 1 : at;
  }
}
