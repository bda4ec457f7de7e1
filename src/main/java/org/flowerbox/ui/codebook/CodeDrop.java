package org.flowerbox.ui.codebook;

import java.util.Collection;
import java.util.List;
import org.flowerbox.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * Where codes go that are dropped on a row of the tree.
 *
 * @param kind what becomes of them
 * @param parent the code they will be below, 0 at the top; for a merge, the code they merge into
 * @param position how many siblings will come before them, not counting themselves
 */
record CodeDrop(Kind kind, int parent, int position) {
  private static final double EDGE = 0.28;

  /** What a drop does. */
  enum Kind {
    BEFORE,
    INSIDE,
    BEHIND,
    MERGE
  }

  /**
   * What dropping them there would do; null where they cannot go, since it would be below
   * themselves or is where they are.
   *
   * @param dragged codes of which none is below another
   * @param target the code of the row; null for the empty part below all rows
   * @param height how far down the row they are held, 0 to 1
   * @param open whether codes below the target show under it
   * @param merge whether they are to become one with the target
   */
  static @Nullable CodeDrop of(
      CodebookModel model,
      Collection<Code> dragged,
      @Nullable Code target,
      double height,
      boolean open,
      boolean merge) {
    if (target == null) {
      return merge ? null : behindAll(model, dragged);
    }
    if (merge) {
      return dragged.stream().anyMatch(code -> model.isWithin(target.id(), code.id()))
          ? null
          : new CodeDrop(Kind.MERGE, target.id(), 0);
    }
    Kind kind =
        height < EDGE ? Kind.BEFORE : height > 1 - EDGE && !open ? Kind.BEHIND : Kind.INSIDE;
    int parent = kind == Kind.INSIDE ? target.id() : target.parent();
    if (dragged.stream().anyMatch(code -> model.isWithin(parent, code.id()))) {
      return null;
    }
    List<Code> others = others(model, dragged, parent);
    return switch (kind) {
      case INSIDE -> new CodeDrop(kind, parent, others.size());
      case BEFORE, BEHIND -> beside(kind, dragged, target, parent, others);
      case MERGE -> throw new AssertionError(kind);
    };
  }

  private static @Nullable CodeDrop beside(
      Kind kind, Collection<Code> dragged, Code target, int parent, List<Code> others) {
    int at = others.indexOf(target);
    return dragged.contains(target) || at < 0
        ? null
        : new CodeDrop(kind, parent, kind == Kind.BEFORE ? at : at + 1);
  }

  private static CodeDrop behindAll(CodebookModel model, Collection<Code> dragged) {
    return new CodeDrop(Kind.INSIDE, 0, others(model, dragged, 0).size());
  }

  private static List<Code> others(CodebookModel model, Collection<Code> dragged, int parent) {
    return model.corpus().codeTree().children(parent).stream()
        .filter(code -> !dragged.contains(code))
        .toList();
  }
}
