package org.flowerbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.flowerbox.model.EntityKind;
import org.flowerbox.project.Project;

/**
 * A project of 1,000,000 codings in 10,000 sources and 200 codes: what a coding takes on disk, how
 * long opening takes with a heap of 400 MB, and the frequency table by source after that.
 */
final class OpenBench implements Bench {
  private static final int SOURCES = 10_000;
  private static final int CODINGS = 1_000_000;
  private static final int SINGLE = 100_000;
  private static final int ROUNDS = 5;
  private static final String HEAP = "-Xmx400m";

  @Override
  public String what() {
    return "1,000,000 codings in 10,000 sources and 200 codes: size, opening, frequency table by"
               + " source";
  }

  @Override
  public void run(Path folder) throws Exception {
    Path file = folder.resolve("study.flowerbox");
    build(file, folder);
    Program program = new Program(folder.resolve("cache"));
    Rounds opening = new Rounds(ROUNDS);
    Rounds table = new Rounds(ROUNDS);
    Rounds whole = new Rounds(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      Program.Run run = program.java(HEAP, OpenOnce.class, file, folder.resolve("cache"));
      System.out.println("  " + String.join("; ", run.lines()));
      opening.add(OpenOnce.figure(run.lines(), "opened"));
      table.add(OpenOnce.figure(run.lines(), "table"));
      whole.add(program.flowerbox(HEAP, "codes", file).milliseconds());
    }
    Rounds.verdict(
        "opening, 400 MB heap, new process",
        opening.spread("%.0f", "ms"),
        opening.median(),
        3000,
        "3,000 ms");
    Rounds.verdict(
        "frequency table by source, warm corpus",
        table.spread("%.1f", "ms"),
        table.median(),
        50,
        "50 ms");
    System.out.println("  ./flowerbox codes, the whole process: " + whole.spread("%.0f", "ms"));
    codeFromOutside(program, file);
  }

  private static void build(Path file, Path folder) throws IOException {
    Studies study = Studies.of(file, folder.resolve("cache"), SOURCES, 2000, 20);
    Project project = study.project();
    long before = PagesInUse.bytes(file);
    study.codeOneByOne(SINGLE);
    long between = PagesInUse.bytes(file);
    study.codeInBatches(CODINGS - SINGLE, 20_000);
    long after = PagesInUse.bytes(file);
    int codings = project.corpus().codingCount();
    project.close();
    if (codings != CODINGS || project.newId(EntityKind.CODING) != CODINGS + 1) {
      throw new IllegalStateException("made " + codings + " codings");
    }
    System.out.printf(Locale.ROOT, "  project file %.1f MB%n", Files.size(file) / 1e6);
    size("bytes a coding, one step each (" + SINGLE + ")", (double) (between - before) / SINGLE);
    size("bytes a coding, in steps of 20,000", (double) (after - between) / (CODINGS - SINGLE));
    size("bytes a coding, all", (double) (after - before) / CODINGS);
  }

  private static void size(String what, double bytes) {
    Rounds.verdict(what, String.format(Locale.ROOT, "%.1f bytes", bytes), bytes, 150, "150 bytes");
  }

  private static void codeFromOutside(Program program, Path file) throws Exception {
    Rounds rounds = new Rounds(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      String end = Integer.toString(100 + round);
      rounds.add(
          program
              .flowerbox(
                  HEAP,
                  "code",
                  file,
                  "code 7",
                  "--source",
                  "interview 77",
                  "--start",
                  "10",
                  "--end",
                  end,
                  "--coder",
                  "Anna")
              .milliseconds());
    }
    System.out.println("  ./flowerbox code, the whole process: " + rounds.spread("%.0f", "ms"));
  }
}
