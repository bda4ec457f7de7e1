package org.flowerbox.ui.codebook;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.skin.VirtualFlow;
import org.flowerbox.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * Which row stands at the upper end of the tree, and where exactly, so that it stands there again
 * after rows above it came or went.
 *
 * @param item the item of that row, null for none
 * @param row its index then
 * @param offset where its upper edge is in the tree, px; 0 or less
 */
record TreePlace(@Nullable TreeItem<Code> item, int row, double offset) {
  private static final TreePlace NOWHERE = new TreePlace(null, -1, 0);

  static TreePlace of(CodeTreeView tree, @Nullable VirtualFlow<?> flow) {
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    return first == null || first.getIndex() <= 0 && first.getLayoutY() == 0
        ? NOWHERE
        : new TreePlace(tree.getTreeItem(first.getIndex()), first.getIndex(), first.getLayoutY());
  }

  void restore(CodeTreeView tree, @Nullable VirtualFlow<?> flow) {
    int now = item == null ? -1 : tree.getRow(item);
    if (flow != null && now >= 0 && now != row) {
      tree.layout();
      flow.scrollToTop(now);
      flow.scrollPixels(-offset);
    }
  }
}
