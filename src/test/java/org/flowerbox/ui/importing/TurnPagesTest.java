package org.flowerbox.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowerbox.model.Progress;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;
import org.flowerbox.work.ImportDrafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnPagesTest {
  @TempDir Path folder;
  private final AtomicInteger arrived = new AtomicInteger();
  private Bench bench;
  private ImportDrafts drafts;
  private Draft draft;
  private TurnPages pages;

  @BeforeEach
  void readALongInterview() throws Exception {
    bench = new Bench(folder);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append(i % 2 == 0 ? "Q: " : "A: ").append("Words of turn ").append(i).append(".\n");
    }
    bench.file("a.txt", text.toString());
    drafts = bench.read();
    draft = drafts.drafts().getFirst();
    pages = new TurnPages(bench, arrived::incrementAndGet);
    pages.show(draft);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aTurnIsThereOnceItsPageIsRead() {
    assertThat(pages.size()).isEqualTo(1000);
    assertThat(pages.at(999)).isNull();
    assertThat(arrived).hasValue(0);
    bench.workAll();
    assertThat(arrived).hasValue(1);
    assertThat(pages.at(999)).isEqualTo(draft.turns(999, 1).getFirst());
    assertThat(pages.at(950)).isEqualTo(draft.turns(950, 1).getFirst());
    assertThat(bench.waiting()).isZero();
  }

  @Test
  void whoScrollsFastGetsThePlaceWhereTheyStoppedFirst() {
    for (int i = 0; i < 1000; i += 10) {
      assertThat(pages.at(i)).isNull();
    }
    bench.work().run();
    bench.work().run();
    assertThat(pages.at(999)).isNotNull();
    assertThat(pages.at(500)).as("asked for long ago, and not read for nothing").isNull();
  }

  @Test
  void aCorrectedDraftShowsItsOldTurnsUntilTheNewOnesAreRead() {
    pages.at(0);
    bench.workAll();
    draft =
        drafts
            .correct(draft.key(), new DraftCorrection.SpeakerRenamed("Q", "Asks"), Progress.NONE)
            .drafts()
            .getFirst();
    pages.show(draft);
    assertThat(pages.at(0).speaker()).isEqualTo("Q");
    bench.workAll();
    assertThat(pages.at(0).speaker()).isEqualTo("Asks");
  }

  @Test
  void anAnswerAboutADraftThatIsLeftIsDropped() {
    pages.at(0);
    Runnable late = bench.work();
    Draft other =
        drafts
            .correct(draft.key(), new DraftCorrection.SpeakerRenamed("Q", "Asks"), Progress.NONE)
            .drafts()
            .getFirst();
    pages.show(other);
    late.run();
    assertThat(arrived).hasValue(0);
    assertThat(pages.at(0)).isNull();
    bench.workAll();
    assertThat(pages.at(0)).isEqualTo(other.turns(0, 1).getFirst());
  }

  @Test
  void aFileThatVanishedIsToldOnceAndNotAskedForAgain() throws Exception {
    Files.delete(draft.file());
    pages.at(999);
    bench.workAll();
    assertThat(pages.failure()).hasMessage(draft.file() + ": is not there any more");
    assertThat(pages.at(999)).isNull();
    assertThat(bench.waiting()).isZero();
  }
}
