package org.flowerbox.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.flowerbox.model.Change;
import org.flowerbox.model.Codings;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Span;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Turns;
import org.flowerbox.project.Project;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Passage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Sources as nobody expects them: without any break, with nothing in them, of tiny turns. */
class OddSourcesTest extends WindowTest {
  private static final int UNBROKEN = 1_000_000;
  private static final int TURNS = 50_000;

  private ReaderPane reader;

  @Override
  protected Path study() throws Exception {
    Path file = super.study();
    try (Project project = Project.open(file, folder.resolve("cache"), Clock.systemUTC())) {
      add(project, "unbroken", "花箱没人管也没人浇水".repeat(UNBROKEN / 10), Turns.NONE);
      add(project, "empty", "", Turns.NONE);
      Turns.Builder turns = new Turns.Builder();
      for (int i = 0; i < TURNS; i++) {
        turns.add(5 * i, 5 * i + 2, 5 * i + 4, 0, Turns.NO_TIME);
      }
      add(project, "tiny", "甲：好的\n".repeat(TURNS), turns.build());
    }
    return file;
  }

  private static void add(Project project, String name, String text, Turns turns) {
    Source source =
        new Source(
            project.newId(EntityKind.SOURCE),
            UUID.randomUUID(),
            name,
            SourceKind.INTERVIEW,
            name + ".txt",
            0,
            0,
            0,
            0,
            0);
    project.apply(
        new Step(
            StepKind.IMPORT, name, 0, List.of(new Change.AddSource(source, text, turns, null))));
  }

  private Source open(String name) throws Exception {
    reader = find("#reader", ReaderPane.class);
    Source source =
        workspace.corpus().sources().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    does(() -> workspace.sourceProperty().set(source));
    until(() -> isOpen(source));
    does(() -> reader.page().requestFocus());
    WaitForAsyncUtils.waitForFxEvents();
    return source;
  }

  private boolean isOpen(Source source) {
    ReaderText text = reader.page().text();
    return text.source().id() == source.id() && text.isWhole();
  }

  private void press(KeyCode... keys) throws Exception {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(noticed()).doesNotStartWith("Something went wrong");
  }

  private List<Span> coded(Source source) {
    Codings codings = workspace.corpus().codings(source.id());
    return java.util.stream.IntStream.range(0, codings.size())
        .mapToObj(i -> codings.get(i).span())
        .toList();
  }

  private int rows() throws Exception {
    return fx(() -> reader.page().lookupAll(".reader-row").size());
  }

  @Test
  void aMillionCharactersWithoutAnyBreakAreReadSelectedAndCoded() throws Exception {
    Source source = open("unbroken");
    Span place = new Span(500_001, 500_021);
    does(() -> workspace.reveal(new Passage(source.id(), place)));
    until(() -> place.equals(reader.page().selection()));
    press(KeyCode.DIGIT1);
    until(() -> coded(source).equals(List.of(place)));
    assertThat(rows()).isBetween(1, 20);
    press(KeyCode.CONTROL, KeyCode.END);
    assertThat(reader.page().caret()).isEqualTo(UNBROKEN);
    assertThat(fx(() -> reader.page().caretBox(UNBROKEN))).isNotNull();
    press(KeyCode.DIGIT2);
    until(() -> coded(source).size() == 2);
    assertThat(coded(source).getLast().length())
        .as("as much as a sentence may be")
        .isLessThan(50_000);
    for (int grow = 0; grow < 6; grow++) {
      press(KeyCode.G);
    }
    assertThat(reader.page().selection()).isEqualTo(new Span(0, UNBROKEN));
    press(KeyCode.SHIFT, KeyCode.G);
    press(KeyCode.CONTROL, KeyCode.HOME);
    press(KeyCode.PAGE_DOWN);
    press(KeyCode.N);
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.DIGIT3);
    until(() -> coded(source).contains(new Span(0, UNBROKEN)));
  }

  @Test
  void wordsAreFoundInAMillionCharactersWithoutAnyBreak() throws Exception {
    open("unbroken");
    press(KeyCode.CONTROL, KeyCode.F);
    does(() -> find("#find-field", TextField.class).setText("浇水"));
    until(() -> reader.page().selection().equals(new Span(8, 10)));
    press(KeyCode.SHIFT, KeyCode.F3);
    until(() -> reader.page().selection().equals(new Span(UNBROKEN - 2, UNBROKEN)));
  }

  @Test
  void anEmptySourceIsOpenedAndNothingInItCanBeCoded() throws Exception {
    open("empty");
    press(KeyCode.DIGIT1);
    until(() -> noticed().startsWith("Select a passage first"));
    for (KeyCode key :
        List.of(
            KeyCode.G,
            KeyCode.J,
            KeyCode.K,
            KeyCode.N,
            KeyCode.P,
            KeyCode.I,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.END,
            KeyCode.PAGE_DOWN,
            KeyCode.F2,
            KeyCode.U,
            KeyCode.Q,
            KeyCode.D)) {
      press(key);
    }
    press(KeyCode.CONTROL, KeyCode.A);
    robot.doubleClickOn(reader.page());
    robot.clickOn(reader.page());
    until(() -> !workspace.corpus().doneMarks().isEmpty());
    assertThat(workspace.corpus().codingCount()).isZero();
  }

  @Test
  void fiftyThousandTurnsOfOneWordAreReadToTheLastAndCoded() throws Exception {
    Source source = open("tiny");
    press(KeyCode.CONTROL, KeyCode.END);
    until(() -> numbers().contains(Integer.toString(TURNS)));
    assertThat(rows()).isLessThan(100);
    press(KeyCode.DIGIT1);
    int last = 5 * (TURNS - 1);
    until(() -> coded(source).equals(List.of(new Span(last + 2, last + 4))));
    press(KeyCode.CONTROL, KeyCode.HOME);
    press(KeyCode.PAGE_DOWN);
    press(KeyCode.J);
    until(() -> reader.page().selection().equals(new Span(last + 2, last + 4)));
    press(KeyCode.P);
    until(() -> reader.page().caret() == last - 3);
  }

  private List<String> numbers() {
    return reader.page().lookupAll(".turn-number").stream()
        .map(Node.class::cast)
        .map(node -> ((Text) node).getText())
        .toList();
  }
}
