package org.flowerbox.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.bench.Pulses.Pulse;
import org.flowerbox.model.Source;

/**
 * Sources of 100,000 characters with 1,000 and 10,000 codings, opened by a click and paged through.
 * In a window, as a process of its own.
 */
final class DenseSourceBench implements Bench {
  private static final int CHARACTERS = 100_000;
  private static final int ROUNDS = 15;

  @Override
  public String what() {
    return "a source of 100,000 characters with 1,000 or 10,000 codings: click to painted, paging";
  }

  @Override
  public void run(Path folder) throws Exception {
    Path file = folder.resolve("study.flowerbox");
    Studies study = Studies.of(file, folder.resolve("cache"), 0, 0, 1);
    DenseSources sources = new DenseSources(study);
    sources.coded("thousand", CHARACTERS, 1000);
    sources.coded("ten thousand", CHARACTERS, 10_000);
    study.project().close();
    new Program(folder.resolve("cache")).window(DenseSourceBench.class, file, folder);
  }

  /** What happens in the window. */
  public static void main(String[] arguments) {
    Sitting.at(arguments, DenseSourceBench::sit);
  }

  private static void sit(Sitting sitting) throws Exception {
    List<Source> sources = sitting.workspace().corpus().sources().list();
    Rounds thousand = new Rounds(ROUNDS);
    Rounds tenThousand = new Rounds(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      thousand.add(sitting.open(sources.getFirst()));
      sitting.calm();
      tenThousand.add(sitting.open(sources.getLast()));
      sitting.calm();
    }
    verdict("opening 1,000 codings, click to painted", thousand, 500);
    verdict("opening 10,000 codings, click to painted", tenThousand, 1000);
    page(sitting, sources.getLast());
  }

  /** The worst counts: it is the first, with everything cold. */
  private static void verdict(String what, Rounds rounds, int bar) {
    Rounds.verdict(
        what, rounds.spread("%.0f", "ms"), rounds.quantile(1), bar, String.format("%,d ms", bar));
  }

  private static void page(Sitting sitting, Source source) throws Exception {
    Sitting.fx(
        () -> {
          sitting.find(".text-page").requestFocus();
          return true;
        });
    List<Pulse> pulses = new ArrayList<>();
    while (caret(sitting) < source.characters() - 2000) {
      pulses.add(sitting.pageDown());
    }
    System.out.println("  " + pulses.size() + " pages");
    Sitting.verdict("paging down, 10,000 codings, pulses", pulses);
  }

  private static int caret(Sitting sitting) throws Exception {
    return Sitting.fx(() -> sitting.workspace().selectionProperty().get().span().end());
  }
}
