package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Study;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndoTest {
  @TempDir Path folder;

  /** {@code -Dseeds=200} for the long version. */
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Long.getLong("seeds", 8));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void randomStepsUndoneAndRedoneRestoreEveryRow(long seed) {
    Path file = folder.resolve("study.flowerbox");
    List<String> states = new ArrayList<>();
    Project project =
        Project.create(
            file,
            new Study(new UUID(1, 2), "study", "en"),
            folder.resolve("cache"),
            Clock.systemUTC());
    RandomSteps steps = new RandomSteps(project, new Random(seed));
    states.add(Dump.of(project.corpus()));
    for (int i = 0; i < 60; i++) {
      int before = project.corpus().step();
      steps.step();
      if (project.corpus().step() != before) {
        states.add(Dump.of(project.corpus()));
      }
    }
    project.close();

    project = Project.open(file, folder.resolve("cache"), Clock.systemUTC());
    assertThat(Dump.of(project.corpus())).as("reopened, seed %d", seed).isEqualTo(states.getLast());
    for (int round = 0; round < 2; round++) {
      for (int i = states.size() - 2; i >= 0; i--) {
        assertThat(project.undo(0)).as("undo to state %d, seed %d", i, seed).isPresent();
        assertThat(Dump.of(project.corpus()))
            .as("undone to state %d, seed %d, round %d", i, seed, round)
            .isEqualTo(states.get(i));
      }
      assertThat(project.undo(0)).isEmpty();
      for (int i = 1; i < states.size(); i++) {
        assertThat(project.redo(0)).as("redo to state %d, seed %d", i, seed).isPresent();
        assertThat(Dump.of(project.corpus()))
            .as("redone to state %d, seed %d, round %d", i, seed, round)
            .isEqualTo(states.get(i));
      }
      assertThat(project.redo(0)).isEmpty();
    }
    assertThat(project.check(Progress.NONE)).as("check, seed %d", seed).isEmpty();
    project.close();
    try (Project again = Project.openReadOnly(file, folder.resolve("cache"), Clock.systemUTC())) {
      assertThat(Dump.of(again.corpus())).as("reread, seed %d", seed).isEqualTo(states.getLast());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void undoBetweenStepsKeepsTheHistoryLinear(long seed) {
    Random random = new Random(seed);
    try (Project project =
        Project.create(
            folder.resolve("study.flowerbox"),
            new Study(new UUID(1, 2), "study", "en"),
            folder.resolve("cache"),
            Clock.systemUTC())) {
      RandomSteps steps = new RandomSteps(project, random);
      List<String> done = new ArrayList<>(List.of(Dump.of(project.corpus())));
      List<String> undone = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        switch (random.nextInt(4)) {
          case 0 -> {
            if (project.undo(0).isPresent()) {
              undone.add(done.removeLast());
            }
          }
          case 1 -> {
            if (project.redo(0).isPresent()) {
              done.add(undone.removeLast());
            }
          }
          default -> {
            int before = project.corpus().step();
            steps.step();
            if (project.corpus().step() != before) {
              done.add(Dump.of(project.corpus()));
              undone.clear();
            }
          }
        }
        assertThat(Dump.of(project.corpus()))
            .as("seed %d, after %d", seed, i)
            .isEqualTo(done.getLast());
      }
      assertThat(project.check(Progress.NONE)).as("check, seed %d", seed).isEmpty();
    }
  }
}
