package org.flowerbox.ui.codebook;

import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.CodeDrag;
import org.flowerbox.ui.common.PassageDrag;
import org.jspecify.annotations.Nullable;

/**
 * Dragging from and to a row: codes to another place, or with the keys for a link held down into
 * one code; codes out onto the text; a passage onto a code.
 */
final class CodeCellDrag {
  private static final Duration PATIENCE = Duration.millis(700);

  private final CodeCell cell;
  private final CodeTreeView tree;
  private final CodeTreeDrops drops;
  private final PauseTransition unfold = new PauseTransition(PATIENCE);

  CodeCellDrag(CodeCell cell, CodeTreeView tree) {
    this.cell = cell;
    this.tree = tree;
    this.drops = tree.drops();
    cell.setOnDragDetected(this::detected);
    cell.setOnDragOver(this::over);
    cell.setOnDragExited(_ -> leave());
    cell.setOnDragDropped(this::dropped);
    unfold.setOnFinished(_ -> open());
  }

  private void detected(MouseEvent event) {
    Code code = cell.getItem();
    if (code == null || tree.isEditing(code)) {
      return;
    }
    Dragboard board = cell.startDragAndDrop(TransferMode.MOVE, TransferMode.LINK);
    board.setContent(drops.carried(code));
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    board.setDragView(cell.snapshot(clear, null), 12, cell.getHeight() / 2);
    event.consume();
  }

  private void over(DragEvent event) {
    drops.scrollWith(event);
    Code code = cell.getItem();
    if (PassageDrag.isIn(event.getDragboard())) {
      if (code != null && code.codable()) {
        event.acceptTransferModes(TransferMode.ANY);
        hint(CodeDrop.Kind.INSIDE);
      }
      event.consume();
    } else if (CodeDrag.isIn(event.getDragboard())) {
      CodeDrop drop = drop(event);
      if (drop != null) {
        event.acceptTransferModes(TransferMode.MOVE, TransferMode.LINK);
      }
      hint(drop == null ? null : drop.kind());
      event.consume();
    }
  }

  private @Nullable CodeDrop drop(DragEvent event) {
    boolean open =
        cell.getTreeItem() != null
            && cell.getTreeItem().isExpanded()
            && !cell.getTreeItem().isLeaf();
    double height = event.getY() / Math.max(1, cell.getHeight());
    return drops.drop(event, cell.getItem(), height, open);
  }

  private void dropped(DragEvent event) {
    Code code = cell.getItem();
    boolean done = false;
    if (PassageDrag.isIn(event.getDragboard())) {
      if (code != null) {
        tree.apply(code);
        done = true;
      }
    } else if (CodeDrag.isIn(event.getDragboard())) {
      CodeDrop drop = drop(event);
      if (drop != null) {
        drops.take(drop, event);
        done = true;
      }
    }
    leave();
    event.setDropCompleted(done);
    event.consume();
  }

  private void hint(CodeDrop.@Nullable Kind shown) {
    for (CodeDrop.Kind kind : CodeDrop.Kind.values()) {
      cell.pseudoClassStateChanged(
          PseudoClass.getPseudoClass("drop-" + kind.name().toLowerCase(Locale.ROOT)),
          kind == shown);
    }
    boolean folded =
        cell.getTreeItem() != null
            && !cell.getTreeItem().isLeaf()
            && !cell.getTreeItem().isExpanded();
    if (shown != CodeDrop.Kind.INSIDE || !folded) {
      unfold.stop();
    } else if (unfold.getStatus() != Animation.Status.RUNNING) {
      unfold.playFromStart();
    }
  }

  private void open() {
    if (cell.getTreeItem() != null) {
      cell.getTreeItem().setExpanded(true);
    }
  }

  private void leave() {
    hint(null);
  }
}
