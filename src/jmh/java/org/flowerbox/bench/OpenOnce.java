package org.flowerbox.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.flowerbox.analysis.By;
import org.flowerbox.analysis.Frequencies;
import org.flowerbox.analysis.FrequencyRequest;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.project.Project;

/**
 * Opens a project once, makes its frequency table often, and says what each took; in a process of
 * its own, whose heap is limited.
 */
final class OpenOnce {
  private static final int TABLES = 41;

  private OpenOnce() {}

  public static void main(String[] arguments) {
    long start = System.nanoTime();
    try (Project project =
        Project.open(Path.of(arguments[0]), Path.of(arguments[1]), Clock.systemUTC())) {
      Corpus corpus = project.corpus();
      System.out.println("opened " + (System.nanoTime() - start) / 1_000_000);
      Rounds rounds = new Rounds(TABLES);
      for (int i = 0; i < TABLES; i++) {
        start = System.nanoTime();
        Frequencies.of(corpus, FrequencyRequest.by(new By.EachSource()), Progress.NONE);
        rounds.addSince(start);
      }
      System.out.println("table " + rounds.median());
      System.gc();
      System.out.println(
          "heap in use, MB "
              + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory())
                  / 1_000_000);
      System.out.println("codings " + corpus.codingCount());
    }
  }

  /** The number behind that word. */
  static double figure(List<String> lines, String word) {
    return lines.stream()
        .filter(line -> line.startsWith(word + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(word.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("it did not say " + word + ": " + lines));
  }
}
