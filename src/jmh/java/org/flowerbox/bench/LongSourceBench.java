package org.flowerbox.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flowerbox.bench.Pulses.Pulse;
import org.flowerbox.model.Source;

/**
 * A source of 28,000,000 characters opened by a click, against one of 500,000, both with five
 * codings a paragraph and left in their middle; and paging down in the long one. In a window, as a
 * process of its own.
 */
final class LongSourceBench implements Bench {
  private static final int LONG = 28_000_000;
  private static final int SHORT = 500_000;
  private static final int CODINGS = 5;
  private static final int ROUNDS = 15;
  private static final int PAGES = 300;

  @Override
  public String what() {
    return "a source of 28,000,000 characters against one of 500,000, five codings a paragraph:"
               + " click to painted, paging";
  }

  @Override
  public void run(Path folder) throws Exception {
    Path file = folder.resolve("study.flowerbox");
    Studies study = Studies.of(file, folder.resolve("cache"), 0, 0, 1);
    DenseSources sources = new DenseSources(study);
    sources.eachTurnCoded("long", LONG, CODINGS);
    sources.eachTurnCoded("short", SHORT, CODINGS);
    System.out.println("  " + study.project().corpus().codingCount() + " codings");
    study.project().close();
    new Program(folder.resolve("cache")).window(LongSourceBench.class, file, folder);
  }

  /** What happens in the window. */
  public static void main(String[] arguments) {
    Sitting.at(arguments, LongSourceBench::sit);
  }

  private static void sit(Sitting sitting) throws Exception {
    List<Source> sources = sitting.workspace().corpus().sources().list();
    for (Source source : sources) {
      String guid = source.guid().toString();
      Sitting.fx(
          () -> sitting.workspace().memory().places.put(guid, source.characters() / 2));
    }
    open(sitting, sources.getFirst(), sources.getLast());
    page(sitting, sources.getFirst());
  }

  private static void open(Sitting sitting, Source longer, Source shorter) throws Exception {
    Rounds two = new Rounds(ROUNDS);
    Rounds one = new Rounds(ROUNDS);
    List<Pulse> pulses = new ArrayList<>();
    for (int round = -2; round < ROUNDS; round++) {
      double ofLong = sitting.open(longer);
      sitting.calm();
      pulses.add(sitting.longest());
      double ofShort = sitting.open(shorter);
      sitting.calm();
      if (round >= 0) {
        two.add(ofLong);
        one.add(ofShort);
      } else {
        System.out.printf(
            Locale.ROOT, "  warming up: long %.0f ms, short %.0f ms%n", ofLong, ofShort);
      }
    }
    System.out.println("  500,000 characters, click to painted: " + one.spread("%.0f", "ms"));
    System.out.println("  28,000,000 characters, click to painted: " + two.spread("%.0f", "ms"));
    double ratio = two.median() / one.median();
    Rounds.verdict(
        "opening 28,000,000 characters, against 500,000",
        String.format(Locale.ROOT, "%.2f ×", ratio),
        ratio,
        1.2,
        "1.2 ×");
    Sitting.verdict("  pulses until all of the long one is there", pulses);
  }

  private static void page(Sitting sitting, Source source) throws Exception {
    sitting.open(source);
    sitting.calm();
    Sitting.fx(
        () -> {
          sitting.find(".text-page").requestFocus();
          return true;
        });
    List<Pulse> pulses = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      pulses.add(sitting.pageDown());
    }
    Sitting.verdict("paging down in 28,000,000 characters, pulses", pulses);
  }
}
