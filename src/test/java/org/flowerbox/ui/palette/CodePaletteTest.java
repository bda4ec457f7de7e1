package org.flowerbox.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.flowerbox.model.Code;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.CodeChooser.Choice;
import org.flowerbox.ui.common.CodeChooser.Purpose;
import org.flowerbox.work.GivenCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class CodePaletteTest extends WindowTest {
  private final List<Choice> chosen = new ArrayList<>();

  private Scene scene() {
    return find(".status-bar", Node.class).getScene();
  }

  private void ask(Purpose purpose) throws Exception {
    fx(
        () -> {
          Node owner = scene().getRoot();
          Bounds place = owner.localToScreen(owner.getLayoutBounds());
          workspace
              .chooser()
              .show(owner, place.getCenterX(), place.getMinY() + 120, purpose, chosen::add);
          return null;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void type(String typed) throws Exception {
    TextField field = find("#palette-field", TextField.class);
    fx(
        () -> {
          field.setText(typed);
          return null;
        });
  }

  private void push(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Object row : find("#palette-list", ListView.class).getItems()) {
      names.add(row instanceof FoundCode found ? workspace.name(found.code()) : "+");
    }
    return names;
  }

  private boolean isOpen() {
    return scene().getRoot().lookup("#palette") != null;
  }

  private static Code known(Choice choice) {
    return ((GivenCode.Known) choice.code()).code();
  }

  private Code named(String chinese) {
    return workspace.corpus().codes().stream()
        .filter(code -> code.name().in("zh").equals(chinese))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsAsOneTypesAndGivesTheFocusBack() throws Exception {
    Node before = find(".toolbar-row .button", Node.class);
    fx(
        () -> {
          before.requestFocus();
          Bounds place = before.localToScreen(before.getLayoutBounds());
          workspace
              .chooser()
              .show(before, place.getCenterX(), place.getMaxY(), Purpose.CODE, chosen::add);
          return null;
        });
    until(() -> names().size() >= 15);
    robot.write("rzcy", 0);
    until(() -> names().contains(workspace.name(named("认知差异"))));
    assertThat(names().getFirst()).isEqualTo(workspace.name(named("认知差异")));
    push(KeyCode.ENTER);
    assertThat(chosen).containsExactly(Choice.of(named("认知差异")));
    assertThat(isOpen()).isFalse();
    assertThat(scene().getFocusOwner()).isSameAs(before);
    assertThat(workspace.recentCodes()).containsExactly(named("认知差异"));
  }

  @Test
  void staysForASecondCodeUntilOneLeaves() throws Exception {
    ask(Purpose.CODE);
    List<String> all = names();
    push(KeyCode.DOWN);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(isOpen()).isTrue();
    push(KeyCode.ESCAPE);
    assertThat(isOpen()).isFalse();
    assertThat(chosen.stream().map(choice -> workspace.name(known(choice))))
        .containsExactly(all.get(1), all.get(2));
  }

  @Test
  void takesTheActorByOneKey() throws Exception {
    Term actor =
        workspace.corpus().terms().stream()
            .filter(term -> term.kind() == TermKind.ACTOR)
            .skip(1)
            .findFirst()
            .orElseThrow();
    ask(Purpose.CODE);
    until(() -> names().size() >= 15);
    type("认知差异");
    push(KeyCode.TAB);
    assertThat(find("#palette-terms", Node.class).isFocused()).isTrue();
    push(KeyCode.DIGIT1);
    push(KeyCode.DIGIT2);
    push(KeyCode.ENTER);
    assertThat(chosen)
        .containsExactly(new Choice(new GivenCode.Known(named("认知差异")), actor.id(), 0, 0));
  }

  @Test
  void offersANewCodeOfWhatWasTypedWhichTheStepItIsForWillMake() throws Exception {
    int before = workspace.corpus().codes().size();
    ask(Purpose.CODE);
    type("浇水分工");
    assertThat(names()).contains("+");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(chosen)
        .containsExactly(new Choice(new GivenCode.New(0, Localized.of("zh", "浇水分工")), 0, 0, 0));
    assertThat(workspace.corpus().codes().size()).isEqualTo(before);
    assertThat(isOpen()).isFalse();
  }

  @Test
  void offersANewCodeBelowTheChosenOne() throws Exception {
    ask(Purpose.RECODE);
    until(() -> names().size() >= 15);
    type("认知差异");
    push(KeyCode.ALT, KeyCode.ENTER);
    assertThat(chosen)
        .containsExactly(
            new Choice(new GivenCode.New(named("认知差异").id(), Localized.of("zh", "认知差异")), 0, 0, 0));
  }

  @Test
  void saysThatANameIsTakenAndChoosesTheCodeThatHasIt() throws Exception {
    Code top = workspace.corpus().codeTree().children(0).getFirst();
    ask(Purpose.RECODE);
    type(workspace.name(top));
    until(() -> !names().isEmpty());
    push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(find(".said", Label.class).getText())
        .isEqualTo(
            "There is a code “"
                + workspace.name(top)
                + "” here already. Enter gives that one; for a new one type another name.");
    assertThat(isOpen()).isTrue();
    assertThat(chosen).isEmpty();
    push(KeyCode.ENTER);
    assertThat(chosen.stream().map(CodePaletteTest::known)).containsExactly(top);
  }

  @Test
  void neitherMakesNorRemembersWhenItFilters() throws Exception {
    ask(Purpose.FILTER);
    type("no such code at all 无");
    push(KeyCode.SHIFT, KeyCode.ENTER);
    push(KeyCode.ENTER);
    assertThat(chosen).isEmpty();
    type("");
    push(KeyCode.ENTER);
    assertThat(chosen).hasSize(1);
    assertThat(workspace.recentCodes()).isEmpty();
  }

  @Test
  void goesWhenOnePressesElsewhere() throws Exception {
    ask(Purpose.CODE);
    robot.clickOn(find(".status-bar", Node.class));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(isOpen()).isFalse();
  }
}
