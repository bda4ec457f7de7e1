package org.flowerbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.flowerbox.model.Code;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.work.EditCodes;
import org.junit.jupiter.api.Test;

/** What was done before the window was closed can be taken back after it was opened again. */
class RestartTest extends WindowTest {
  private void startAgain() throws Exception {
    Path file = workspace.project().file();
    closeWindows();
    startWith(file);
    untilOpen();
  }

  @Test
  void undoAfterARestartOpensTheSourceAndSelectsThePlace() throws Exception {
    Source first = workspace.corpus().sources().list().getFirst();
    Source second = workspace.corpus().sources().list().getLast();
    Passage passage = new Passage(first.id(), new Span(30, 40));
    does(() -> workspace.reveal(passage));
    until(() -> passage.equals(workspace.selectionProperty().get()));
    does(() -> find("#reader", Node.class).requestFocus());
    robot.push(KeyCode.DIGIT1);
    until(() -> workspace.corpus().codingCount() == 1);
    does(() -> workspace.sourceProperty().set(second));
    until(() -> memorySource().equals(second.guid().toString()));
    startAgain();
    until(
        () ->
            workspace.sourceProperty().get() != null
                && workspace.sourceProperty().get().id() == second.id());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> workspace.corpus().codingCount() == 0);
    until(() -> passage.equals(workspace.selectionProperty().get()));
    assertThat(workspace.sourceProperty().get().id()).isEqualTo(first.id());
    until(() -> noticed().startsWith("Undone: "));
    startAgain();
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    until(() -> workspace.corpus().codingCount() == 1);
    until(() -> passage.equals(workspace.selectionProperty().get()));
  }

  private String memorySource() {
    return workspace.memory().source;
  }

  @Test
  void undoOfAChangeToACodeShowsThatCode() throws Exception {
    Code code = workspace.corpus().codeTree().children(0).getLast();
    does(
        () ->
            workspace.change(
                () -> new EditCodes(workspace.project()).recolor(code, "#112233", "A")));
    until(() -> workspace.corpus().codes().get(code.id()).color().equals("#112233"));
    startAgain();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> workspace.corpus().codes().get(code.id()).color().equals(code.color()));
    until(() -> code.equals(selectedCode()));
  }

  private Object selectedCode() {
    javafx.scene.control.TreeView<?> tree = find("#codes", javafx.scene.control.TreeView.class);
    var item = tree.getSelectionModel().getSelectedItem();
    return item == null ? null : item.getValue();
  }
}
