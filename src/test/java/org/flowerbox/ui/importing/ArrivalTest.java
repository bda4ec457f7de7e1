package org.flowerbox.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalTest {
  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void makeProject() throws Exception {
    bench = new Bench(folder);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void anImportOfManyStepsIsTakenBackAsAWhole() throws Exception {
    for (int i = 0; i < 300; i++) {
      bench.file(i + ".txt", "Text " + i + ".");
    }
    Arrival arrival = Arrival.write(bench.project, bench.read(), "Anna", Progress.NONE);
    assertThat(arrival.report().imported()).hasSize(300);
    assertThat(arrival.steps()).hasSize(2);
    assertThat(arrival.undo(bench.project, "Anna", "no")).isEqualTo(300);
    assertThat(bench.project.corpus().sources()).isEmpty();
  }

  @Test
  void anImportIsNotTakenBackOnceSomethingElseWasDone() throws Exception {
    bench.file("a.txt", "One.");
    Arrival first = Arrival.write(bench.project, bench.read(), "", Progress.NONE);
    bench.file("b.txt", "Two.");
    Arrival second = Arrival.write(bench.project, bench.read(), "", Progress.NONE);
    assertThatThrownBy(() -> first.undo(bench.project, "", "something else was done"))
        .isInstanceOf(Refusal.class)
        .hasMessage("something else was done");
    assertThat(bench.project.corpus().sources().stream().map(Source::name))
        .containsExactly("a", "b");
    second.undo(bench.project, "", "no");
    first.undo(bench.project, "", "no");
    assertThat(bench.project.corpus().sources()).isEmpty();
    assertThatThrownBy(() -> first.undo(bench.project, "", "taken back already"))
        .hasMessage("taken back already");
  }
}
