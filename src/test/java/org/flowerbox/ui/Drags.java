package org.flowerbox.ui;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Drags, which the platform without a display does not make: their events fired at a node. */
public final class Drags {
  private static final double X = 40;

  private Drags() {}

  /**
   * Drags something over a node and lets go there; on the JavaFX thread.
   *
   * @param height how far down the node, 0 to 1
   */
  public static void drop(ClipboardContent content, Node on, double height, TransferMode mode)
      throws ReflectiveOperationException {
    Dragboard board = board(content);
    for (EventType<DragEvent> type :
        List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED, DragEvent.DRAG_EXITED)) {
      Event.fireEvent(on, event(type, board, on, height, mode));
    }
  }

  private static Dragboard board(ClipboardContent content) throws ReflectiveOperationException {
    TKClipboard local = Toolkit.getToolkit().createLocalClipboard();
    InvocationHandler withModes =
        (_, method, arguments) ->
            method.getName().equals("getTransferModes")
                ? EnumSet.allOf(TransferMode.class)
                : method.invoke(local, arguments);
    Object clipboard =
        Proxy.newProxyInstance(
            TKClipboard.class.getClassLoader(), new Class<?>[] {TKClipboard.class}, withModes);
    Method made = Dragboard.class.getDeclaredMethod("createDragboard", TKClipboard.class);
    made.setAccessible(true);
    Dragboard board = (Dragboard) made.invoke(null, clipboard);
    board.setContent(content);
    return board;
  }

  private static DragEvent event(
      EventType<DragEvent> type, Dragboard board, Node at, double height, TransferMode mode) {
    Bounds bounds = at.localToScreen(at.getBoundsInLocal());
    double y = height * bounds.getHeight();
    return new DragEvent(
        type,
        board,
        X,
        y,
        bounds.getMinX() + X,
        bounds.getMinY() + y,
        mode,
        at,
        at,
        new PickResult(at, new Point3D(X, y, 0), 1));
  }
}
