package org.flowerbox.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot for the platform without a display. There every window that was ever asked to takes
 * itself to have the focus, and the mouse goes to the window shown last, tooltips included. So keys
 * go to the window that stands in front of the others of the study, and clicks to what is seen in
 * it.
 */
public final class Hands extends FxRobot {
  private static final List<KeyCode> MODIFIERS =
      List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);

  private final Supplier<Window> study;

  /**
   * @param study the study's window
   */
  public Hands(Supplier<Window> study) {
    this.study = study;
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
    boolean types = key.isLetterKey() || key.isDigitKey() && Character.isDigit(character);
    return types || key == KeyCode.SPACE ? String.valueOf(character).toLowerCase(Locale.ROOT) : "";
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
    FutureTask<Boolean> stroke =
        new FutureTask<>(
            () -> {
              Window window = front();
              Node owner = window.getScene().getFocusOwner();
              Event.fireEvent(
                  owner == null ? window.getScene() : owner,
                  new KeyEvent(
                      type,
                      type == KeyEvent.KEY_TYPED ? text : "",
                      text,
                      key,
                      held.contains(KeyCode.SHIFT),
                      held.contains(KeyCode.CONTROL),
                      held.contains(KeyCode.ALT),
                      false));
              return true;
            });
    Platform.runLater(stroke);
    WaitForAsyncUtils.waitForFxEvents();
    tellFault(stroke);
  }

  /** What a stroke threw; one that opened a window to be answered is still under way. */
  private static void tellFault(FutureTask<Boolean> stroke) {
    if (stroke.isDone() && stroke.state() == Future.State.FAILED) {
      throw new AssertionError("a key was pressed in vain", stroke.exceptionNow());
    }
  }

  /** Presses and lets go the mouse on what is seen in the middle of a node. */
  @Override
  public FxRobot clickOn(Node node, MouseButton... buttons) {
    WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          Bounds bounds = node.localToScene(node.getBoundsInLocal());
          Node seen = seenAt(node.getScene().getRoot(), bounds.getCenterX(), bounds.getCenterY());
          for (EventType<MouseEvent> type :
              List.of(
                  MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(seen, click(type, seen, bounds));
          }
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  private static MouseEvent click(EventType<MouseEvent> type, Node seen, Bounds bounds) {
    boolean down = type == MouseEvent.MOUSE_PRESSED;
    Point2D screen =
        seen.getScene().getRoot().localToScreen(bounds.getCenterX(), bounds.getCenterY());
    return new MouseEvent(
        type,
        bounds.getCenterX(),
        bounds.getCenterY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  private static Node seenAt(Parent parent, double x, double y) {
    for (Node child : parent.getChildrenUnmodifiable().reversed()) {
      if (child.isVisible()
          && !child.isMouseTransparent()
          && child.contains(child.sceneToLocal(x, y))) {
        return child instanceof Parent inner ? seenAt(inner, x, y) : child;
      }
    }
    return parent;
  }

  /** The study's window, or the one that was opened over it last. */
  private Window front() {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(Stage::isShowing)
        .filter(this::isOfStudy)
        .map(Window.class::cast)
        .reduce((_, last) -> last)
        .orElseGet(study);
  }

  private boolean isOfStudy(Stage stage) {
    return stage == study.get() || (stage.getOwner() instanceof Stage owner && isOfStudy(owner));
  }
}
