package org.flowerbox.ui.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.Drags;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.CodeDrag;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.PassageDrag;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.EditCodings;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class CodebookPaneTest extends WindowTest {
  // what is on the screen

  private CodeTreeView tree() {
    return find("#codes", CodeTreeView.class);
  }

  private Code code(String english) {
    return workspace.corpus().codes().stream()
        .filter(code -> code.name().in("en").equals(english))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no code " + english));
  }

  private boolean isThere(String english) {
    return workspace.corpus().codes().stream()
        .anyMatch(code -> code.name().in("en").equals(english));
  }

  private List<String> below(String english) {
    int parent = english.isEmpty() ? 0 : code(english).id();
    return workspace.corpus().codeTree().children(parent).stream()
        .map(code -> code.name().in("en"))
        .toList();
  }

  private List<String> rows() throws Exception {
    return fx(
        () -> {
          List<String> rows = new ArrayList<>();
          for (int i = 0; i < tree().getExpandedItemCount(); i++) {
            rows.add(workspace.name(tree().getTreeItem(i).getValue()));
          }
          return rows;
        });
  }

  private void select(String... english) throws Exception {
    fx(
        () -> {
          tree().requestFocus();
          tree().getSelectionModel().clearSelection();
          for (String name : english) {
            tree().getSelectionModel().select(row(name));
          }
          return null;
        });
  }

  private int row(String english) {
    TreeView<Code> tree = tree();
    for (int i = 0; i < tree.getExpandedItemCount(); i++) {
      if (tree.getTreeItem(i).getValue().id() == code(english).id()) {
        return i;
      }
    }
    throw new AssertionError(english + " is out of sight");
  }

  private void fire(String action) throws Exception {
    fx(() -> workspace.desk().actions().find(action).map(Action::fire).orElseThrow());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String said() throws Exception {
    Notice notice = fx(() -> workspace.desk().notices().currentProperty().get());
    return notice == null ? "" : notice.text();
  }

  private void undo() throws Exception {
    int step = workspace.corpus().step();
    fx(
        () -> {
          workspace.undo();
          return null;
        });
    until(() -> workspace.corpus().step() != step);
  }

  private void untilNamed() throws Exception {
    until(
        () -> {
          Node field = window.scene().getRoot().lookup("#code-name");
          return field != null && field.isFocused();
        });
  }

  private void type(String text) throws Exception {
    untilNamed();
    fx(
        () -> {
          find("#code-name", TextField.class).setText(text);
          return null;
        });
  }

  private void press(KeyCode key) throws Exception {
    fx(
        () -> {
          Event.fireEvent(
              window.scene().getFocusOwner(),
              new KeyEvent(
                  KeyEvent.KEY_PRESSED, "", key.getName(), key, false, false, false, false));
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Coding passage(String english, int from, int to) throws Exception {
    Source source = workspace.corpus().sources().list().getFirst();
    Code code = code(english);
    Coding made =
        new CodePassages(workspace.project())
            .codeAll(List.of(code), source, new Span(from, to), "A")
            .getFirst();
    until(() -> workspace.corpus().codings(source.id()).indexOf(made) >= 0);
    return made;
  }

  private long codings(String english) {
    int code = code(english).id();
    return workspace.corpus().sources().stream()
        .map(source -> workspace.corpus().codings(source.id()))
        .mapToLong(
            codings -> {
              long count = 0;
              for (int i = 0; i < codings.size(); i++) {
                count += codings.code(i) == code ? 1 : 0;
              }
              return count;
            })
        .sum();
  }

  // drags, which the headless platform does not make

  private void drop(ClipboardContent content, String on, double height, TransferMode mode)
      throws Exception {
    until(() -> tree().rowOf(code(on).id()) != null);
    fx(
        () -> {
          Node row = Objects.requireNonNull(tree().rowOf(code(on).id()), on);
          Drags.drop(content, row, height, mode);
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private ClipboardContent codes(String... english) {
    return CodeDrag.content(List.of(english).stream().map(this::code).toList(), "codes");
  }

  // tests

  @Test
  void aNewCodeIsNamedInItsRowAndThenRenamed() throws Exception {
    select("cognition");
    fire("codebook.new");
    type("trust");
    press(KeyCode.ENTER);
    until(() -> isThere("trust"));
    assertThat(below("")).endsWith("trust");
    assertThat(said()).isEqualTo("New code trust");
    until(() -> tree().chosen().equals(List.of(code("trust"))));
    fire("codebook.rename");
    type("confidence");
    press(KeyCode.ENTER);
    until(() -> isThere("confidence"));
    assertThat(isThere("trust")).isFalse();
    assertThat(rows()).contains("confidence").doesNotContain("trust");
  }

  @Test
  void escapeLeavesNoCodeBehind() throws Exception {
    int step = workspace.corpus().step();
    List<String> before = rows();
    select("cognition");
    fire("codebook.newbelow");
    type("something");
    assertThat(rows()).hasSize(before.size() + 1);
    press(KeyCode.ESCAPE);
    assertThat(rows()).isEqualTo(before);
    assertThat(workspace.corpus().step()).isEqualTo(step);
    assertThat(fx(() -> tree().isFocused())).isTrue();
  }

  @Test
  void aNameThatExistsIsRefusedBelowTheField() throws Exception {
    int step = workspace.corpus().step();
    select("cognition");
    fire("codebook.new");
    type("执行不规范");
    press(KeyCode.ENTER);
    Label wrong = find(".inline-editor > .wrong", Label.class);
    assertThat(wrong.getText())
        .isEqualTo(
            "There is a code “irregular execution” here already. Choose another name, or merge the two.");
    assertThat(find("#code-name", TextField.class).getText()).isEqualTo("执行不规范");
    assertThat(workspace.corpus().step()).isEqualTo(step);
    type("another");
    press(KeyCode.ENTER);
    until(() -> isThere("another"));
  }

  @Test
  void codesAreDraggedBelowAnotherAndBetweenTwo() throws Exception {
    drop(
        codes("shallow survey", "passive execution"),
        "little understanding",
        0.5,
        TransferMode.MOVE);
    until(() -> below("little understanding").size() == 2);
    assertThat(below("little understanding"))
        .containsExactly("shallow survey", "passive execution");
    assertThat(said())
        .isEqualTo("shallow survey, passive execution: below little understanding now");
    drop(codes("uneven ability"), "little understanding", 0.1, TransferMode.MOVE);
    until(() -> below("cognition").getFirst().equals("uneven ability"));
    undo();
    undo();
    assertThat(below("little understanding")).isEmpty();
    assertThat(below("irregular execution")).contains("shallow survey", "passive execution");
  }

  @Test
  void aCodeCannotBeDraggedBelowItself() throws Exception {
    int step = workspace.corpus().step();
    drop(codes("cognition"), "little understanding", 0.5, TransferMode.MOVE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(workspace.corpus().step()).isEqualTo(step);
  }

  @Test
  void aDragForALinkMergesAndUndoBringsBoth() throws Exception {
    passage("little understanding", 0, 5);
    passage("uneven ability", 7, 12);
    drop(codes("uneven ability"), "little understanding", 0.5, TransferMode.LINK);
    until(() -> !isThere("uneven ability"));
    assertThat(codings("little understanding")).isEqualTo(2);
    assertThat(said()).isEqualTo("uneven ability merged into little understanding: 1 coding");
    undo();
    assertThat(codings("little understanding")).isEqualTo(1);
    assertThat(codings("uneven ability")).isEqualTo(1);
  }

  @Test
  void selectedCodesMergeIntoTheOneThatIsFound() throws Exception {
    select("little understanding", "uneven ability");
    fire("codebook.merge");
    fx(
        () -> {
          find("#merge-filter", TextField.class).setText("shallow");
          return null;
        });
    assertThat(find("#merge-into", ListView.class).getItems().size()).isEqualTo(1);
    press(KeyCode.ENTER);
    until(() -> !isThere("uneven ability"));
    assertThat(isThere("little understanding")).isFalse();
    assertThat(window.scene().getRoot().lookup(".beside")).isNull();
  }

  @Test
  void deletingSaysWhatWentAndUndoBringsItBack() throws Exception {
    passage("cognition", 0, 5);
    passage("little understanding", 7, 12);
    passage("little understanding", 13, 15);
    List<String> before = rows();
    select("cognition");
    fire("codebook.delete");
    until(() -> !isThere("cognition"));
    assertThat(said()).isEqualTo("Deleted: cognition and 4 below it: 3 codings in 1 source");
    assertThat(rows()).doesNotContain("cognition", "little understanding");
    undo();
    assertThat(rows()).isEqualTo(before);
    assertThat(codings("little understanding")).isEqualTo(2);
  }

  @Test
  void theFilterKeepsParentsAndEscapeShowsAllAsItWas() throws Exception {
    List<String> all = rows();
    fire("codebook.find");
    assertThat(fx(() -> find("#code-filter", TextField.class).isFocused())).isTrue();
    fx(
        () -> {
          find("#code-filter", TextField.class).setText("rzcy");
          return null;
        });
    untilRows(List.of("cognition"));
    fx(
        () -> {
          find("#code-filter", TextField.class).setText("shallow");
          return null;
        });
    untilRows(List.of("irregular execution", "shallow survey"));
    press(KeyCode.ESCAPE);
    untilRows(all);
  }

  private void untilRows(List<String> wanted) throws Exception {
    until(
        () -> {
          try {
            return rows().equals(wanted);
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
        });
  }

  @Test
  void aShortcutMovesFromTheCodeThatHadIt() throws Exception {
    assertThat(code("cognition").shortcut()).isEqualTo("1");
    select("uneven ability");
    fire("codebook.shortcut");
    untilNamed();
    press(KeyCode.DIGIT1);
    until(() -> code("uneven ability").shortcut().equals("1"));
    assertThat(code("cognition").shortcut()).isEmpty();
    assertThat(said()).isEqualTo("Key 1 codes with uneven ability now, no longer with cognition");
  }

  @Test
  void aKeyThatTheReaderHasIsRefusedInItsPlace() throws Exception {
    fx(
        () ->
            workspace
                .desk()
                .actions()
                .add(Action.reader("codebook.copy", Action.Menu.READ, "Y", () -> {})));
    select("uneven ability");
    fire("codebook.shortcut");
    untilNamed();
    press(KeyCode.Y);
    assertThat(find(".inline-editor > .wrong", Label.class).getText())
        .isEqualTo("In the text, Y is the key for “Copy as text”; choose another.");
    press(KeyCode.ESCAPE);
    assertThat(code("uneven ability").shortcut()).isEmpty();
  }

  @Test
  void countsTickAndTheTreeStaysAsItIs() throws Exception {
    fx(
        () -> {
          tree().getTreeItem(row("irregular execution")).setExpanded(false);
          return null;
        });
    select("little understanding");
    List<TreeItem<Code>> items = new ArrayList<>(tree().getRoot().getChildren());
    passage("little understanding", 0, 5);
    until(() -> count("cognition").equals("1"));
    assertThat(count("little understanding")).isEqualTo("1");
    fire("codebook.up");
    select("uneven ability");
    fire("codebook.up");
    until(() -> below("cognition").indexOf("uneven ability") == 2);
    assertThat(tree().getRoot().getChildren()).isEqualTo(items);
    assertThat(tree().chosen()).containsExactly(code("uneven ability"));
    assertThat(rows()).doesNotContain("shallow survey");
  }

  private String count(String english) {
    Node cell = tree().rowOf(code(english).id());
    return cell != null && cell.lookup(".count") instanceof Label label ? label.getText() : "";
  }

  @Test
  void enterAndDroppedPassagesGiveTheReadersSelectionTheCode() throws Exception {
    List<Code> given = new ArrayList<>();
    fx(
        () -> {
          workspace.onCode(given::add);
          return null;
        });
    select("uneven ability");
    press(KeyCode.ENTER);
    Source source = workspace.corpus().sources().list().getFirst();
    Passage passage = new Passage(source.id(), new Span(0, 4));
    drop(PassageDrag.content(source, passage, "words"), "cognition", 0.5, TransferMode.COPY);
    assertThat(given).containsExactly(code("uneven ability"), code("cognition"));
  }

  @Test
  void spaceGathersCodesAndClearLetsGo() throws Exception {
    select("cognition", "uneven ability");
    press(KeyCode.SPACE);
    assertThat(workspace.activeCodes())
        .containsExactlyInAnyOrder(code("cognition").id(), code("uneven ability").id());
    assertThat(find("#codes-active", Node.class).isVisible()).isTrue();
    fire("codebook.clearactive");
    assertThat(workspace.activeCodes()).isEmpty();
    assertThat(find("#codes-active", Node.class).isVisible()).isFalse();
  }

  @Test
  void theCardSavesAFieldWhenItIsLeftAndFollowsTheSelection() throws Exception {
    select("uneven ability");
    fire("codebook.describe");
    fx(
        () -> {
          TextArea area = find("#card-definition", TextArea.class);
          area.requestFocus();
          area.setText("Some can, some cannot");
          find("#card-memo", TextArea.class).requestFocus();
          return null;
        });
    until(() -> code("uneven ability").definition().in("en").equals("Some can, some cannot"));
    fx(
        () -> {
          find("#card-memo", TextArea.class).setText("Ask about tools");
          tree().requestFocus();
          return null;
        });
    until(() -> workspace.corpus().memos().size() == 1);
    select("cognition");
    assertThat(fx(() -> find("#card-name-en", TextField.class).getText())).isEqualTo("cognition");
    fx(
        () -> {
          TextField chinese = find("#card-name-zh", TextField.class);
          chinese.requestFocus();
          chinese.setText("认知");
          tree().requestFocus();
          return null;
        });
    until(() -> code("cognition").name().texts().get("zh").equals("认知"));
  }

  @Test
  void tickedPassagesMoveToANewCode() throws Exception {
    passage("cognition", 0, 5);
    passage("cognition", 7, 12);
    select("cognition");
    fire("codebook.split");
    TreeView<?> list = find("#split-passages", TreeView.class);
    until(() -> list.getRoot() != null);
    fx(
        () -> {
          ((CheckBoxTreeItem<?>) list.getRoot().getChildren().getFirst().getChildren().getLast())
              .setSelected(true);
          find("#split-name", TextField.class).setText("split off");
          assertThat(find("#split-move", Button.class).getText()).isEqualTo("Move this passage");
          find("#split-move", Button.class).fire();
          return null;
        });
    until(() -> isThere("split off"));
    assertThat(codings("split off")).isEqualTo(1);
    assertThat(codings("cognition")).isEqualTo(1);
  }

  @Test
  void codesOfAFrameworkAreLookedThroughBeforeTheyAreLoaded() throws Exception {
    int before = workspace.corpus().codes().size();
    fire("codebook.load");
    LoadPanel panel = find(".panel", LoadPanel.class);
    fx(
        () -> {
          panel.read("tension-analysis");
          return null;
        });
    until(() -> window.scene().getRoot().lookup("#load-codes") != null);
    int offered = find("#load-codes", ListView.class).getItems().size();
    assertThat(workspace.corpus().codes().size()).isEqualTo(before);
    fx(
        () -> {
          find("#load-do", Button.class).fire();
          return null;
        });
    until(() -> workspace.corpus().codes().size() == before + offered);
    undo();
    assertThat(workspace.corpus().codes().size()).isEqualTo(before);
  }

  @Test
  void anEmptyCodebookSaysHowToGetCodes() throws Exception {
    select("cognition");
    fx(
        () -> {
          tree().getSelectionModel().selectAll();
          return null;
        });
    fire("codebook.delete");
    until(() -> workspace.corpus().codes().isEmpty());
    until(() -> window.scene().getRoot().lookup("#codes-empty") != null);
    fx(
        () -> {
          find("#codes-empty .accent", Button.class).fire();
          return null;
        });
    type("first");
    press(KeyCode.ENTER);
    until(() -> isThere("first"));
    assertThat(rows()).containsExactly("first");
  }

  @Test
  void theTreeAndWhatIsCopiedSpeakTheWindowsLanguage() throws Exception {
    fire("codebook.copy");
    assertThat(said()).startsWith("Copied as text: cognition, irregular execution");
    assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("cognition\t0\n  little understanding\t0\n");
    fx(
        () -> {
          workspace.desk().words().languageProperty().set(UiLanguage.ZH);
          return null;
        });
    assertThat(rows()).contains("认知差异");
    fire("codebook.copy");
    assertThat(said()).startsWith("已复制为文本：认知差异、执行不规范");
  }

  @Test
  void aMergeAndASplitAreTakenBackToTheLastRow() throws Exception {
    Coding first = passage("little understanding", 0, 5);
    passage("uneven ability", 0, 5);
    passage("uneven ability", 7, 12);
    new EditCodings(workspace.project()).weigh(List.of(first), 70, "A");
    fire("codebook.expand");
    List<Object> before = everything();
    drop(codes("uneven ability"), "little understanding", 0.5, TransferMode.LINK);
    until(() -> !isThere("uneven ability"));
    assertThat(everything()).isNotEqualTo(before);
    undo();
    assertThat(everything()).isEqualTo(before);
    select("uneven ability");
    fire("codebook.split");
    tick("#split-passages", 1);
    fx(
        () -> {
          find("#split-name", TextField.class).setText("unequal skills");
          find("#split-move", Button.class).fire();
          return null;
        });
    until(() -> isThere("unequal skills"));
    undo();
    assertThat(everything()).isEqualTo(before);
  }

  /** Every code, coding and memo as it stands in the study. */
  private List<Object> everything() {
    List<Object> all = new ArrayList<>(workspace.corpus().codeTree().inOrder());
    workspace.corpus().codes().forEach(all::add);
    workspace.corpus().memos().forEach(all::add);
    for (Source source : workspace.corpus().sources()) {
      var codings = workspace.corpus().codings(source.id());
      for (int i = 0; i < codings.size(); i++) {
        all.add(codings.get(i));
      }
    }
    return all;
  }

  private void tick(String list, int passages) throws Exception {
    until(() -> find(list, TreeView.class).getRoot() != null);
    fx(
        () -> {
          TreeItem<?> head =
              (TreeItem<?>) find(list, TreeView.class).getRoot().getChildren().getFirst();
          for (int i = 0; i < passages; i++) {
            ((CheckBoxTreeItem<?>) head.getChildren().get(i)).setSelected(true);
          }
          return null;
        });
  }

  @Test
  void aPassageThatTwoCodersGaveTheCodeIsToldApartByTheirNames() throws Exception {
    passage("little understanding", 0, 5);
    Source source = workspace.corpus().sources().list().getFirst();
    new CodePassages(workspace.project())
        .codeAll(List.of(code("little understanding")), source, new Span(0, 5), "B");
    until(() -> codings("little understanding") == 2);
    select("little understanding");
    fire("codebook.split");
    until(() -> find("#split-passages", TreeView.class).getRoot() != null);
    List<String> lines =
        fx(
            () -> {
              TreeItem<?> root = find("#split-passages", TreeView.class).getRoot();
              return root.getChildren().getFirst().getChildren().stream()
                  .map(item -> String.valueOf(item.getValue()))
                  .toList();
            });
    assertThat(lines).containsExactlyInAnyOrder("A: 访谈者：您", "B: 访谈者：您");
  }

  @Test
  void aCodeIsMovedFarAwayByKeysAloneAndStaysInSight() throws Exception {
    fire("codebook.collapse");
    select("cognition");
    press(KeyCode.RIGHT);
    select("uneven ability");
    fire("codebook.move");
    fx(
        () -> {
          find("#move-filter", TextField.class).setText("shallow");
          return null;
        });
    press(KeyCode.ENTER);
    until(() -> below("shallow survey").equals(List.of("uneven ability")));
    until(() -> tree().chosen().equals(List.of(code("uneven ability"))));
    assertThat(rows()).contains("uneven ability");
    fire("codebook.move");
    fx(
        () -> {
          find("#move-top", Button.class).fire();
          return null;
        });
    until(() -> below("").getLast().equals("uneven ability"));
    undo();
    undo();
    assertThat(below("cognition")).endsWith("uneven ability");
  }

  @Test
  void whatIsFoldedIsRememberedAlsoWhereAllIs() throws Exception {
    fire("codebook.collapse");
    assertThat(workspace.memory().choices.get("codebook.folded"))
        .contains(code("cognition").guid().toString())
        .contains(code("irregular execution").guid().toString());
    fire("codebook.expand");
    assertThat(workspace.memory().choices.get("codebook.folded")).isEmpty();
  }
}
