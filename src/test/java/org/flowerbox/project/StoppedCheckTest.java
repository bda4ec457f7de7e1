package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Change;
import org.flowerbox.model.Coding;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Layer;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Closing a study does not wait for a look through its file. */
class StoppedCheckTest {
  private static final int CODINGS = 30_000;

  @TempDir Path folder;

  /** Asks to stop at the third question, which comes while SQLite is at its first statement. */
  private static final class Impatient implements Progress {
    private final List<String> phases = new ArrayList<>();
    private int asked;

    @Override
    public void at(String message, long done, long total) {
      phases.add(message);
    }

    @Override
    public boolean isCancelled() {
      asked++;
      return asked >= 3;
    }
  }

  @Test
  void aLookThroughTheFileStopsInTheMiddleOfAStatement() {
    Path file = folder.resolve("study.flowerbox");
    CodingLoop.makeProject(file, folder.resolve("cache"));
    try (Project project = Project.open(file, folder.resolve("cache"), Clock.systemUTC())) {
      code(project);
      assertThat(project.check(Progress.NONE)).isEmpty();
      Impatient impatient = new Impatient();
      assertThatThrownBy(() -> project.check(impatient)).isInstanceOf(Progress.Cancelled.class);
      assertThat(impatient.phases).containsExactly("checking the file");
      CodingLoop.code(project);
    }
    assertThat(folder.resolve("study.flowerbox-wal")).doesNotExist();
  }

  private static void code(Project project) {
    Layer layer = project.corpus().layers().list().getFirst();
    int source = project.corpus().sources().list().getFirst().id();
    int code = project.corpus().codes().list().getFirst().id();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < CODINGS; i++) {
      changes.add(
          new Change.Add(
              Coding.of(
                  project.newId(EntityKind.CODING),
                  UUID.randomUUID(),
                  source,
                  code,
                  new Span(i, i + 5),
                  layer,
                  layer.coder(),
                  i)));
    }
    project.apply(new Step(StepKind.CODE, "many", layer.coder(), changes));
  }
}
