package org.flowerbox.ui.codebook;

import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.CodeTree;
import org.jspecify.annotations.Nullable;

/** Where a code goes by one step of the arrow keys. */
final class CodeSteps {
  private CodeSteps() {}

  /**
   * A place in the tree.
   *
   * @param parent 0 for the top
   * @param position how many siblings come before, not counting the code itself
   */
  record Place(int parent, int position) {}

  /** The place of a code before its elder sibling; null for the first. */
  static @Nullable Place up(CodeTree tree, Code code) {
    int at = at(tree, code);
    return at > 0 ? new Place(code.parent(), at - 1) : null;
  }

  /** Behind the next sibling; null for the last. */
  static @Nullable Place down(CodeTree tree, Code code) {
    int at = at(tree, code);
    return at < tree.children(code.parent()).size() - 1 ? new Place(code.parent(), at + 1) : null;
  }

  /** Right behind its parent; null at the top. */
  static @Nullable Place out(CodeTree tree, Code code, @Nullable Code parent) {
    return parent == null ? null : new Place(parent.parent(), at(tree, parent) + 1);
  }

  /** Below its elder sibling, as the last; null for the first. */
  static @Nullable Place in(CodeTree tree, Code code) {
    List<Code> siblings = tree.children(code.parent());
    int at = at(tree, code);
    if (at <= 0) {
      return null;
    }
    int elder = siblings.get(at - 1).id();
    return new Place(elder, tree.children(elder).size());
  }

  private static int at(CodeTree tree, Code code) {
    List<Code> siblings = tree.children(code.parent());
    for (int i = 0; i < siblings.size(); i++) {
      if (siblings.get(i).id() == code.id()) {
        return i;
      }
    }
    return -1;
  }
}
