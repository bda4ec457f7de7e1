package org.flowerbox.ui.reader;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.flowerbox.language.Edges;
import org.flowerbox.language.WordBreaks;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/**
 * The mouse on the page: selecting by character, word and turn, scrolling, picking stripes,
 * dragging a selection out.
 */
final class PageMouse {
  private static final double SCROLL_SPEED = 8;

  private final TextPage page;
  private final Tooltip tip = new Tooltip();
  private WordBreaks words = new WordBreaks(List.of());
  private BiConsumer<Integer, Boolean> picked = (_, _) -> {};
  private Consumer<MouseEvent> dragged = _ -> {};
  private Span unit = new Span(0, 0);
  private int clicks;
  private boolean onSelection;
  private double beyond;
  private double lastX;
  private double lastY;

  private final AnimationTimer scroller =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          page.scroll(beyond / SCROLL_SPEED);
          extend(lastX, lastY);
        }
      };

  PageMouse(TextPage page) {
    this.page = page;
    tip.setShowDelay(Duration.millis(250));
    tip.setShowDuration(Duration.minutes(1));
    page.sheet().addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    page.sheet().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    page.sheet().addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    page.sheet().addEventHandler(MouseEvent.DRAG_DETECTED, this::dragDetected);
    page.sheet().addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    page.addEventHandler(
        ScrollEvent.SCROLL,
        event -> {
          if (!event.isControlDown()) {
            page.scroll(-event.getDeltaY());
            event.consume();
          }
        });
  }

  /** Words that a double click keeps whole. */
  void setWords(WordBreaks breaks) {
    words = breaks;
  }

  /** Hears which coding (its row among the source's) was picked, and whether besides others. */
  void onPicked(BiConsumer<Integer, Boolean> listener) {
    picked = listener;
  }

  /** Hears when a selection is dragged away. */
  void onDragged(Consumer<MouseEvent> listener) {
    dragged = listener;
  }

  private void press(MouseEvent event) {
    page.requestFocus();
    event.consume(); // the tabs around would take the focus
    int row = Margin.rowOf(event.getTarget());
    if (row >= 0) {
      picked.accept(row, event.isShortcutDown());
      return;
    }
    if (!page.text().isWhole()) {
      return;
    }
    if (event.getButton() != MouseButton.PRIMARY) {
      keepOrMove(event);
      return;
    }
    int at = page.hit(event.getX(), event.getY());
    clicks = Math.min(3, event.getClickCount());
    onSelection =
        clicks == 1 && !event.isShiftDown() && page.selection().length() > 0 && isInside(at);
    if (onSelection) {
      return;
    }
    picked.accept(-1, false);
    if (event.isShiftDown()) {
      page.setSelection(page.anchor(), snap(at));
      return;
    }
    unit = unit(at);
    page.setSelection(unit.start(), unit.end());
  }

  /** A context menu speaks of the selection it was opened on, else of the place. */
  private void keepOrMove(MouseEvent event) {
    int at = page.hit(event.getX(), event.getY());
    if (page.selection().length() == 0 || !isInside(at)) {
      page.setSelection(snap(at), snap(at));
    }
  }

  private boolean isInside(int at) {
    return page.selection().start() <= at && at < page.selection().end();
  }

  private int snap(int at) {
    return Edges.snap(page.text().text(), new Span(at, at)).start();
  }

  private Span unit(int at) {
    return switch (clicks) {
      case 2 -> words.wordAt(page.text().text(), at);
      case 3 -> turn(at);
      default -> new Span(snap(at), snap(at));
    };
  }

  private Span turn(int at) {
    Turns turns = page.text().turns();
    int turn = turns.at(Math.min(at, Math.max(0, page.text().text().length() - 1)));
    return turn >= 0
        ? Edges.trim(page.text().text(), turns.said(turn))
        : page.text().paragraphs().span(page.text().paragraphs().at(at));
  }

  /** No release comes after a drag to elsewhere, so the press is over here. */
  private void dragDetected(MouseEvent event) {
    if (onSelection) {
      onSelection = false;
      clicks = 0;
      dragged.accept(event);
    }
  }

  private void drag(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY
        || onSelection
        || clicks == 0
        || Margin.rowOf(event.getTarget()) >= 0) {
      return;
    }
    lastX = event.getX();
    lastY = event.getY();
    double height = page.getHeight();
    beyond = lastY < 0 ? lastY : Math.max(0, lastY - height);
    if (beyond == 0) {
      scroller.stop();
      extend(lastX, lastY);
    } else {
      scroller.start();
    }
  }

  private void extend(double x, double y) {
    int at = page.hit(x, Math.clamp(y, 0, page.getHeight()));
    Span there = unit(at);
    if (at < unit.start()) {
      page.setSelection(unit.end(), there.start());
    } else {
      page.setSelection(unit.start(), Math.max(unit.end(), clicks == 1 ? snap(at) : there.end()));
    }
  }

  private void release(MouseEvent event) {
    scroller.stop();
    if (onSelection && event.isStillSincePress()) {
      picked.accept(-1, false);
      int at = snap(page.hit(event.getX(), event.getY()));
      page.setSelection(at, at);
    }
    onSelection = false;
    clicks = 0;
  }

  private void move(MouseEvent event) {
    int row = Margin.rowOf(event.getTarget());
    if (row >= 0) {
      page.sheet().setCursor(Cursor.HAND);
      tip.setText(page.legend().about(page.shown().codings().get(row)));
      if (!tip.isShowing()) {
        tip.show(page, event.getScreenX() + 12, event.getScreenY() + 12);
      }
      return;
    }
    tip.hide();
    Measures measures = page.measures();
    boolean onText =
        event.getX() >= measures.x() && event.getX() <= measures.x() + measures.width();
    page.sheet().setCursor(onText ? Cursor.TEXT : Cursor.DEFAULT);
  }
}
