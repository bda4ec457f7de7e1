package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowerbox.model.Change;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.DoneMark;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project as the first version wrote it: with codings, one of them edited, one undone, and words
 * that were corrected.
 */
class OlderProjectTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void copyProject() throws IOException {
    file = folder.resolve("garden.flowerbox");
    try (InputStream stream =
        OlderProjectTest.class.getResourceAsStream(
            "/org/flowerbox/store/study-of-schema-1.sqlite")) {
      Files.copy(Objects.requireNonNull(stream), file);
    }
  }

  private Project open(Path path) {
    return Project.open(path, folder.resolve("cache"), Clock.systemUTC());
  }

  private static List<String> passages(Corpus corpus) {
    Codings codings = corpus.codings(1);
    String text = corpus.text(corpus.sources().get(1));
    List<String> passages = new ArrayList<>();
    for (int i = 0; i < codings.size(); i++) {
      passages.add(
          codings.id(i)
              + " "
              + codings.get(i).span().in(text)
              + " "
              + corpus.codes().get(codings.code(i)).name().in("zh")
              + " "
              + codings.get(i).weight()
              + " "
              + codings.get(i).comment());
    }
    return passages;
  }

  @Test
  void itOpensWithAllItHeldAfterABackup() throws IOException {
    byte[] original = Files.readAllBytes(file);
    try (Project project = open(file)) {
      Corpus corpus = project.corpus();
      assertThat(corpus.study().name()).isEqualTo("garden");
      assertThat(corpus.study().guid()).isEqualTo(new UUID(1, 2));
      assertThat(corpus.text(corpus.sources().get(1))).isEqualTo("访谈者：您认养花箱了吗？\nR1：领养了，没人管水😀。\n");
      assertThat(passages(corpus))
          .containsExactly("1 领养了， 认知 40 唯一", "2 了，没 认知 0 null", "3 ，没人 没人管 0 null");
      assertThat(project.history(20)).hasSize(14).extracting(LoggedStep::number).contains(1, 14);
      assertThat(corpus.memos().list()).isEmpty();
      assertThat(project.check(Progress.NONE)).isEmpty();
    }
    assertThat(folder.resolve("garden.schema-1.flowerbox")).exists();
    assertThat(Files.readAllBytes(file)).isNotEqualTo(original);
  }

  @Test
  void itsStepsCanStillBeTakenBackAndBroughtBack() {
    try (Project project = open(file)) {
      String now = Dump.of(project.corpus());
      project.undo(0);
      assertThat(project.corpus().text(project.corpus().sources().get(1))).contains("R1：认养了");
      assertThat(passages(project.corpus())).first().isEqualTo("1 养了， 认知 40 唯一");
      int steps = 1;
      while (project.undo(0).isPresent()) {
        steps++;
      }
      assertThat(steps).isEqualTo(7);
      assertThat(project.corpus().sources().list()).isEmpty();
      for (int i = 0; i < steps; i++) {
        project.redo(0);
      }
      assertThat(Dump.of(project.corpus())).isEqualTo(now);
      assertThat(project.check(Progress.NONE)).isEmpty();
    }
  }

  @Test
  void itTakesWhatIsNewAndItsBackupOpensToo() throws IOException {
    try (Project project = open(file)) {
      DoneMark mark = new DoneMark(1, 1, 1, 9);
      project.apply(new Step(StepKind.DONE, "R1", 1, List.of(new Change.Add(mark))));
    }
    try (Project project = open(file)) {
      assertThat(project.corpus().links().isDone(1, 1)).isTrue();
    }
    Path backup = folder.resolve("garden.schema-1.flowerbox");
    try (Project project = open(backup)) {
      assertThat(passages(project.corpus())).hasSize(3);
      assertThat(project.corpus().doneMarks().list()).isEmpty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(
              files
                  .map(path -> path.getFileName().toString())
                  .filter(name -> name.contains("schema")))
          .containsExactlyInAnyOrder(
              "garden.schema-1.flowerbox", "garden.schema-1.schema-1.flowerbox");
    }
  }

  @Test
  void readingOnlyDoesNotChangeIt() throws IOException {
    byte[] original = Files.readAllBytes(file);
    assertThatThrownBy(() -> Project.openReadOnly(file, folder.resolve("cache"), Clock.systemUTC()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("open it once for writing");
    assertThat(Files.readAllBytes(file)).isEqualTo(original);
  }
}
