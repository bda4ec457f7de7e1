package org.flowerbox.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.work.EditCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ReaderTest extends WindowTest {
  private ReaderPane reader;
  private Source source;

  @BeforeEach
  void openInterview() throws Exception {
    reader = find("#reader", ReaderPane.class);
    source =
        workspace.corpus().sources().stream()
            .filter(it -> it.name().contains("YC-访谈"))
            .findFirst()
            .orElseThrow();
    fx(
        () -> {
          workspace.sourceProperty().set(source);
          return null;
        });
    until(() -> reader.page().text().source().id() == source.id());
    fx(
        () -> {
          reader.page().requestFocus();
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void select(String words) throws Exception {
    int start = INTERVIEW.indexOf(words);
    fx(
        () -> {
          reader.page().setSelection(start, start + words.length());
          return null;
        });
  }

  private void caret(String before) throws Exception {
    int at = INTERVIEW.indexOf(before) + before.length();
    fx(
        () -> {
          reader.page().setSelection(at, at);
          return null;
        });
  }

  /** What is coded, as {@code key: words}. */
  private List<String> coded() {
    List<String> coded = new ArrayList<>();
    Codings codings = workspace.corpus().codings(source.id());
    String text = workspace.corpus().text(source);
    for (int i = 0; i < codings.size(); i++) {
      Code code = workspace.corpus().codes().get(codings.code(i));
      String key = code.key().isEmpty() ? code.name().in("zh") : code.key();
      coded.add(key + ": " + text.substring(codings.start(i), codings.end(i)));
    }
    return coded;
  }

  @Test
  void codesTheSelectionByTheKeyOfACode() throws Exception {
    select("这个花箱是街道负责的");
    robot.push(KeyCode.DIGIT1);
    until(() -> !coded().isEmpty());
    assertThat(coded()).containsExactly("cognition: 这个花箱是街道负责的");
  }

  @Test
  void codesTheSentenceOfACaretAndRepeats() throws Exception {
    caret("我以为这个");
    robot.push(KeyCode.DIGIT2);
    until(() -> coded().size() == 1);
    caret("认养以后没有");
    robot.push(KeyCode.Q);
    until(() -> coded().size() == 2);
    assertThat(coded())
        .containsExactly("execution: 我以为这个花箱是街道负责的，我们只是看看。", "execution: 认养以后没有人来说怎么养护，也没有补贴。");
  }

  @Test
  void codesWhileAChineseInputMethodComposes() throws Exception {
    select("没有补贴");
    InputMethodTextRun run = new InputMethodTextRun("3", null);
    fx(
        () -> {
          reader
              .page()
              .fireEvent(
                  new InputMethodEvent(
                      InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(run), "", 1));
          return null;
        });
    until(() -> !coded().isEmpty());
    assertThat(coded()).containsExactly("guarantees: 没有补贴");
  }

  @Test
  void makesTheSelectedWordsACode() throws Exception {
    select("有人带头");
    robot.push(KeyCode.I);
    until(() -> !coded().isEmpty());
    assertThat(coded()).containsExactly("有人带头: 有人带头");
  }

  @Test
  void aNewCodeOfThePaletteAndItsCodingAreOneStep() throws Exception {
    int codes = workspace.corpus().codes().size();
    int steps = workspace.corpus().step();
    select("有人带头");
    robot.push(KeyCode.CONTROL, KeyCode.K);
    fx(
        () -> {
          find("#palette-field", TextField.class).setText("带头人");
          return null;
        });
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    until(() -> !coded().isEmpty());
    assertThat(coded()).containsExactly("带头人: 有人带头");
    assertThat(workspace.corpus().step()).isEqualTo(steps + 1);
    assertThat(workspace.recentCodes().stream().map(workspace::name)).containsExactly("带头人");
    WaitForAsyncUtils.waitForFxEvents();
    Notice said = fx(this::noticeNow);
    assertThat(said.text()).isEqualTo("New code 带头人: “有人带头”");
    assertThat(said.action()).isEqualTo("Undo (Ctrl+Z)");
    fx(
        () -> {
          said.run().run();
          return null;
        });
    until(() -> coded().isEmpty());
    assertThat(workspace.corpus().codes().size()).isEqualTo(codes);
  }

  @Test
  void codingsGetANewCodeInOneStep() throws Exception {
    select("有人带头");
    robot.push(KeyCode.DIGIT1);
    until(() -> !coded().isEmpty());
    int steps = workspace.corpus().step();
    robot.push(KeyCode.R);
    fx(
        () -> {
          find("#palette-field", TextField.class).setText("带头人");
          return null;
        });
    robot.push(KeyCode.SHIFT, KeyCode.ENTER);
    until(() -> coded().equals(List.of("带头人: 有人带头")));
    assertThat(workspace.corpus().step()).isEqualTo(steps + 1);
  }

  @Test
  void anotherStepTakesAwayTheUndoOfTheOneBefore() throws Exception {
    select("有人带头");
    robot.push(KeyCode.DIGIT1);
    until(() -> noticeNow() != null);
    Code code = workspace.corpus().codes().list().getFirst();
    fx(
        () -> {
          workspace.change(() -> new EditCodes(workspace.project()).recolor(code, "#112233", "A"));
          return null;
        });
    until(() -> noticeNow() == null);
  }

  @Test
  void neverCutsACharacterInTwo() throws Exception {
    int emoji = INTERVIEW.indexOf("😀");
    fx(
        () -> {
          reader.page().setSelection(emoji - 2, emoji + 1);
          return null;
        });
    robot.push(KeyCode.DIGIT1);
    until(() -> !coded().isEmpty());
    assertThat(coded()).containsExactly("cognition: 么说😀");
  }

  @Test
  void undoTakesTheCodingBackAndShowsItsPlaceAndRedoBringsItBack() throws Exception {
    select("怎么养护");
    robot.push(KeyCode.DIGIT1);
    until(() -> !coded().isEmpty());
    caret("访谈者：");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> coded().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    Span shown = fx(() -> reader.page().selection());
    assertThat(shown.in(INTERVIEW)).isEqualTo("怎么养护");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    until(() -> !coded().isEmpty());
    assertThat(coded()).containsExactly("cognition: 怎么养护");
  }

  @Test
  void movesTheEndsOfACodingByKeys() throws Exception {
    select("养护");
    robot.push(KeyCode.DIGIT1);
    until(() -> !coded().isEmpty());
    robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    until(() -> coded().equals(List.of("cognition: 么养护")));
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    until(() -> coded().equals(List.of("cognition: 么养护，")));
  }

  @Test
  void growsASelectionToWordSentenceTurn() throws Exception {
    caret("认养以后没有人来说怎么养");
    robot.push(KeyCode.G);
    robot.push(KeyCode.G);
    assertThat(fx(() -> reader.page().selection()).in(INTERVIEW)).isEqualTo("认养以后没有人来说怎么养护，也没有补贴。");
    robot.push(KeyCode.G);
    assertThat(fx(() -> reader.page().selection()).in(INTERVIEW))
        .isEqualTo("我以为这个花箱是街道负责的，我们只是看看。认养以后没有人来说怎么养护，也没有补贴。");
    robot.push(KeyCode.SHIFT, KeyCode.G);
    assertThat(fx(() -> reader.page().selection()).in(INTERVIEW)).isEqualTo("认养以后没有人来说怎么养护，也没有补贴。");
  }

  @Test
  void weighsCommentsAndMarksWhatIsUnderTheCaret() throws Exception {
    select("没有补贴");
    robot.push(KeyCode.DIGIT3);
    until(() -> !coded().isEmpty());
    robot.push(KeyCode.W);
    robot.write("80", 0);
    robot.push(KeyCode.ENTER);
    until(() -> coding().weight(0) == 80);
    robot.push(KeyCode.C);
    robot.write("money", 0);
    robot.push(KeyCode.ENTER);
    until(() -> "money".equals(coding().get(0).comment()));
    robot.push(KeyCode.E);
    until(() -> coding().important(0));
    robot.push(KeyCode.U);
    until(() -> coded().isEmpty());
  }

  private Codings coding() {
    return workspace.corpus().codings(source.id());
  }

  @Test
  void aCorrectionKeepsTheWordsOfEveryCoding() throws Exception {
    select("怎么养护");
    robot.push(KeyCode.DIGIT1);
    until(() -> !coded().isEmpty());
    select("街道");
    robot.push(KeyCode.F2);
    robot.write("office", 0);
    robot.push(KeyCode.ENTER);
    until(() -> workspace.corpus().text(source()).contains("office"));
    assertThat(workspace.corpus().text(source())).contains("我以为这个花箱是office负责的");
    Codings codings = workspace.corpus().codings(source.id());
    assertThat(codings.get(0).span().in(workspace.corpus().text(source()))).isEqualTo("怎么养护");
  }

  private Source source() {
    return workspace.corpus().sources().get(source.id());
  }

  @Test
  void findsAsOneTypesAndGoesFromPlaceToPlace() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.F);
    fx(
        () -> {
          find("#find-field", TextField.class).setText("我们");
          return null;
        });
    until(() -> reader.page().selection().length() == 2);
    int first = INTERVIEW.indexOf("我们");
    assertThat(fx(() -> reader.page().selection())).isEqualTo(new Span(first, first + 2));
    robot.push(KeyCode.F3);
    int second = INTERVIEW.indexOf("我们", first + 1);
    assertThat(fx(() -> reader.page().selection())).isEqualTo(new Span(second, second + 2));
  }

  @Test
  void marksTheSourceAsDone() throws Exception {
    robot.push(KeyCode.D);
    until(() -> !workspace.corpus().doneMarks().isEmpty());
    assertThat(workspace.corpus().links().isDone(source.id(), workspace.coderId())).isTrue();
    robot.push(KeyCode.D);
    until(() -> workspace.corpus().doneMarks().isEmpty());
  }

  @Test
  void goesToWhatIsNotCodedYetAndLeavesInterviewersOut() throws Exception {
    caret("访谈者：");
    robot.push(KeyCode.N);
    int start = INTERVIEW.indexOf("我以为");
    assertThat(fx(() -> reader.page().selection())).isEqualTo(new Span(start, start));
    robot.push(KeyCode.N);
    int next = INTERVIEW.indexOf("要是有人");
    assertThat(fx(() -> reader.page().selection())).isEqualTo(new Span(next, next));
  }
}
