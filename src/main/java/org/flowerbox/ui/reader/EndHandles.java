package org.flowerbox.ui.reader;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.flowerbox.language.Edges;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Span;
import org.jspecify.annotations.Nullable;

/** Two handles at the ends of the coding that is picked, to move them with the mouse. */
final class EndHandles {
  private static final double WIDTH = 9;

  private final TextPage page;
  private final Region start = handle("start");
  private final Region end = handle("end");
  private BiConsumer<Coding, Span> moved = (_, _) -> {};
  private @Nullable Coding coding;
  private @Nullable Span dragged;

  EndHandles(TextPage page) {
    this.page = page;
    page.sheet().getChildren().addAll(start, end);
    page.onArranged(this::place);
    watch(start, true);
    watch(end, false);
    show(Optional.empty());
  }

  private static Region handle(String name) {
    Region handle = new Region();
    handle.getStyleClass().addAll("end-handle", name);
    handle.setId("end-handle-" + name);
    handle.setManaged(false);
    handle.setCursor(Cursor.H_RESIZE);
    return handle;
  }

  /** Hears where a coding was dragged to. */
  void onMoved(BiConsumer<Coding, Span> listener) {
    moved = listener;
  }

  /** Shows the handles of that coding, or none. */
  void show(Optional<Coding> picked) {
    coding = picked.orElse(null);
    dragged = null;
    place();
  }

  private void place() {
    Coding shown = coding;
    Span span = shown == null ? null : dragged == null ? shown.span() : dragged;
    put(start, span == null ? null : page.caretBox(span.start()), -WIDTH + 1);
    put(end, span == null ? null : page.caretBox(span.end()), -1);
  }

  private void put(Region handle, @Nullable Rectangle2D box, double shift) {
    handle.setVisible(box != null);
    if (box != null) {
      handle.resizeRelocate(box.getMinX() + shift, box.getMinY() - 2, WIDTH, box.getHeight() + 4);
      handle.toFront();
    }
  }

  private void watch(Region handle, boolean isStart) {
    handle.setOnMousePressed(MouseEvent::consume);
    handle.setOnDragDetected(MouseEvent::consume);
    handle.setOnMouseDragged(
        event -> {
          event.consume();
          Coding moving = coding;
          if (moving != null) {
            var point = page.sheet().sceneToLocal(event.getSceneX(), event.getSceneY());
            dragged = stretched(moving.span(), page.hit(point.getX(), point.getY()), isStart);
            page.setSelection(dragged.start(), dragged.end());
            place();
          }
        });
    handle.setOnMouseReleased(
        event -> {
          event.consume();
          Coding moving = coding;
          Span to = dragged;
          dragged = null;
          if (moving != null && to != null) {
            moved.accept(moving, to);
          }
        });
  }

  private Span stretched(Span span, int at, boolean isStart) {
    Span raw =
        isStart
            ? new Span(Math.min(at, span.end() - 1), span.end())
            : new Span(span.start(), Math.max(at, span.start() + 1));
    return Edges.snap(page.text().text(), raw);
  }
}
