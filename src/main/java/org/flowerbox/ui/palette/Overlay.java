package org.flowerbox.ui.palette;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Something light above everything else in a window. Goes when one presses the mouse or puts the
 * focus elsewhere.
 */
final class Overlay {
  private static final double EDGE = 8;

  private final Node owner;
  private final Pane root;
  private final Region content;
  private final Point2D wanted;
  private final Runnable left;
  private final EventHandler<MouseEvent> pressed = this::pressed;
  private final ChangeListener<@Nullable Node> focused = (_, _, now) -> focused(now);

  /**
   * An overlay that is not shown yet.
   *
   * @param owner gets the focus back
   * @param wanted where the middle of the upper edge should be, in the root's own coordinates
   * @param left hears that it should go because the researcher is elsewhere
   */
  Overlay(Node owner, Pane root, Region content, Point2D wanted, Runnable left) {
    this.owner = owner;
    this.root = root;
    this.content = content;
    this.wanted = wanted;
    this.left = left;
  }

  void open() {
    content.setManaged(false);
    root.getChildren().add(content);
    place();
    Scene scene = root.getScene();
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
    scene.focusOwnerProperty().addListener(focused);
  }

  /** Gives the content the size it asks for, within the window. */
  void place() {
    content.applyCss();
    double width = Math.min(content.prefWidth(-1), root.getWidth() - 2 * EDGE);
    double height = Math.min(content.prefHeight(width), root.getHeight() - 2 * EDGE);
    double x = Math.clamp(wanted.getX() - width / 2, EDGE, right(width, root.getWidth()));
    double y = Math.clamp(wanted.getY(), EDGE, right(height, root.getHeight()));
    content.resizeRelocate(Math.round(x), Math.round(y), width, height);
  }

  private static double right(double size, double room) {
    return Math.max(EDGE, room - size - EDGE);
  }

  void close(boolean giveBack) {
    Scene scene = root.getScene();
    scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
    scene.focusOwnerProperty().removeListener(focused);
    if (giveBack) {
      owner.requestFocus();
    }
    root.getChildren().remove(content);
  }

  private void pressed(MouseEvent event) {
    if (!holds(event.getTarget() instanceof Node node ? node : null)) {
      left.run();
    }
  }

  private void focused(@Nullable Node now) {
    if (now != null && !holds(now)) {
      left.run();
    }
  }

  private boolean holds(@Nullable Node node) {
    Node at = node;
    while (at != null && at != content) {
      at = at.getParent();
    }
    return at == content;
  }
}
