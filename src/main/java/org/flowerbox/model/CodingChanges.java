package org.flowerbox.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the codings of one source.
 *
 * @param added as they are now, in the order of the text
 * @param removed as they were, in the order of the text
 * @param edited as they are now, in the order of the text
 */
record CodingChanges(List<Coding> added, List<Coding> removed, List<Coding> edited) {
  /**
   * Compares two lists of the same source; only what lies between their first and last difference.
   */
  static CodingChanges between(Codings before, Codings after) {
    int from = before.commonPrefix(after);
    int left = before.commonSuffix(after, from);
    Map<Integer, Coding> old = new HashMap<>();
    List<Coding> now = new ArrayList<>();
    merge(before, from, before.size() - left, after, from, after.size() - left, old, now);
    return sorted(old, now);
  }

  /** Both are sorted alike, so that one walk finds what is in one of them only. */
  private static void merge(
      Codings before,
      int at,
      int stop,
      Codings after,
      int there,
      int until,
      Map<Integer, Coding> old,
      List<Coding> now) {
    int i = at;
    int j = there;
    while (i < stop || j < until) {
      int order = i == stop ? 1 : j == until ? -1 : before.compare(i, after, j);
      if (order == 0 && before.same(i, after, j)) {
        i++;
        j++;
      } else {
        if (order <= 0) {
          old.put(before.id(i), before.get(i++));
        }
        if (order >= 0) {
          now.add(after.get(j++));
        }
      }
    }
  }

  private static CodingChanges sorted(Map<Integer, Coding> old, List<Coding> now) {
    List<Coding> added = new ArrayList<>();
    List<Coding> edited = new ArrayList<>();
    for (Coding coding : now) {
      (old.remove(coding.id()) == null ? added : edited).add(coding);
    }
    return new CodingChanges(
        List.copyOf(added),
        old.values().stream().sorted(Codings.ORDER).toList(),
        List.copyOf(edited));
  }
}
