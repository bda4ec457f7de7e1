package org.flowerbox.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a codebook in the order a reader sees them: depth first, siblings by position.
 * Immutable.
 */
public final class CodeTree {
  private final List<Code> order = new ArrayList<>();
  private final Map<Integer, Integer> depths = new HashMap<>();
  private final Map<Integer, List<Code>> children = new LinkedHashMap<>();

  public CodeTree(Rows<Code> codes) {
    for (Code code : codes) {
      int parent = codes.find(code.parent()) == null ? 0 : code.parent();
      children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(code);
    }
    Comparator<Code> byPlace = Comparator.comparingInt(Code::position).thenComparingInt(Code::id);
    children.values().forEach(siblings -> siblings.sort(byPlace));
    visit(0, 0);
  }

  private void visit(int parent, int depth) {
    for (Code code : children(parent)) {
      order.add(code);
      depths.put(code.id(), depth);
      visit(code.id(), depth + 1);
    }
  }

  /** Every code, parents before their children. */
  public List<Code> inOrder() {
    return List.copyOf(order);
  }

  /** The codes right below that one; those at the top for 0. */
  public List<Code> children(int parent) {
    return children.getOrDefault(parent, List.of());
  }

  /** 0 at the top. */
  public int depth(Code code) {
    return depths.getOrDefault(code.id(), 0);
  }

  /** The code and everything below it. */
  public List<Code> subtree(Code top) {
    List<Code> found = new ArrayList<>();
    collect(top, found);
    return found;
  }

  private void collect(Code code, List<Code> found) {
    found.add(code);
    children(code.id()).forEach(child -> collect(child, found));
  }

  /** The code of that row key, null if it is not in the tree. */
  public @Nullable Code parentOf(Code code, Rows<Code> codes) {
    return codes.find(code.parent());
  }
}
