package org.flowerbox.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.work.EditCodes;

/**
 * Coding by a key in a project of 1,000,000 codings, from the key until the passage has its stripe
 * and ground, the code its new count, all of it painted and the step durable. In a window, as a
 * process of its own.
 */
final class CodingKeyBench implements Bench {
  private static final int SOURCES = 10_000;
  private static final int CHARACTERS = 2000;
  private static final int CODINGS = 1_000_000;
  private static final int BATCH = 20_000;
  private static final int WARM = 60;
  private static final int GESTURES = 600;
  private static final int IN_ONE_SOURCE = 30;

  @Override
  public String what() {
    return "a key codes the selection in a project of 1,000,000 codings: to painted and durable";
  }

  @Override
  public void run(Path folder) throws Exception {
    Path file = folder.resolve("study.flowerbox");
    Studies study = Studies.of(file, folder.resolve("cache"), SOURCES, CHARACTERS, 20);
    study.codeInBatches(CODINGS, BATCH);
    Code code = study.project().corpus().codes().list().getFirst();
    new EditCodes(study.project()).shortcut(code, "1", "Anna");
    study.project().close();
    new Program(folder.resolve("cache")).window(CodingKeyBench.class, file, folder);
  }

  /** What happens in the window. */
  public static void main(String[] arguments) {
    Sitting.at(arguments, CodingKeyBench::sit);
  }

  private static void sit(Sitting sitting) throws Exception {
    CodingKeyBench bench = new CodingKeyBench();
    Rounds rounds = new Rounds(GESTURES);
    for (int i = -WARM; i < GESTURES; i++) {
      double took = bench.code(sitting, Math.floorDiv(i, IN_ONE_SOURCE) + WARM);
      if (i >= 0) {
        rounds.add(took);
      }
    }
    System.out.printf(
        "  %d codings: %s, 99 %% under %.0f ms%n",
        GESTURES,
        rounds.spread("%.0f", "ms"),
        rounds.quantile(0.99));
    Rounds.verdict(
        "coding by a key, to painted and durable, median",
        String.format("%.0f ms", rounds.median()),
        rounds.median(),
        60,
        "60 ms");
    Rounds.verdict(
        "coding by a key, to painted and durable, 99 %",
        String.format("%.0f ms", rounds.quantile(0.99)),
        rounds.quantile(0.99),
        150,
        "150 ms");
  }

  private final Random random = new Random(23);

  private double code(Sitting sitting, int number) throws Exception {
    Source source = sitting.workspace().corpus().sources().list().get(number * 7 % SOURCES);
    int start = random.nextInt(source.characters() - 200);
    Span span = new Span(start, start + 20 + random.nextInt(180));
    select(sitting, new Passage(source.id(), span));
    Label count = Sitting.fx(() -> count(sitting));
    String before = count.getText();
    int last = Sitting.fx(() -> newest(codings(sitting, source)));
    Node page = sitting.find(".text-page");
    return sitting.painted(
        () -> sitting.press(KeyCode.DIGIT1, "1", false),
        () -> {
          Codings codings = codings(sitting, source);
          return !count.getText().equals(before)
              && newest(codings) > last
              && hasStripe(page, codings, newest(codings));
        });
  }

  private static void select(Sitting sitting, Passage passage) throws Exception {
    Sitting.fx(
        () -> {
          sitting.workspace().reveal(passage);
          sitting.find(".text-page").requestFocus();
          return true;
        });
    Sitting.until(() -> passage.equals(sitting.workspace().selectionProperty().get()));
    sitting.calm();
  }

  private static Codings codings(Sitting sitting, Source source) {
    return sitting.workspace().corpus().codings(source.id());
  }

  /** The highest key, which the newest coding has. */
  private static int newest(Codings codings) {
    int newest = 0;
    for (int i = 0; i < codings.size(); i++) {
      newest = Math.max(newest, codings.id(i));
    }
    return newest;
  }

  private static boolean hasStripe(Node page, Codings codings, int id) {
    return page.lookupAll(".stripe").stream()
        .map(stripe -> stripe.getProperties().get("coding-row"))
        .anyMatch(row -> row instanceof Integer index && codings.id(index) == id);
  }

  /** The count of the code with the key, in the tree. */
  private static Label count(Sitting sitting) {
    return sitting.find("#codes").lookupAll(".tree-cell").stream()
        .filter(
            cell ->
                cell instanceof TreeCell<?> shown
                    && shown.getItem() instanceof Code code
                    && code.shortcut().equals("1"))
        .map(cell -> (Label) cell.lookup(".count"))
        .findFirst()
        .orElseThrow();
  }
}
