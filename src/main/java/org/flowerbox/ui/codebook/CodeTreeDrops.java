package org.flowerbox.ui.codebook;

import java.util.List;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.CodeDrag;
import org.jspecify.annotations.Nullable;

/** What is dragged from the tree and dropped on it, on a row or on the empty part below them. */
final class CodeTreeDrops {
  private static final double EDGE = 24;
  private static final double SCROLL = 10;

  private final CodeTreeView tree;
  private final CodebookModel model;
  private final CodeGestures gestures;

  CodeTreeDrops(CodeTreeView tree, CodebookModel model, CodeGestures gestures) {
    this.tree = tree;
    this.model = model;
    this.gestures = gestures;
  }

  /** Takes codes that are dropped below all rows. */
  void install() {
    tree.setOnDragOver(this::overRest);
    tree.setOnDragDropped(this::droppedOnRest);
  }

  /** What a drag of that row carries: the selected codes if it is one of them, else it alone. */
  ClipboardContent carried(Code code) {
    List<Code> codes = tree.chosenWith(code);
    return CodeDrag.content(codes, gestures.names(codes));
  }

  private List<Code> dragged(Clipboard board) {
    return model.tops(CodeDrag.codes(board, model.corpus()));
  }

  /**
   * What dropping on a row would do; null for nothing.
   *
   * @param target the code of the row, null for the empty part below all rows
   * @param height how far down the row, 0 to 1
   * @param open whether codes below the target show under it
   */
  @Nullable CodeDrop drop(DragEvent event, @Nullable Code target, double height, boolean open) {
    boolean merge = event.getTransferMode() == TransferMode.LINK;
    return CodeDrop.of(model, dragged(event.getDragboard()), target, height, open, merge);
  }

  /** Does it. */
  void take(CodeDrop drop, DragEvent event) {
    List<Code> dragged = dragged(event.getDragboard());
    if (drop.kind() == CodeDrop.Kind.MERGE) {
      tree.merge(dragged, model.corpus().codes().get(drop.parent()));
    } else {
      tree.move(dragged, drop.parent(), drop.position());
    }
  }

  private void overRest(DragEvent event) {
    boolean merge = event.getTransferMode() == TransferMode.LINK;
    if (CodeDrag.isIn(event.getDragboard()) && !merge) {
      event.acceptTransferModes(TransferMode.MOVE);
    }
    event.consume();
  }

  private void droppedOnRest(DragEvent event) {
    boolean some = !dragged(event.getDragboard()).isEmpty();
    CodeDrop drop = some ? drop(event, null, 0, false) : null;
    if (drop != null) {
      take(drop, event);
    }
    event.setDropCompleted(drop != null);
    event.consume();
  }

  /** Near its upper or lower end, a drag scrolls the tree. */
  void scrollWith(DragEvent event) {
    VirtualFlow<?> flow = tree.flow();
    double y = tree.screenToLocal(event.getScreenX(), event.getScreenY()).getY();
    if (flow != null && y < EDGE) {
      flow.scrollPixels(-SCROLL);
    } else if (flow != null && y > tree.getHeight() - EDGE) {
      flow.scrollPixels(SCROLL);
    }
  }
}
