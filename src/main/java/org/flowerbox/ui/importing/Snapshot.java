package org.flowerbox.ui.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.work.Draft;
import org.flowerbox.work.ImportDrafts;
import org.jspecify.annotations.Nullable;

/**
 * The drafts at one moment, ready to be looked up. Immutable.
 *
 * @param byKey in the order of writing
 */
record Snapshot(ImportDrafts drafts, Map<Draft.Key, Draft> byKey, int included) {
  static Snapshot of(ImportDrafts drafts) {
    Map<Draft.Key, Draft> byKey = new LinkedHashMap<>();
    drafts.drafts().forEach(draft -> byKey.put(draft.key(), draft));
    return new Snapshot(drafts, byKey, drafts.includedCount());
  }

  List<Draft.Key> keys() {
    return List.copyOf(byKey.keySet());
  }

  /** Null where a file read in another encoding has fewer rows than before. */
  @Nullable Draft find(Draft.Key key) {
    return byKey.get(key);
  }
}
