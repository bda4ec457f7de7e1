package org.flowerbox.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.flowerbox.ui.WindowTest;
import org.flowerbox.ui.common.UiLanguage;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ShellTest extends WindowTest {
  @Test
  void speaksTheOtherLanguageAtOnce() throws Exception {
    assertThat(menus()).startsWith("File", "Edit", "View");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(menus()).startsWith("文件", "编辑", "视图");
    assertThat(windows.words().language()).isEqualTo(UiLanguage.ZH);
  }

  @Test
  void textGrowsShrinksAndComesBack() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(fx(() -> windows.look().appearance().textSizeProperty().get())).isEqualTo(18);
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(fx(() -> windows.look().appearance().textSizeProperty().get())).isEqualTo(17);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertThat(fx(() -> windows.look().appearance().textSizeProperty().get())).isEqualTo(16);
  }

  @Test
  void plusAndMinusWorkWhereverAKeyboardHasThem() throws Exception {
    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    robot.push(KeyCode.CONTROL, KeyCode.ADD);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.EQUALS);
    assertThat(fx(() -> windows.look().appearance().textSizeProperty().get())).isEqualTo(19);
    robot.push(KeyCode.CONTROL, KeyCode.SUBTRACT);
    assertThat(fx(() -> windows.look().appearance().textSizeProperty().get())).isEqualTo(18);
    robot.push(KeyCode.CONTROL, KeyCode.NUMPAD0);
    assertThat(fx(() -> windows.look().appearance().textSizeProperty().get())).isEqualTo(16);
  }

  @Test
  void aClickIntoTheTextLeavesTheKeysWithTheText() throws Exception {
    fx(
        () -> {
          workspace.sourceProperty().set(workspace.corpus().sources().list().getFirst());
          return null;
        });
    until(() -> window.scene().getRoot().lookup(".reader-row") != null);
    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn(find(".text-page", Region.class));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(fx(() -> window.scene().getFocusOwner().getStyleClass())).contains("text-page");
  }

  private List<String> menus() {
    return find(".menu-bar", MenuBar.class).getMenus().stream().map(Menu::getText).toList();
  }
}
