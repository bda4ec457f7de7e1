package org.flowerbox.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.flowerbox.importing.Documents;
import org.flowerbox.importing.ImportOptions;
import org.flowerbox.importing.Imported;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Study;
import org.flowerbox.project.Project;
import org.flowerbox.work.ImportFiles;
import org.flowerbox.work.ImportReport;
import org.flowerbox.work.ImportRequest;

/**
 * Imports 1,000 transcripts, and holds that against a bare loop that writes the same rows and
 * Lucene documents with turns, speakers and variables given to it for nothing. Both begin with no
 * project and end with it closed and the index committed.
 */
final class ImportBench implements Bench {
  private static final int FILES = 1000;
  private static final int CHARACTERS = 20_000;
  private static final int ROUNDS = 5;

  @Override
  public String what() {
    return "importing 1,000 txt files of 20,000 characters, against a bare loop in the same run";
  }

  @Override
  public void run(Path folder) throws Exception {
    List<Path> files = new Transcripts(7).write(folder.resolve("files"), FILES, CHARACTERS);
    List<BareImport.Prepared> prepared = prepare(files);
    Rounds bare = new Rounds(ROUNDS);
    Rounds ours = new Rounds(ROUNDS);
    Rounds ratio = new Rounds(ROUNDS);
    for (int round = -1; round < ROUNDS; round++) {
      Path place = Files.createDirectory(folder.resolve("round" + round));
      long start = System.nanoTime();
      long busy = busy();
      BareImport.run(place, prepared);
      double bareTook = (System.nanoTime() - start) / 1e6;
      double bareBusy = (busy() - busy) / 1e6;
      start = System.nanoTime();
      busy = busy();
      importAll(place, folder.resolve("files"));
      double took = (System.nanoTime() - start) / 1e6;
      double oursBusy = (busy() - busy) / 1e6;
      String difference = BareImport.difference(place);
      if (!difference.isEmpty()) {
        throw new IllegalStateException(
            "the bare loop does not write what the program writes: " + difference);
      }
      Benchmarks.remove(place);
      System.out.printf(
          Locale.ROOT,
          "  %s bare %.0f ms (processors %.0f ms), ours %.0f ms (processors %.0f ms)%n",
          round < 0 ? "warm-up" : "round",
          bareTook,
          bareBusy,
          took,
          oursBusy);
      if (round >= 0) {
        bare.add(bareTook);
        ours.add(took);
        ratio.add(took / bareTook);
      }
    }
    System.out.println("  bare loop " + bare.spread("%.0f", "ms"));
    Rounds.verdict(
        "import, ratio to the bare loop", ratio.spread("%.2f", "×"), ratio.median(), 1.5, "1.5 ×");
    Rounds.verdict("import", ours.spread("%.0f", "ms"), ours.median(), 12_000, "12,000 ms");
  }

  /**
   * What the processors have done for this process so far, ns: says more than the clock where
   * others use the machine too.
   */
  private static long busy() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<BareImport.Prepared> prepare(List<Path> files) {
    Documents documents = new Documents();
    List<BareImport.Prepared> prepared = new ArrayList<>();
    for (Path file : files) {
      Imported document =
          documents.read(file, ImportOptions.standard(), Progress.NONE).documents().getFirst();
      prepared.add(
          new BareImport.Prepared(
              file,
              document.name(),
              document.kind(),
              document.voices(),
              document.turns(),
              document.variables()));
    }
    return prepared;
  }

  private static void importAll(Path place, Path files) {
    Study study = new Study(UUID.randomUUID(), "study", "en");
    try (Project project =
        Project.create(
            place.resolve("study.flowerbox"), study, place.resolve("cache"), Clock.systemUTC())) {
      ImportReport report =
          new ImportFiles(project, ImportRequest.guess(), "Anna")
              .run(List.of(files), Progress.NONE);
      if (report.imported().size() != FILES) {
        throw new IllegalStateException("imported only " + report.imported().size());
      }
    }
  }
}
