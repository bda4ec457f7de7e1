package org.flowerbox.work;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;

/** Places of codes in their tree. */
final class CodePlaces {
  private CodePlaces() {}

  /** The position behind the last code below that parent. */
  static int behindLast(Corpus corpus, int parent) {
    return corpus.codeTree().children(parent).stream().mapToInt(Code::position).max().orElse(-1)
        + 1;
  }

  /** Returns if the parent is not the code itself, nor below it. */
  static void requireOutside(Corpus corpus, Code code, int parent) {
    if (parent != 0) {
      corpus.codes().get(parent);
    }
    if (isWithin(corpus, parent, code.id())) {
      String name = code.name().in(corpus.study().language());
      throw new Refusal("\"" + name + "\" cannot go below itself; choose another place");
    }
  }

  /** Whether the code is that other one, or below it. */
  static boolean isWithin(Corpus corpus, int code, int top) {
    Code at = corpus.codes().find(code);
    while (at != null && at.id() != top) {
      at = corpus.codes().find(at.parent());
    }
    return at != null;
  }

  /** Puts the code, new or not, behind so many of those below the parent, and numbers them. */
  static void place(Gesture gesture, Code code, int parent, int position) {
    List<Code> siblings = new ArrayList<>(gesture.corpus().codeTree().children(parent));
    siblings.removeIf(sibling -> sibling.id() == code.id());
    siblings.add(Math.clamp(position, 0, siblings.size()), code);
    for (int i = 0; i < siblings.size(); i++) {
      Code sibling = siblings.get(i);
      Code placed = sibling.withParent(parent, i);
      if (gesture.corpus().codes().find(sibling.id()) == null) {
        gesture.add(placed);
      } else {
        gesture.edit(sibling, placed);
      }
    }
  }
}
