package org.flowerbox.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.flowerbox.model.Code;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.project.Project;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.work.EditCodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** A codebook of more than five hundred codes: found, given, keyed and named like a small one. */
class ManyCodesTest extends WindowTest {
  private static final int TOPS = 20;
  private static final int BELOW = 25;

  private Source source;

  @Override
  protected Path study() throws Exception {
    Path file = super.study();
    try (Project project = Project.open(file, folder.resolve("cache"), Clock.systemUTC())) {
      EditCodes edit = new EditCodes(project);
      for (int top = 1; top <= TOPS; top++) {
        Code above = edit.add(0, Localized.of("zh", "主题" + top), null, "A");
        for (int below = 1; below <= BELOW; below++) {
          edit.add(above.id(), Localized.of("zh", "养护困难" + top + "之" + below), null, "A");
        }
      }
    }
    return file;
  }

  @BeforeEach
  void select() throws Exception {
    source = workspace.corpus().sources().list().getFirst();
    Passage passage = new Passage(source.id(), new Span(4, 12));
    does(() -> workspace.reveal(passage));
    until(() -> passage.equals(workspace.selectionProperty().get()));
    does(() -> find("#reader", Node.class).requestFocus());
    assertThat(workspace.corpus().codes().size()).isGreaterThan(500);
  }

  private String given() {
    return workspace.corpus().codingCount() == 0
        ? ""
        : workspace
            .corpus()
            .codes()
            .get(workspace.corpus().codings(source.id()).code(0))
            .name()
            .in("zh");
  }

  /** How many rows the tree has, 0 while it is not shown. */
  private int rows() {
    return window.scene().getRoot().lookup("#codes") instanceof TreeView<?> tree
        ? tree.getExpandedItemCount()
        : 0;
  }

  private String focused() {
    TreeItem<?> item =
        window.scene().getRoot().lookup("#codes") instanceof TreeView<?> tree
            ? tree.getSelectionModel().getSelectedItem()
            : null;
    return item != null && item.getValue() instanceof Code code ? code.name().in("zh") : "";
  }

  private void filter(String typed) throws Exception {
    does(() -> find("#code-filter", TextField.class).setText(typed));
  }

  @Test
  void theFilterFindsOneOfThemAndEnterGivesIt() throws Exception {
    filter("困难17之23");
    until(() -> rows() == 2);
    does(() -> find("#code-filter", TextField.class).requestFocus());
    robot.push(KeyCode.ENTER);
    until(() -> focused().equals("养护困难17之23"));
    robot.push(KeyCode.ENTER);
    until(() -> given().equals("养护困难17之23"));
  }

  @Test
  void thePaletteFindsOneOfThemByItsInitials() throws Exception {
    until(() -> workspace.desk().tasks().isIdle());
    robot.push(KeyCode.CONTROL, KeyCode.K);
    does(() -> find("#palette-field", TextField.class).setText("yhkn17z23"));
    until(() -> !find("#palette-list", ListView.class).getItems().isEmpty());
    robot.push(KeyCode.ENTER);
    until(() -> given().equals("养护困难17之23"));
  }

  @Test
  void aKeyIsGivenToOneOfThemAndCodesWithIt() throws Exception {
    filter("困难20之25");
    until(() -> rows() == 2);
    does(() -> find("#code-filter", TextField.class).requestFocus());
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.SHIFT, KeyCode.F2);
    robot.push(KeyCode.Z);
    until(() -> noticed().startsWith("Key Z codes with ") || noticed().startsWith("Key z codes"));
    filter("");
    until(() -> rows() > 500);
    does(() -> find("#reader", Node.class).requestFocus());
    robot.push(KeyCode.Z);
    until(() -> given().equals("养护困难20之25"));
  }

  @Test
  void aNameThatOneOfThemHasIsRefusedBesideTheField() throws Exception {
    filter("困难3之7");
    until(() -> rows() == 2);
    does(() -> find("#code-filter", TextField.class).requestFocus());
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.F2);
    WaitForAsyncUtils.waitForFxEvents();
    TextField field = (TextField) window.scene().getFocusOwner();
    does(() -> field.setText("养护困难3之8"));
    robot.push(KeyCode.ENTER);
    until(() -> wrong().contains("There is a code “养护困难3之8” here already."));
    does(() -> field.setText("养护困难3之7乙"));
    robot.push(KeyCode.ENTER);
    until(() -> focused().equals("养护困难3之7乙"));
    until(() -> noticed().equals("养护困难3之7 is called 养护困难3之7乙 now"));
  }

  private String wrong() {
    return window.scene().getRoot().lookup(".inline-editor > .wrong") instanceof Label label
        ? label.getText()
        : "";
  }

  @Test
  void undoBringsAnyOfThemIntoSight() throws Exception {
    Code last = workspace.corpus().codeTree().inOrder().getLast();
    does(
        () ->
            workspace.change(() -> new EditCodes(workspace.project()).delete(List.of(last), "A")));
    until(() -> workspace.corpus().codes().find(last.id()) == null);
    does(workspace::undo);
    until(() -> focused().equals(last.name().in("zh")));
  }
}
