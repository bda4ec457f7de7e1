package org.flowerbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import org.flowerbox.model.Progress;
import org.flowerbox.work.Home;
import org.flowerbox.work.SampleStudy;
import org.junit.jupiter.api.Test;

/** The JavaFX thread reads and writes no project, no index, no documents and no exports. */
class WatchdogTest extends WindowTest {
  private static final String[] WORK = {
    "org.flowerbox.store",
    "org.flowerbox.search",
    "org.flowerbox.importing",
    "org.flowerbox.export",
    "org.sqlite",
    "java.sql"
  };

  @Test
  void theWindowIsNeverHeldUpByStoreIndexImportOrExport() throws Exception {
    try (Watchdog dog = Watchdog.over(WORK)) {
      openInPlace(sample());
      Chores chores = new Chores(workspace, fx(() -> window.scene().lookup("#study")));
      chores.importFiles(folder, 60, 1000);
      chores.index();
      chores.code(50);
      chores.export(folder);
      assertThat(folder.resolve("excerpts.docx")).exists();
      assertThat(dog.looks()).isGreaterThan(100);
      assertThat(dog.trespasses())
          .as("stacks of the JavaFX thread; it was held up for %.0f ms at most", dog.longestBlock())
          .isEmpty();
    }
  }

  @Test
  void whoReadsTheProjectOnTheJavaFxThreadIsSeen() throws Exception {
    try (Watchdog dog = Watchdog.over(WORK)) {
      while (dog.trespasses().isEmpty()) {
        fx(() -> workspace.project().history(10));
      }
      assertThat(dog.trespasses()).first().asString().contains("WatchdogTest", "Project.history");
    }
  }

  private Path sample() {
    Path file = folder.resolve("sample.flowerbox");
    Home home = new Home(Path.of("").toAbsolutePath());
    new SampleStudy(home, folder.resolve("cache"), Clock.systemUTC())
        .make(file, "zh", "A", Progress.NONE)
        .project()
        .close();
    return file;
  }

  private void openInPlace(Path file) throws Exception {
    fx(
        () -> {
          window.open(file);
          return null;
        });
    until(
        () ->
            window.workspace() != null
                && window.workspace().project().file().endsWith("sample.flowerbox"));
    workspace = Objects.requireNonNull(window.workspace());
  }
}
