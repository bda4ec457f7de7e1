package org.flowerbox.ui.codebook;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.CodeColors;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the code tree: dot, name, key, count; or the field in which it is named. */
final class CodeCell extends TreeCell<Code> {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active-code");
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final double DOT = 5;
  private static final double ACTIVE_DOT = 7;

  private final CodeTreeView tree;
  private final CodeRowWords says;
  private final Circle dot = new Circle(DOT);
  private final FontIcon check = new FontIcon("fth-check");
  private final StackPane pick = new StackPane(dot, check);
  private final Label name = new Label();
  private final Label key = new Label();
  private final Label count = new Label();
  private final HBox row = new HBox(pick, name, key, count);
  private final Tooltip tip = new Tooltip();

  CodeCell(CodeTreeView tree) {
    this.tree = tree;
    this.says = tree.says();
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.getStyleClass().add("code-row");
    row.setAlignment(Pos.CENTER_LEFT);
    pick.getStyleClass().add("pick");
    name.getStyleClass().add("name");
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    key.getStyleClass().add("code-key");
    key.setMinWidth(Region.USE_PREF_SIZE);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    tip.setWrapText(true);
    tip.setMaxWidth(360);
    tip.setOnShowing(_ -> tip.setText(tip()));
    pick.setOnMousePressed(this::pick);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    new CodeCellDrag(this, tree);
    tree.draws(this);
  }

  @Override
  protected void updateItem(@Nullable Code code, boolean empty) {
    super.updateItem(code, empty);
    render();
  }

  /** Draws it anew. */
  void render() {
    Code code = getItem();
    boolean filled = code != null && !isEmpty();
    pseudoClassStateChanged(ACTIVE, filled && says.isActive(code));
    pseudoClassStateChanged(HEADING, filled && !code.codable());
    setTooltip(filled && !tree.isEditing(code) ? tip : null);
    if (!filled) {
      graphic(null);
      setAccessibleText(null);
    } else if (tree.isEditing(code)) {
      graphic(tree.editor());
      tree.editor().enter();
    } else {
      draw(code);
      graphic(row);
    }
  }

  private void graphic(@Nullable Node wanted) {
    if (getGraphic() != wanted) {
      setGraphic(wanted);
    }
  }

  private void draw(Code code) {
    Color color = CodeColors.of(code);
    dot.setFill(color);
    dot.setRadius(says.isActive(code) ? ACTIVE_DOT : DOT);
    check.setIconColor(color.grayscale().getBrightness() > 0.6 ? Color.BLACK : Color.WHITE);
    name.setText(says.name(code));
    key.setText(code.shortcut().toUpperCase(Locale.ROOT));
    key.setVisible(!code.shortcut().isEmpty());
    key.setManaged(!code.shortcut().isEmpty());
    drawCount(code);
  }

  private void drawCount(Code code) {
    count.setText(says.count(code));
    setAccessibleText(says.readOut(code));
  }

  /** Draws the count anew. */
  void tick() {
    Code code = getItem();
    if (code != null && !isEmpty()) {
      drawCount(code);
    }
  }

  private String tip() {
    Code code = getItem();
    return code == null ? "" : says.tip(code);
  }

  private void pick(MouseEvent event) {
    Code code = getItem();
    if (code != null && event.getButton() == MouseButton.PRIMARY && !event.isShiftDown()) {
      tree.toggle(code);
      event.consume();
    }
  }

  /** Ctrl and a click gathers; a double click gives the code to the reader's selection. */
  private void pressed(MouseEvent event) {
    Code code = getItem();
    if (code == null || event.getButton() != MouseButton.PRIMARY || tree.isEditing(code)) {
      return;
    }
    if (event.isShortcutDown() && !event.isShiftDown()) {
      tree.toggle(code);
      event.consume();
    } else if (event.getClickCount() == 2
        && row.contains(row.screenToLocal(event.getScreenX(), event.getScreenY()))) {
      tree.apply(code);
      event.consume();
    }
  }

  /** Rows never ask for more width than there is, so that names are shortened, not cut. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    Node shown = getGraphic();
    if (shown != null && shown == tree.editor()) {
      double room = Math.max(80, tree.getWidth() - shown.getLayoutX() - 24);
      return tree.editor().prefHeight(room) + 6;
    }
    return super.computePrefHeight(width);
  }

  /**
   * Stretches what is shown over the cell. A row is told what it would like to be, and the skin
   * gives it that: another size than the skin's would ask for another layout after each, for ever.
   * The field in which a code is named grows with its words, which only the width tells.
   */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() instanceof Region shown) {
      double width = Math.max(0, getWidth() - shown.getLayoutX() - snappedRightInset());
      if (shown == row) {
        row.setPrefWidth(width);
      } else {
        double height = Math.min(getHeight(), shown.prefHeight(width));
        shown.resizeRelocate(
            shown.getLayoutX(), Math.round((getHeight() - height) / 2), width, height);
      }
    }
  }
}
