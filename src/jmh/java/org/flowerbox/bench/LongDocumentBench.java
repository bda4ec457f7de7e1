package org.flowerbox.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One very long document imported by {@code ./flowerbox import} as a process of its own with a heap
 * of 256 MB: the file that the property {@code bench.long} names, or an invented transcript of
 * 3,300,000 characters.
 */
final class LongDocumentBench implements Bench {
  private static final int CHARACTERS = 3_300_000;
  private static final int ROUNDS = 5;

  @Override
  public String what() {
    return "a document of 3.3 million characters, imported by a process with -Xmx256m";
  }

  @Override
  public void run(Path folder) throws Exception {
    Path document = document(folder);
    Program program = new Program(folder.resolve("cache"));
    Rounds rounds = new Rounds(ROUNDS);
    for (int round = -1; round < ROUNDS; round++) {
      Path project = folder.resolve("study" + round + ".flowerbox");
      program.flowerbox("-Xmx256m", "new", project, "--framework", "none");
      Program.Run run = program.flowerbox("-Xmx256m", "import", project, document);
      if (round >= 0) {
        rounds.add(run.milliseconds());
      } else {
        run.lines().forEach(line -> System.out.println("  | " + line));
      }
    }
    Rounds.verdict(
        document.getFileName() + ", as a process, 256 MB heap",
        rounds.spread("%.0f", "ms"),
        rounds.median(),
        3000,
        "3,000 ms");
  }

  private static Path document(Path folder) throws IOException {
    String given = System.getProperty("bench.long", "");
    if (!given.isEmpty()) {
      return Path.of(given);
    }
    return Files.writeString(folder.resolve("long.txt"), new Transcripts(11).text(0, CHARACTERS));
  }
}
