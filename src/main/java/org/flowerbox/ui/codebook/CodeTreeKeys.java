package org.flowerbox.ui.codebook;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.flowerbox.ui.common.Action;

/** Keys while the tree itself has the focus: those of its gestures, and letters that filter it. */
final class CodeTreeKeys {
  private final CodeTreeView tree;
  private final List<Action> gestures;
  private final Consumer<String> typed;

  /**
   * Keys.
   *
   * @param typed hears of letters
   */
  CodeTreeKeys(CodeTreeView tree, List<Action> gestures, Consumer<String> typed) {
    this.tree = tree;
    this.gestures = List.copyOf(gestures);
    this.typed = typed;
  }

  void install() {
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tree.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() == tree) {
      gestures.stream()
          .filter(action -> action.key() != null && action.key().match(event))
          .findFirst()
          .ifPresent(
              action -> {
                action.fire();
                event.consume();
              });
    }
  }

  private void letter(KeyEvent event) {
    String letter = event.getCharacter();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getTarget() == tree && plain && !letter.isBlank() && letter.charAt(0) > ' ') {
      typed.accept(letter);
      event.consume();
    }
  }
}
