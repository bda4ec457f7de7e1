package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.TreeItem;
import org.flowerbox.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * The items of the tree, one a code for as long as the code lives, so that a change of the codebook
 * changes only what differs: folding and the other items stay.
 */
final class CodeItems {
  private static final int FEW = 3;

  private final TreeItem<Code> root = new TreeItem<>();
  private final Map<Integer, TreeItem<Code>> byId = new HashMap<>();
  private final BiConsumer<Code, Boolean> opened;
  private boolean arranging;

  /**
   * Items.
   *
   * @param opened hears which code was opened (true) or folded by the researcher
   */
  CodeItems(BiConsumer<Code, Boolean> opened) {
    this.opened = opened;
    root.setExpanded(true);
  }

  TreeItem<Code> root() {
    return root;
  }

  @Nullable TreeItem<Code> of(int code) {
    return byId.get(code);
  }

  /** Whether the items are being arranged now, so that what the tree tells is none's gesture. */
  boolean isArranging() {
    return arranging;
  }

  /** Arranges the items in that shape. */
  void arrange(CodeShape shape, CodebookModel model) {
    arranging = true;
    Set<Integer> seen = new HashSet<>();
    detach(root, 0, shape);
    attach(root, 0, shape, model, seen);
    byId.keySet().retainAll(seen);
    arranging = false;
  }

  /** Takes away what stands below another parent now, or nowhere. */
  private void detach(TreeItem<Code> item, int id, CodeShape shape) {
    Set<Integer> wanted = new HashSet<>();
    shape.children(id).forEach(code -> wanted.add(code.id()));
    List<TreeItem<Code>> gone =
        item.getChildren().stream()
            .filter(child -> !wanted.contains(child.getValue().id()))
            .toList();
    if (!gone.isEmpty()) {
      item.getChildren().removeAll(gone);
    }
    gone.forEach(child -> detach(child, child.getValue().id(), shape));
    item.getChildren().forEach(child -> detach(child, child.getValue().id(), shape));
  }

  private void attach(
      TreeItem<Code> item, int id, CodeShape shape, CodebookModel model, Set<Integer> seen) {
    List<TreeItem<Code>> wanted = new ArrayList<>();
    for (Code code : shape.children(id)) {
      TreeItem<Code> child = byId.computeIfAbsent(code.id(), _ -> made(code));
      seen.add(code.id());
      if (child.getValue() != code) {
        child.setValue(code);
      }
      wanted.add(child);
    }
    if (!item.getChildren().equals(wanted)) {
      put(item, wanted);
    }
    for (TreeItem<Code> child : wanted) {
      attach(child, child.getValue().id(), shape, model, seen);
      child.setExpanded(model.isOpen(child.getValue()));
    }
  }

  /** Where only some came, the others stay in the list untouched. */
  private static void put(TreeItem<Code> item, List<TreeItem<Code>> wanted) {
    Set<TreeItem<Code>> there = new HashSet<>(item.getChildren());
    List<TreeItem<Code>> kept = wanted.stream().filter(there::contains).toList();
    if (!kept.equals(item.getChildren()) || wanted.size() - kept.size() > FEW) {
      item.getChildren().setAll(wanted);
      return;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= item.getChildren().size() || item.getChildren().get(i) != wanted.get(i)) {
        item.getChildren().add(i, wanted.get(i));
      }
    }
  }

  private TreeItem<Code> made(Code code) {
    TreeItem<Code> item = new TreeItem<>(code);
    item.setExpanded(true);
    item.expandedProperty()
        .addListener(
            (_, _, now) -> {
              if (!arranging) {
                opened.accept(item.getValue(), now);
              }
            });
    return item;
  }

  /** Opens everything above a code. */
  void show(int code) {
    TreeItem<Code> item = byId.get(code);
    for (TreeItem<Code> at = item == null ? null : item.getParent();
        at != null;
        at = at.getParent()) {
      at.setExpanded(true);
    }
  }
}
