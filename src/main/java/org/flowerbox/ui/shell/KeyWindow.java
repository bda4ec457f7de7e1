package org.flowerbox.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** The sheet of keys in a window of its own, one for each study's window. */
final class KeyWindow {
  private final MainWindow window;
  private final Words words;
  private final Actions actions;
  private @Nullable Stage open;

  KeyWindow(MainWindow window, Words words, Actions actions) {
    this.window = window;
    this.words = words;
    this.actions = actions;
  }

  /** Opens it, or brings it to the front. */
  void show() {
    Stage stage = open == null ? made() : open;
    open = stage;
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  private Stage made() {
    KeySheet sheet = new KeySheet(words, actions);
    Scene scene = new Scene(sheet);
    window.windows().look().dress(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    Stage stage = new Stage();
    stage.initOwner(window.stage());
    stage.titleProperty().bind(words.bind("shell.help.keys"));
    stage.setScene(scene);
    stage.setOnHidden(
        _ -> {
          window.windows().look().forget(scene);
          sheet.close();
          open = null;
        });
    return stage;
  }

  /** Both the key that opened it and Escape put it away. */
  private void pressed(KeyEvent event) {
    Stage stage = open;
    if (stage != null && (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1)) {
      stage.close();
      event.consume();
    }
  }
}
