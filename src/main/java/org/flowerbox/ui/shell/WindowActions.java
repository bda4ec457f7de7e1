package org.flowerbox.ui.shell;

import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Action.Menu;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Theme;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The gestures that every window has, whether a study is open in it or none. */
final class WindowActions {
  private final MainWindow window;
  private final Words words;
  private final Actions actions;

  WindowActions(MainWindow window, Words words, Actions actions) {
    this.window = window;
    this.words = words;
    this.actions = actions;
  }

  /** Beginning and opening studies. */
  void addFile(Runnable make, Runnable open) {
    add("shell.file.new", Menu.FILE, "Shortcut+N", make);
    add("shell.file.open", Menu.FILE, "Shortcut+O", open);
  }

  /** Text size, theme and language. */
  void addLook() {
    Look look = window.windows().look();
    actions.part(Menu.VIEW);
    add("shell.view.larger", Menu.VIEW, "Shortcut+EQUALS", () -> look.size(1));
    add("shell.view.smaller", Menu.VIEW, "Shortcut+MINUS", () -> look.size(-1));
    add("shell.view.usual", Menu.VIEW, "Shortcut+0", () -> look.size(0));
    actions.part(Menu.VIEW);
    add(
        "shell.view.theme",
        Menu.VIEW,
        "Shortcut+Shift+D",
        () -> look.choose(look.isDark() ? Theme.LIGHT : Theme.DARK));
    add("shell.view.systemtheme", Menu.VIEW, null, () -> look.choose(Theme.SYSTEM));
    add("shell.view.language", Menu.VIEW, "Shortcut+Shift+L", this::speakTheOther);
  }

  private void speakTheOther() {
    window.windows().speak(words.language() == UiLanguage.EN ? UiLanguage.ZH : UiLanguage.EN);
  }

  void addHelp() {
    KeyWindow keys = new KeyWindow(window, words, actions);
    add("shell.help.keys", Menu.HELP, "F1", keys::show);
  }

  /** Closing the window, set apart from what stands above it. */
  void addQuit() {
    add("shell.file.quit", Menu.FILE, "Shortcut+Shift+W", window::close);
  }

  private void add(String name, Menu menu, @Nullable String key, Runnable run) {
    actions.add(Action.window(name, menu, key, run));
  }
}
