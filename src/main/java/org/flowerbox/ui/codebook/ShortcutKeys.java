package org.flowerbox.ui.codebook;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Actions;

/** Which keys a code can be given with: one letter or digit that no gesture of the reader has. */
final class ShortcutKeys {
  private ShortcutKeys() {}

  /** The key as a code keeps it, such as {@code 1} or {@code A}; nothing for one that cannot be. */
  static Optional<String> name(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    return plain && (key.isLetterKey() || key.isDigitKey())
        ? Optional.of(key.getChar().toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The gesture of the reader that has this key. */
  static Optional<Action> takenBy(Actions actions, KeyEvent event) {
    return actions.ofReader(event);
  }
}
