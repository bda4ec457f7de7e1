package org.flowerbox.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Keys;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Every gesture in a menu with its key, and on the sheet of keys. */
class MenusTest extends WindowTest {
  private List<MenuItem> items() {
    return find(".menu-bar", MenuBar.class).getMenus().stream()
        .flatMap(menu -> inside(menu).stream())
        .toList();
  }

  private static List<MenuItem> inside(Menu menu) {
    List<MenuItem> all = new ArrayList<>();
    for (MenuItem item : menu.getItems()) {
      if (item instanceof Menu further) {
        all.addAll(inside(further));
      } else if (!(item instanceof SeparatorMenuItem)) {
        all.add(item);
      }
    }
    return all;
  }

  private String shown(Action action) {
    return workspace.desk().words().text(action.name()) + "|" + Keys.words(action.key());
  }

  private List<Action> ofWindow() {
    return workspace.desk().actions().all().stream()
        .filter(action -> action.scope() != Action.Scope.BESIDE)
        .toList();
  }

  @Test
  void everyGestureStandsInAMenuWithItsKey() throws Exception {
    List<String> inMenus =
        fx(
            () ->
                items().stream()
                    .filter(item -> item.getText() != null)
                    .map(
                        item ->
                            item.getText()
                                + "|"
                                + (item.getAccelerator() == null
                                    ? ""
                                    : item.getAccelerator().getDisplayText()))
                    .toList());
    assertThat(inMenus).containsAll(ofWindow().stream().map(this::shown).toList());
    assertThat(inMenus).contains("Next source|Ctrl+Page Down", "New code|Insert", "Open|Enter");
  }

  @Test
  void noTwoGesturesOfOnePlaceHaveOneKey() {
    Map<String, String> taken = new TreeMap<>();
    for (Action action : ofWindow()) {
      if (action.key() != null && action.scope() != Action.Scope.LIST) {
        String other = taken.put(action.scope() + " " + Keys.words(action.key()), action.name());
        assertThat(other).as(action.name()).isNull();
      }
    }
    assertThat(taken).isNotEmpty();
  }

  @Test
  void aKeyOfAListDoesNothingWhileOneTypesElsewhere() throws Exception {
    int step = workspace.corpus().step();
    fx(
        () -> {
          find("#code-filter", TextField.class).requestFocus();
          return null;
        });
    robot.push(KeyCode.DELETE);
    robot.push(KeyCode.F2);
    robot.push(KeyCode.INSERT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(window.scene().lookup(".inline-editor")).isNull();
    assertThat(workspace.corpus().step()).isEqualTo(step);
  }

  @Test
  void theSheetOfKeysHasEveryGestureOnceAndIsOneWindow() throws Exception {
    robot.push(KeyCode.F1);
    Stage sheet = sheet();
    List<String> texts = fx(() -> texts(sheet));
    for (Action action : workspace.desk().actions().all()) {
      assertThat(texts).anyMatch(text -> text.endsWith(words(action.name())));
    }
    assertThat(texts)
        .containsAll(
            Arrays.stream(MouseGesture.values())
                .map(gesture -> gesture.what(workspace.desk().words()))
                .toList());
    fx(
        () -> {
          find(".menu-bar", MenuBar.class).requestFocus();
          workspace.desk().actions().find("shell.help.keys").ifPresent(Action::fire);
          return null;
        });
    assertThat(sheets()).containsExactly(sheet);
    robot.push(KeyCode.ESCAPE);
    assertThat(sheets()).isEmpty();
  }

  private String words(String name) {
    return workspace.desk().words().text(name);
  }

  private static List<String> texts(Stage sheet) {
    return sheet.getScene().getRoot().lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(label -> Objects.toString(((Labeled) label).getText(), ""))
        .toList();
  }

  private static List<Stage> sheets() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getScene().getRoot() instanceof KeySheet)
        .toList();
  }

  private static Stage sheet() {
    assertThat(sheets()).hasSize(1);
    return sheets().getFirst();
  }

  @Test
  void studiesOpenedBeforeStandInTheFileMenu() throws Exception {
    List<String> names =
        fx(
            () -> {
              RecentStudies recent =
                  new RecentStudies(workspace.desk().words(), workspace.desk().settings(), _ -> {});
              Menu menu = recent.menu();
              menu.getOnShowing().handle(null);
              return menu.getItems().stream().map(MenuItem::getText).toList();
            });
    assertThat(names).containsExactly("study.flowerbox  –  " + folder);
  }

  @Test
  void theStartPageHasMenusAndKeysToo() throws Exception {
    fx(
        () -> {
          window.leaveStudy();
          return null;
        });
    List<String> menus =
        fx(() -> find(".menu-bar", MenuBar.class).getMenus().stream().map(Menu::getText).toList());
    assertThat(menus).containsExactly("File", "View", "Help");
    int before = fx(() -> windows.look().appearance().textSizeProperty().get());
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(fx(() -> windows.look().appearance().textSizeProperty().get()))
        .isEqualTo(before + 1);
    robot.push(KeyCode.F1);
    assertThat(sheets()).hasSize(1);
    robot.push(KeyCode.F1);
    assertThat(sheets()).isEmpty();
  }
}
