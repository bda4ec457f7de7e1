package org.flowerbox.ui.reader;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Workspace;

/**
 * Keys that code. A code's own key comes before the gestures of the reader. An input method that is
 * on does not get in the way: what it composes or commits counts as the keys it was typed with.
 */
final class TypedKeys {
  private final Workspace workspace;
  private final PageKeys navigation;
  private final Consumer<Code> coded;
  private String composing = "";

  TypedKeys(Workspace workspace, PageKeys navigation, Consumer<Code> coded) {
    this.workspace = workspace;
    this.navigation = navigation;
    this.coded = coded;
  }

  void pressed(KeyEvent event) {
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (plain && code(event.getText())) {
      event.consume();
      return;
    }
    Optional<Action> action =
        plain && event.getCode() == KeyCode.DELETE
            ? workspace.desk().actions().find("reader.uncode")
            : workspace.desk().actions().ofReader(event);
    if (action.isPresent()) {
      fire(action.get());
      event.consume();
    } else if (navigation.handle(event)) {
      event.consume();
    }
  }

  /** The first letter that an input method begins to compose is the key that was meant. */
  void composed(InputMethodEvent event) {
    StringBuilder now = new StringBuilder();
    for (InputMethodTextRun run : event.getComposed()) {
      now.append(run.getText());
    }
    String typed = now.isEmpty() ? event.getCommitted() : now.toString();
    boolean fresh = composing.isEmpty() && !typed.isEmpty();
    composing = now.toString();
    if (fresh) {
      key(typed.substring(0, typed.offsetByCodePoints(0, 1)));
    }
    event.consume();
  }

  private void key(String typed) {
    String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    if (code(plain)) {
      return;
    }
    KeyCode code = KeyCode.getKeyCode(plain.toUpperCase(Locale.ROOT));
    if (code != null) {
      workspace
          .desk()
          .actions()
          .ofReader(
              new KeyEvent(KeyEvent.KEY_PRESSED, plain, plain, code, false, false, false, false))
          .ifPresent(this::fire);
    }
  }

  /** What would change a study that is only read does nothing, and that is said. */
  private void fire(Action action) {
    if (!action.fire()) {
      workspace.refusesChange();
    }
  }

  private boolean code(String typed) {
    if (typed.isBlank() || workspace.sourceProperty().get() == null) {
      return false;
    }
    String sought = Normalizer.normalize(typed, Normalizer.Form.NFKC);
    for (Code code : workspace.corpus().codes()) {
      if (!code.shortcut().isEmpty() && code.shortcut().equalsIgnoreCase(sought)) {
        coded.accept(code);
        return true;
      }
    }
    return false;
  }
}
