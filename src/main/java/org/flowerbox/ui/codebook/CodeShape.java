package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the tree shows, each below its parent: all, or those that fit a filter with those
 * above them. Immutable.
 */
final class CodeShape {
  /** Row key of the code that is being named and is not in the study yet. */
  static final int DRAFT = -1;

  private final Map<Integer, List<Code>> children = new HashMap<>();
  private int size;

  private CodeShape() {}

  /**
   * A shape.
   *
   * @param fitting row keys of the codes to show
   * @param draft a code that is not in the study yet, shown as the last below its parent; null for
   *     none
   */
  static CodeShape of(Corpus corpus, BitSet fitting, @Nullable Code draft) {
    CodeShape shape = new CodeShape();
    BitSet shown = (BitSet) fitting.clone();
    List<Code> order = corpus.codeTree().inOrder();
    for (Code code : order.reversed()) {
      if (shown.get(code.id()) && code.parent() > 0) {
        shown.set(code.parent());
      }
    }
    if (draft != null) {
      showAbove(corpus, draft, shown);
    }
    for (Code code : order) {
      if (shown.get(code.id())) {
        int parent = corpus.codes().find(code.parent()) == null ? 0 : code.parent();
        shape.put(parent, code);
      }
    }
    if (draft != null) {
      shape.put(draft.parent(), draft);
    }
    return shape;
  }

  private static void showAbove(Corpus corpus, Code draft, BitSet shown) {
    Code at = corpus.codes().find(draft.parent());
    while (at != null) {
      shown.set(at.id());
      at = corpus.codes().find(at.parent());
    }
  }

  private void put(int parent, Code code) {
    children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(code);
    size++;
  }

  /** The codes right below that one, 0 for the top, in their order. */
  List<Code> children(int parent) {
    return children.getOrDefault(parent, List.of());
  }

  /** How many codes are shown. */
  int size() {
    return size;
  }
}
