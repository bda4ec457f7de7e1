package org.flowerbox.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.flowerbox.model.Source;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.work.EditSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VariableGridTest extends WindowTest {
  private Scene scene;
  private ValueTable table;

  @BeforeEach
  void openGrid() throws Exception {
    EditSources edit = new EditSources(workspace.project());
    edit.addVariable("age", VariableType.NUMBER, "A");
    edit.addVariable("village", VariableType.TEXT, "A");
    until(() -> variable("village") != null);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    scene =
        fx(
            () ->
                Window.getWindows().stream()
                    .map(Window::getScene)
                    .filter(each -> each.getRoot() instanceof VariableGrid)
                    .findFirst()
                    .orElseThrow());
    robot.targetWindow(scene.getWindow());
    table = (ValueTable) scene.lookup("#value-table");
    until(() -> table.getItems().size() == 2);
  }

  private Variable variable(String name) {
    return workspace.corpus().variables().stream()
        .filter(variable -> variable.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private String value(int row, String variable) {
    Source source = workspace.corpus().sources().get(table.getItems().get(row).line().source());
    Variable known = Objects.requireNonNull(variable(variable));
    return Objects.requireNonNullElse(workspace.corpus().links().value(source, known), "");
  }

  private int column(String variable) {
    int key = Objects.requireNonNull(variable(variable)).id();
    return table.getVisibleLeafColumns().stream()
        .map(column -> column.getId())
        .toList()
        .indexOf("column-" + key);
  }

  private void choose(int row, String variable) throws Exception {
    fx(
        () -> {
          table.requestFocus();
          table
              .getSelectionModel()
              .clearAndSelect(row, table.getVisibleLeafColumn(column(variable)));
          table.scrollToColumnIndex(column(variable));
          table.layout();
          return null;
        });
  }

  private String told() {
    return ((Label) scene.lookup("#grid-told")).getText();
  }

  private TextField field() {
    Node found = scene.lookup(".value-field");
    assertThat(found).isInstanceOf(TextField.class);
    return (TextField) found;
  }

  @Test
  void aValueIsTypedTakenBackAndBroughtBack() throws Exception {
    choose(0, "village");
    robot.write("Chaoyang");
    robot.push(KeyCode.ENTER);
    until(() -> value(0, "village").equals("Chaoyang"));
    assertThat(table.places()).containsExactly(new GridEdits.Place(1, column("village")));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> value(0, "village").isEmpty());
    until(() -> table.getItems().getFirst().text(new GridColumn.Name()) != null);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    until(() -> value(0, "village").equals("Chaoyang"));
  }

  @Test
  void whatIsNoNumberIsRefusedInItsCell() throws Exception {
    choose(0, "age");
    robot.push(KeyCode.ENTER);
    robot.write("old");
    robot.push(KeyCode.ENTER);
    assertThat(field().getAccessibleHelp()).contains("“old” is no number");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.write("41");
    robot.push(KeyCode.TAB);
    until(() -> value(0, "age").equals("41"));
    assertThat(table.places()).containsExactly(new GridEdits.Place(0, column("village")));
  }

  @Test
  void escapeLeavesTheValueAsItWas() throws Exception {
    choose(0, "village");
    robot.write("x");
    robot.push(KeyCode.ESCAPE);
    assertThat(scene.lookup(".value-field")).isNull();
    assertThat(value(0, "village")).isEmpty();
    assertThat(scene.getWindow().isShowing()).isTrue();
  }

  @Test
  void blocksAreCopiedAndPasted() throws Exception {
    choose(0, "age");
    paste("41\tChaoyang\n42\tYucheng");
    until(() -> value(1, "village").equals("Yucheng"));
    assertThat(List.of(value(0, "age"), value(0, "village"), value(1, "age")))
        .containsExactly("41", "Chaoyang", "42");
    assertThat(told()).startsWith("4 values written.");
    fx(
        () -> {
          table.getSelectionModel().select(1, table.getVisibleLeafColumn(column("village")));
          return null;
        });
    robot.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("41\t\n\tYucheng");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    until(() -> value(1, "village").isEmpty() && value(0, "age").isEmpty());
  }

  @Test
  void aBlockWithOneWrongValueIsNotTaken() throws Exception {
    choose(0, "age");
    paste("41\nmany");
    until(() -> told().contains("many"));
    assertThat(value(0, "age") + value(1, "age")).isEmpty();
  }

  private void paste(String text) throws Exception {
    fx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  @Test
  void ctrlDFillsDownAndDeleteEmpties() throws Exception {
    choose(0, "village");
    robot.write("Yucheng");
    robot.push(KeyCode.ENTER);
    until(() -> value(0, "village").equals("Yucheng"));
    robot.push(KeyCode.CONTROL, KeyCode.D);
    until(() -> value(1, "village").equals("Yucheng"));
    robot.push(KeyCode.DELETE);
    until(() -> value(1, "village").isEmpty());
    assertThat(value(0, "village")).isEqualTo("Yucheng");
  }

  @Test
  void columnsAreAddedAndTheirRowsFiltered() throws Exception {
    TextField name = (TextField) scene.lookup("#grid-new");
    fx(
        () -> {
          name.setText("gender");
          name.fireEvent(new javafx.event.ActionEvent());
          return null;
        });
    until(() -> variable("gender") != null);
    until(() -> scene.lookup("#filter-" + variable("gender").id()) != null);
    TextField filter = (TextField) scene.lookup("#filter-0");
    fx(
        () -> {
          filter.setText("R6");
          return null;
        });
    assertThat(table.getItems()).hasSize(1);
    assertThat(((Label) scene.lookup("#grid-counts")).getText()).isEqualTo("1 of 2");
  }

  @Test
  void aTakenNameOfAVariableIsRefusedBesideItsField() throws Exception {
    TextField name = (TextField) scene.lookup("#grid-new");
    fx(
        () -> {
          name.setText("AGE");
          name.fireEvent(new javafx.event.ActionEvent());
          return null;
        });
    until(() -> name.getAccessibleHelp() != null);
    assertThat(name.getAccessibleHelp()).contains("\"age\"");
  }

  @Test
  void casesShowWhatTheyTakeFromTheirSources() throws Exception {
    fx(
        () -> {
          ((ToggleButton) scene.lookup("#grid-cases")).fire();
          return null;
        });
    until(
        () ->
            table.getItems().stream()
                .map(row -> row.text(new GridColumn.Name()))
                .toList()
                .equals(List.of("R6", "居民A", "居民B")));
    Variable date = Objects.requireNonNull(variable("date"));
    GridColumn.Of column =
        new GridColumn.Of(date, workspace.corpus().variables().list().indexOf(date));
    assertThat(table.getItems().getFirst().text(column)).isEqualTo("2021-03-11");
    assertThat(table.getItems().getFirst().isTaken(column)).isTrue();
  }

  @Test
  void theGridClosesWithTheStudy() throws Exception {
    fx(
        () -> {
          windows.closeAll();
          return null;
        });
    assertThat(fx(() -> scene.getWindow().isShowing())).isFalse();
  }
}
