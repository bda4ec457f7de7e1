package org.flowerbox.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot whose keys go to the window that has the focus, whatever tooltip the platform without a
 * display has put in front of it meanwhile.
 */
public final class Hands extends FxRobot {
  private static final List<KeyCode> MODIFIERS =
      List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);

  private final Supplier<Window> usual;

  /**
   * @param usual the window that keys go to where none says that it has the focus
   */
  public Hands(Supplier<Window> usual) {
    this.usual = usual;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    List<KeyCode> held = Arrays.stream(keys).filter(MODIFIERS::contains).toList();
    for (KeyCode key : keys) {
      if (!MODIFIERS.contains(key)) {
        String text = held.isEmpty() && key.getChar().length() == 1 ? typed(key) : "";
        stroke(key, text, held);
      }
    }
    return this;
  }

  private static String typed(KeyCode key) {
    char character = key.getChar().charAt(0);
    return Character.isLetterOrDigit(character) || character == ' '
        ? String.valueOf(character).toLowerCase(Locale.ROOT)
        : "";
  }

  @Override
  public FxRobot write(String text, int sleepMillis) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            character -> {
              KeyCode key = KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT));
              stroke(key == null ? KeyCode.UNDEFINED : key, character, List.of());
            });
    return this;
  }

  @Override
  public FxRobot write(String text) {
    return write(text, 0);
  }

  private void stroke(KeyCode key, String text, List<KeyCode> held) {
    fire(KeyEvent.KEY_PRESSED, key, text, held);
    if (!text.isEmpty()) {
      fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, text, held);
    }
    fire(KeyEvent.KEY_RELEASED, key, text, held);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void fire(EventType<KeyEvent> type, KeyCode key, String text, List<KeyCode> held) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          KeyEvent event =
              new KeyEvent(
                  type,
                  type == KeyEvent.KEY_TYPED ? text : "",
                  text,
                  key,
                  held.contains(KeyCode.SHIFT),
                  held.contains(KeyCode.CONTROL),
                  held.contains(KeyCode.ALT),
                  false);
          Window window = window();
          Node owner = window.getScene().getFocusOwner();
          Event.fireEvent(owner == null ? window.getScene() : owner, event);
          return null;
        });
  }

  /**
   * The usual window while it has the focus: one that a test left open may claim to have it too.
   */
  private Window window() {
    if (usual.get().isFocused()) {
      return usual.get();
    }
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .filter(Window::isFocused)
        .reduce((_, last) -> last)
        .orElseGet(usual);
  }
}
