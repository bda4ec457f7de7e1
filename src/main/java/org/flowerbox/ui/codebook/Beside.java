package org.flowerbox.ui.codebook;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A small panel that stands beside the codebook, over the edge of the text, while the window goes
 * on as ever: no window of its own, so that input methods work in it. The scene's root must be a
 * {@link StackPane}. Escape and the cross close it.
 */
final class Beside extends VBox {
  private static final double WIDTH = 380;
  private static final double GAP = 6;
  private static final double TALLEST = 680;

  private final Region anchor;
  private final Label title = new Label();
  private final InvalidationListener moved = _ -> place();
  private @Nullable StackPane root;
  private Runnable closed = () -> {};

  Beside(Region anchor, Words words) {
    this.anchor = anchor;
    getStyleClass().add("beside");
    title.getStyleClass().add("title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon("fth-x"));
    close.getStyleClass().addAll("flat", "small", "button-icon");
    close.accessibleTextProperty().bind(words.bind("codebook.close"));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind("codebook.close").concat(" (Esc)"));
    close.setTooltip(tip);
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(_ -> close());
    HBox head = new HBox(8, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("beside-head");
    getChildren().add(head);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /**
   * Shows that in place of what it showed.
   *
   * @param focus what gets the focus
   * @param whenClosed runs once when it is closed or shows something else
   */
  void show(
      ObservableValue<String> heading, Region content, @Nullable Node focus, Runnable whenClosed) {
    closed.run();
    closed = whenClosed;
    title.textProperty().bind(heading);
    accessibleTextProperty().bind(heading);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().remove(1, getChildren().size());
    getChildren().add(content);
    if (root == null
        && anchor.getScene() != null
        && anchor.getScene().getRoot() instanceof StackPane pane) {
      open(pane);
    }
    place();
    if (focus != null) {
      focus.requestFocus();
    }
  }

  private void open(StackPane pane) {
    root = pane;
    getStylesheets().setAll(CodebookPane.STYLE);
    StackPane.setAlignment(this, Pos.BOTTOM_LEFT);
    pane.getChildren().add(this);
    anchor.localToSceneTransformProperty().addListener(moved);
    anchor.layoutBoundsProperty().addListener(moved);
    pane.layoutBoundsProperty().addListener(moved);
  }

  boolean isOpen() {
    return root != null && getScene() != null;
  }

  /** Closes it; what is being typed in it loses the focus first, and so is saved. */
  void close() {
    StackPane pane = root;
    if (pane != null) {
      boolean inside = isFocusWithin();
      root = null;
      anchor.localToSceneTransformProperty().removeListener(moved);
      anchor.layoutBoundsProperty().removeListener(moved);
      pane.layoutBoundsProperty().removeListener(moved);
      if (inside) {
        anchor.requestFocus();
      }
      pane.getChildren().remove(this);
      Runnable last = closed;
      closed = () -> {};
      last.run();
    }
  }

  private void place() {
    StackPane pane = root;
    if (pane != null && anchor.getScene() != null) {
      Bounds at = pane.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
      double width = Math.min(WIDTH, pane.getWidth() - 2 * GAP);
      double left = Math.clamp(at.getMaxX() + GAP, 0, Math.max(0, pane.getWidth() - width - GAP));
      double bottom = Math.max(0, pane.getHeight() - at.getMaxY()) + GAP;
      StackPane.setMargin(this, new Insets(0, 0, bottom, left));
      setMinWidth(width);
      setMaxWidth(width);
      setMaxHeight(Math.min(TALLEST, Math.max(160, pane.getHeight() - bottom - 72)));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.min(super.computePrefHeight(width), TALLEST);
  }
}
