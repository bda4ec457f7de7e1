package org.flowerbox.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.flowerbox.model.Code;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.StepKind;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.EditCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class HistoryPaneTest extends WindowTest {
  @BeforeEach
  void showHistory() throws Exception {
    fx(
        () -> {
          workspace.desk().actions().find("shell.view.history").orElseThrow().fire();
          return null;
        });
    until(() -> !steps().isEmpty());
  }

  private ListView<?> list() {
    return find("#history-list", ListView.class);
  }

  private List<LoggedStep> steps() {
    return list().getItems().stream()
        .filter(HistoryRow.Entry.class::isInstance)
        .map(row -> ((HistoryRow.Entry) row).step())
        .toList();
  }

  private void choose(int number) throws Exception {
    fx(
        () -> {
          for (int i = 0; i < list().getItems().size(); i++) {
            if (list().getItems().get(i) instanceof HistoryRow.Entry entry
                && entry.step().number() == number) {
              list().getSelectionModel().clearAndSelect(i);
              list().requestFocus();
            }
          }
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void click(String button) throws Exception {
    fx(
        () -> {
          find(button, Button.class).fire();
          return null;
        });
  }

  @Test
  void showsAStepAndStrikesItThroughWhenItIsUndone() throws Exception {
    int before = steps().getFirst().number();
    new EditCodes(workspace.project()).add(0, "浇水分工", null, "A");
    until(() -> steps().getFirst().number() == before + 1);
    assertThat(steps().getFirst().kind()).isEqualTo(StepKind.CODEBOOK);
    fx(
        () -> {
          workspace.undo();
          return null;
        });
    until(() -> steps().getFirst().kind() == StepKind.UNDO && steps().get(1).undone());
    until(() -> !list().lookupAll(".list-cell:undone").isEmpty());
    assertThat(steps().get(1).summary()).contains("浇水分工");
  }

  @Test
  void goesBackToAStepAndForthAgain() throws Exception {
    int here = steps().getFirst().number();
    int codes = workspace.corpus().codes().size();
    EditCodes edit = new EditCodes(workspace.project());
    for (int i = 0; i < 3; i++) {
      edit.add(0, "new " + i, null, "A");
    }
    until(() -> steps().getFirst().number() == here + 3);
    choose(here);
    assertThat(find("#history-back", Button.class).getText()).contains("3");
    click("#history-back");
    until(() -> workspace.corpus().codes().size() == codes);
    until(() -> steps().stream().filter(LoggedStep::undone).count() == 3);
    choose(here + 3);
    assertThat(find("#history-back", Button.class).isVisible()).isFalse();
    click("#history-forth");
    until(() -> workspace.corpus().codes().size() == codes + 3);
    until(() -> steps().stream().noneMatch(LoggedStep::undone));
  }

  @Test
  void showsThePlaceOfACodingAndSaysWhereAStepHasNone() throws Exception {
    Source source = workspace.corpus().sources().list().getFirst();
    Code code =
        workspace.corpus().codeTree().inOrder().stream()
            .filter(Code::codable)
            .findFirst()
            .orElseThrow();
    new CodePassages(workspace.project()).code(code, source, new Span(4, 8), "A", null, 0);
    int number = workspace.project().corpus().step();
    until(() -> steps().getFirst().number() == number);
    choose(number);
    robot.push(KeyCode.ENTER);
    until(() -> workspace.revealedProperty().get() != null);
    assertThat(Objects.requireNonNull(workspace.revealedProperty().get()).span())
        .isEqualTo(new Span(4, 8));
    assertThat(workspace.sourceProperty().get()).isEqualTo(source);
    fx(
        () -> {
          workspace.desk().actions().find("shell.view.history").orElseThrow().fire();
          return null;
        });
    choose(1);
    click("#history-show");
    until(() -> workspace.desk().notices().currentProperty().get() != null);
  }

  @Test
  void findsStepsByTheirWords() throws Exception {
    new EditCodes(workspace.project()).add(0, "浇水分工", null, "A");
    until(() -> steps().getFirst().summary().contains("浇水分工"));
    fx(
        () -> {
          find("#history-find", TextField.class).setText("浇水");
          return null;
        });
    until(() -> steps().size() == 1);
    fx(
        () -> {
          find("#history-find", TextField.class).clear();
          return null;
        });
    until(() -> steps().size() > 1);
  }
}
