package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;
import org.flowerbox.store.Backups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupKeeperTest {
  private static final Duration LATE = Duration.ofHours(1);

  @TempDir Path folder;
  private Path file = Path.of("");
  private final List<String> said = new CopyOnWriteArrayList<>();
  private Instant now = Instant.parse("2026-03-01T08:00:00Z");

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  @BeforeEach
  void makeProject() {
    file = folder.resolve("study.flowerbox");
    CodingLoop.makeProject(file, folder.resolve("cache"));
    new Backups(file).list().forEach(made -> made.toFile().delete());
  }

  /** Opens a keeper, lets it hear of a change and closes it. */
  private void session(long quick, IntSupplier steps) {
    BackupKeeper.Rhythm rhythm = new BackupKeeper.Rhythm(Duration.ofMinutes(10), LATE, quick, 100);
    try (BackupKeeper keeper =
        new BackupKeeper(file, clock, _ -> steps.getAsInt(), rhythm, () -> true, said::add)) {
      keeper.changed();
      keeper.changed();
    }
  }

  private int backups() {
    return new Backups(file).list().size();
  }

  @Test
  void aSmallProjectIsBackedUpAtClosingOnceInTenMinutes() {
    session(Long.MAX_VALUE, () -> 1);
    assertThat(backups()).isEqualTo(1);
    now = now.plusSeconds(599);
    session(Long.MAX_VALUE, () -> 1);
    assertThat(backups()).isEqualTo(1);
    now = now.plusSeconds(1);
    session(Long.MAX_VALUE, () -> 1);
    assertThat(backups()).isEqualTo(2);
  }

  @Test
  void aLargeProjectIsBackedUpAtClosingOnlyAfterManySteps() {
    session(0, () -> 99);
    assertThat(backups()).isZero();
    session(0, () -> 100);
    assertThat(backups()).isEqualTo(1);
  }

  @Test
  void withoutAChangeThereIsNoBackup() {
    BackupKeeper.Rhythm rhythm =
        new BackupKeeper.Rhythm(Duration.ofMinutes(10), LATE, Long.MAX_VALUE, 0);
    new BackupKeeper(file, clock, _ -> 1000, rhythm, () -> true, said::add).close();
    assertThat(backups()).isZero();
  }

  @Test
  void whileTheProjectIsOpenABackupFollowsTheChange() throws InterruptedException {
    BackupKeeper.Rhythm rhythm =
        new BackupKeeper.Rhythm(Duration.ofMinutes(10), Duration.ofMillis(1), 0, 100);
    try (BackupKeeper keeper =
        new BackupKeeper(file, clock, _ -> 0, rhythm, () -> true, said::add)) {
      keeper.changed();
      for (int i = 0; i < 200 && backups() == 0; i++) {
        Thread.sleep(50);
      }
      assertThat(backups()).isEqualTo(1);
    }
  }

  @Test
  void aBackupThatCannotBeMadeIsSaidEachTimeOneWasDue() throws IOException {
    Files.delete(new Backups(file).folder());
    Files.writeString(new Backups(file).folder(), "no folder");
    session(Long.MAX_VALUE, () -> 1);
    assertThat(said).singleElement().asString().contains("the backup could not be written");
    now = now.plusSeconds(600);
    session(Long.MAX_VALUE, () -> 1);
    assertThat(said).hasSize(2);
  }

  @Test
  void theNewestFiveAreKept() {
    for (int i = 0; i < 7; i++) {
      session(Long.MAX_VALUE, () -> 1);
      now = now.plus(Duration.ofDays(1));
    }
    assertThat(new Backups(file).list())
        .hasSize(5)
        .first()
        .satisfies(newest -> assertThat(newest.getFileName().toString()).contains("20260307"));
  }

  @Test
  void theProjectCountsTheStepsSinceAMoment() {
    try (Project project = Project.open(file, folder.resolve("cache"), clock)) {
      int before = project.corpus().step();
      for (int i = 0; i < 3; i++) {
        now = now.plusSeconds(1);
        CodingLoop.code(project);
      }
      assertThat(project.corpus().step()).isEqualTo(before + 3);
    }
    try (var store = org.flowerbox.store.Store.open(file)) {
      assertThat(store.stepsSince(Instant.parse("2026-03-01T08:00:01Z"))).isEqualTo(2);
      assertThat(store.stepsSince(now)).isZero();
      assertThat(store.stepsSince(Instant.EPOCH)).isEqualTo(5);
    }
  }
}
