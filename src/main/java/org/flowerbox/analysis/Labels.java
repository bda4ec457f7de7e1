package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names of columns. */
final class Labels {
  private Labels() {}

  /** These names, with a number behind those that were there before: "Wang", "Wang (2)". */
  static List<String> apart(List<String> names) {
    Set<String> seen = new HashSet<>();
    List<String> apart = new ArrayList<>();
    for (String name : names) {
      String label = name;
      for (int number = 2; !seen.add(label); number++) {
        label = name + " (" + number + ")";
      }
      apart.add(label);
    }
    return apart;
  }
}
