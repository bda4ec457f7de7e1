package org.flowerbox.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the process or the disk, a coding that was acknowledged is there afterwards.
 */
class DurabilityTest {
  /** How often the process is killed; {@code -Dkills=300} for the long version. */
  private static final int KILLS = Integer.getInteger("kills", 6);

  @TempDir Path folder;
  private Path file = Path.of("");
  private Path cache = Path.of("");

  @BeforeEach
  void makeProject() {
    file = folder.resolve("study.flowerbox");
    cache = folder.resolve("cache");
    CodingLoop.makeProject(file, cache);
  }

  @Test
  void killingTheProcessLosesNoAcknowledgedCoding() throws IOException, InterruptedException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Set<UUID> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(codeUntilKilled(random.nextInt(60), random.nextInt(3_000_000)));
      Set<UUID> lost = new HashSet<>(acknowledged);
      try (Project project = Project.open(file, cache, Clock.systemUTC())) {
        lost.removeAll(guids(project.corpus()));
        assertThat(lost).as("lost after kill %d, seed %d", kill, seed).isEmpty();
        assertThat(project.check(Progress.NONE))
            .as("check after kill %d, seed %d", kill, seed)
            .isEmpty();
      }
    }
    System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged codings, 0 lost");
    assertThat(acknowledged).isNotEmpty();
    assertThat(filesBesideBackups()).containsExactly("study.flowerbox");
  }

  /** Starts the loop, waits for that many codings and nanoseconds, and kills it. */
  private Set<UUID> codeUntilKilled(int codings, int nanos)
      throws IOException, InterruptedException {
    Process process = start();
    Set<UUID> acknowledged = new HashSet<>();
    try (BufferedReader lines = reader(process)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("coded ")) {
          acknowledged.add(UUID.fromString(line.substring(6)));
        }
        if (acknowledged.size() == codings) {
          long until = System.nanoTime() + nanos;
          while (System.nanoTime() < until) {
            Thread.onSpinWait();
          }
          process.toHandle().destroyForcibly(); // the process's own method would close its output
        }
      }
    }
    process.waitFor();
    return acknowledged;
  }

  private Process start(String... wrapper) throws IOException {
    List<String> command = new ArrayList<>(List.of(wrapper));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            CodingLoop.class.getName(),
            file.toString(),
            cache.toString()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static BufferedReader reader(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static Set<UUID> guids(Corpus corpus) {
    Set<UUID> guids = new HashSet<>();
    corpus
        .sources()
        .forEach(
            source -> {
              Codings codings = corpus.codings(source.id());
              for (int i = 0; i < codings.size(); i++) {
                guids.add(codings.guid(i));
              }
            });
    return guids;
  }

  private List<String> filesBesideBackups() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aLogCutAnywhereOpensToAnEarlierWholeState() throws IOException, InterruptedException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int whole = codeUntilKilled(80, 0).size();
    Path log = folder.resolve("study.flowerbox-wal");
    assertThat(log).exists();
    for (int cut = 0; cut < 12; cut++) {
      Path copy = Files.createDirectories(folder.resolve("cut-" + cut)).resolve("study.flowerbox");
      Files.copy(file, copy);
      Path copiedLog = copy.resolveSibling("study.flowerbox-wal");
      Files.copy(log, copiedLog, StandardCopyOption.REPLACE_EXISTING);
      long length = (long) (random.nextDouble() * Files.size(copiedLog));
      try (RandomAccessFile cutting = new RandomAccessFile(copiedLog.toFile(), "rw")) {
        cutting.setLength(length);
      }
      try (Project project = Project.open(copy, cache, Clock.systemUTC())) {
        assertThat(project.corpus().codingCount())
            .as("cut at %d, seed %d", length, seed)
            .isBetween(0, whole + 1);
        assertThat(project.check(Progress.NONE)).as("cut at %d, seed %d", length, seed).isEmpty();
      }
    }
  }

  @Test
  void aFullDiskRefusesTheCodingAndKeepsTheOthers() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs a shell that limits file sizes");
    Process process = start("/bin/bash", "-c", "ulimit -f 3000; exec \"$0\" \"$@\"");
    Set<UUID> acknowledged = new HashSet<>();
    String last = "";
    try (BufferedReader lines = reader(process)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
        if (line.startsWith("coded ")) {
          acknowledged.add(UUID.fromString(line.substring(6)));
        }
      }
    }
    process.waitFor();
    assertThat(last).contains("the disk is full or failed; what was saved before is safe");
    try (Project project = Project.open(file, cache, Clock.systemUTC())) {
      assertThat(guids(project.corpus())).containsAll(acknowledged);
      assertThat(project.check(Progress.NONE)).isEmpty();
      CodingLoop.code(project);
    }
    assertThat(acknowledged).isNotEmpty();
  }

  @Test
  void aSecondWriterIsRefusedAndMayRead() throws IOException, InterruptedException {
    try (Project project = Project.open(file, cache, Clock.systemUTC())) {
      CodingLoop.code(project);
      Process process = start();
      try (BufferedReader lines = reader(process)) {
        assertThat(lines.readLine())
            .startsWith("refused")
            .contains("has this project open for writing");
      }
      process.waitFor();
      assertThatThrownBy(() -> Project.open(file, cache, Clock.systemUTC()))
          .isInstanceOf(Refusal.class);
      try (Project reader = Project.openReadOnly(file, cache, Clock.systemUTC())) {
        assertThat(reader.corpus().codingCount()).isEqualTo(1);
        assertThatThrownBy(() -> CodingLoop.code(reader))
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("reading only");
      }
      CodingLoop.code(project);
    }
    assertThat(filesBesideBackups()).containsExactly("study.flowerbox");
  }

  @Test
  void whatIsNoProjectIsRefusedByName() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("notes.flowerbox"),
            "not a database at all, just some notes of a researcher");
    assertRefused(text, "not a Flowerbox project");
    assertRefused(Files.createFile(folder.resolve("empty.flowerbox")), "not a Flowerbox project");
    assertRefused(folder.resolve("missing.flowerbox"), "there is no such project");
    Path cut = Files.copy(file, folder.resolve("cut.flowerbox"));
    try (RandomAccessFile cutting = new RandomAccessFile(cut.toFile(), "rw")) {
      cutting.setLength(cutting.length() * 2 / 3 / 4096 * 4096);
    }
    assertRefused(cut, "damaged or cut short");
    Path scribbled = Files.copy(file, folder.resolve("scribbled.flowerbox"));
    try (RandomAccessFile scribbling = new RandomAccessFile(scribbled.toFile(), "rw")) {
      for (long page = 1; page < 12; page++) {
        scribbling.seek(page * 4096);
        scribbling.write(new byte[200]);
      }
    }
    assertRefused(scribbled, "damaged or cut short");
  }

  private void assertRefused(Path path, String why) {
    assertThatThrownBy(() -> Project.open(path, cache, Clock.systemUTC()).close())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(path.getFileName().toString())
        .hasMessageContaining(why);
  }

  @Test
  void aBackupIsPutBackAndTheFormerStateKept() throws IOException {
    try (Project project = Project.open(file, cache, Clock.systemUTC())) {
      CodingLoop.code(project);
    }
    ProjectBackups backups = new ProjectBackups(file);
    assertThat(backups.list()).hasSize(1);
    try (Project project = Project.open(file, cache, Clock.systemUTC())) {
      CodingLoop.code(project);
      CodingLoop.code(project);
    }
    Path kept = backups.restore(backups.list().getFirst(), Clock.systemUTC().instant());
    try (Project restored = Project.open(file, cache, Clock.systemUTC());
        Project former = Project.openReadOnly(kept, cache, Clock.systemUTC())) {
      assertThat(restored.corpus().codingCount()).isBetween(0, 1);
      assertThat(former.corpus().codingCount()).isEqualTo(3);
    }
  }

  @Test
  void manyThreadsCodeAtOnce() throws InterruptedException {
    try (Project project = Project.open(file, cache, Clock.systemUTC())) {
      List<Integer> heard = new ArrayList<>();
      project.listen((before, after, _) -> heard.add(after.codingCount() - before.codingCount()));
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        threads.add(
            Thread.ofPlatform()
                .start(
                    () -> {
                      for (int j = 0; j < 25; j++) {
                        CodingLoop.code(project);
                      }
                    }));
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertThat(project.corpus().codingCount()).isEqualTo(100);
      assertThat(heard).hasSize(100).containsOnly(1);
    }
  }
}
