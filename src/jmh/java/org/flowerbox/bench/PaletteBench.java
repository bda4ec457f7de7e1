package org.flowerbox.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.flowerbox.bench.Pulses.Pulse;
import org.flowerbox.model.Change;
import org.flowerbox.model.Code;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Source;

/**
 * The palette over a codebook of 500 codes in Chinese and English: opened by its key, and searched
 * key by key. In a window, as a process of its own.
 */
final class PaletteBench implements Bench {
  private static final int CODES = 500;
  private static final int ROUNDS = 12;
  private static final List<String> WORDS =
      List.of(
          "认知", "执行", "保障", "机制", "缺失", "差异", "规范", "参与", "信任", "沟通", "协商", "监督",
          "责任", "资源", "补贴", "养护", "邻里", "动员", "激励", "制度", "分工", "反馈", "态度", "情感");
  private static final List<String> TYPED = List.of("rzcy", "zhix", "trust 1", "协商", "bz");

  @Override
  public String what() {
    return "the palette with 500 codes: opening it, and each key typed into it, to painted";
  }

  @Override
  public void run(Path folder) throws Exception {
    Path file = folder.resolve("study.flowerbox");
    Studies study = Studies.of(file, folder.resolve("cache"), 0, 0, 1);
    List<Change> codes = new ArrayList<>();
    for (int i = Studies.CODES; i < CODES; i++) {
      int id = study.project().newId(EntityKind.CODE);
      String first = WORDS.get(i % WORDS.size());
      String second = WORDS.get(i / WORDS.size() % WORDS.size());
      Localized name = Localized.of("zh", first + second).with("en", "trust " + i);
      codes.add(
          new Change.Add(
              Code.plain(id, new UUID(7, i), 1 + i % 10, id, name, "#996633")));
    }
    study.apply(codes);
    new DenseSources(study).coded("thousand", 100_000, 1000);
    study.project().close();
    new Program(folder.resolve("cache")).window(PaletteBench.class, file, folder);
  }

  /** What happens in the window. */
  public static void main(String[] arguments) {
    Sitting.at(arguments, PaletteBench::sit);
  }

  private static void sit(Sitting sitting) throws Exception {
    Source source = sitting.workspace().corpus().sources().list().getFirst();
    sitting.open(source);
    sitting.calm();
    Sitting.fx(
        () -> {
          sitting.find(".text-page").requestFocus();
          return true;
        });
    Rounds opening = new Rounds(ROUNDS);
    Rounds typing = new Rounds(ROUNDS * 40);
    List<Pulse> pulses = new ArrayList<>();
    double first = 0;
    double firstKey = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double opened =
          sitting.painted(
              () -> sitting.press(KeyCode.K, "", true),
              () -> sitting.isThere("#palette-list .list-cell"));
      pulses.add(sitting.longest());
      sitting.calm();
      String typed = TYPED.get(round % TYPED.size());
      for (int i = 1; i <= typed.length(); i++) {
        String so = typed.substring(0, i);
        double took =
            sitting.painted(
                () -> sitting.type(so.substring(so.length() - 1)),
                () -> so.equals(text(sitting.find("#palette-field"))));
        pulses.add(sitting.longest());
        if (round == 0 && i == 1) {
          firstKey = took;
        }
        typing.add(took);
        sitting.calm();
      }
      if (round == 0) {
        first = opened;
      } else {
        opening.add(opened);
      }
      sitting.painted(
          () -> sitting.press(KeyCode.ESCAPE, "", false),
          () -> !sitting.isThere("#palette-list"));
      sitting.calm();
    }
    verdict("the palette's first opening", String.format("%.0f ms", first), first);
    verdict("the palette's later openings, worst", opening.spread("%.0f", "ms"), opening.quantile(1));
    verdict("the first key typed into it", String.format("%.0f ms", firstKey), firstKey);
    verdict("every key typed into it, worst", typing.spread("%.0f", "ms"), typing.quantile(1));
    Sitting.verdict("  pulses", pulses);
  }

  private static String text(Node field) {
    return ((TextField) field).getText();
  }

  private static void verdict(String what, String measured, double worst) {
    Rounds.verdict(what, measured, worst, 100, "100 ms");
  }
}
