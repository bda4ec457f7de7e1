package org.flowerbox.ui.sources;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.flowerbox.ui.common.Workspace;

/** How the list of this project was last shown, kept from one start to the next. */
final class Choices {
  private static final String GROUP = "sources.group";
  private static final String SORT = "sources.sort";
  private static final String COUNT = "sources.count";
  private static final String FOLDED = "sources.folded";

  private final Workspace workspace;

  Choices(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Shows the list as it was. */
  void restore(SourceList list) {
    Map<String, String> known = workspace.memory().choices;
    list.group(Grouping.of(known.get(GROUP)));
    list.sort(Sorting.of(known.get(SORT)));
    list.count(!"all".equals(known.get(COUNT)));
    String folded = known.getOrDefault(FOLDED, "");
    if (!folded.isEmpty()) {
      list.folded().addAll(Set.of(folded.split("\n")));
    }
  }

  /** Remembers how it is shown now. */
  void keep(SourceList list) {
    Set<String> folded = new TreeSet<>(list.folded());
    workspace
        .desk()
        .settings()
        .change(
            _ -> {
              Map<String, String> known = workspace.memory().choices;
              known.put(GROUP, list.grouping().remembered());
              known.put(SORT, list.sorting().remembered());
              known.put(COUNT, list.isMine() ? "mine" : "all");
              known.put(FOLDED, String.join("\n", folded));
            });
  }
}
