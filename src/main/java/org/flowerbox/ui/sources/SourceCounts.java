package org.flowerbox.ui.sources;

import java.util.EnumMap;
import java.util.Map;
import org.flowerbox.model.SourceKind;
import org.flowerbox.ui.common.Words;

/** How many sources there are, in words. */
final class SourceCounts {
  private final Words words;

  SourceCounts(Words words) {
    this.words = words;
  }

  /** Such as "24 sources · 14 interviews · 10 field notes", or "3 of 24" under a filter. */
  String says(SourceList list) {
    Overview overview = list.overview();
    if (overview == null) {
      return "";
    }
    int all = overview.facts().size();
    if (list.isFiltered()) {
      return words.text("sources.count.filtered", list.shown(), all);
    }
    Map<SourceKind, Integer> kinds = new EnumMap<>(SourceKind.class);
    overview.facts().forEach(facts -> kinds.merge(facts.source().kind(), 1, Integer::sum));
    StringBuilder says = new StringBuilder(words.text("sources.count", all));
    kinds.forEach(
        (kind, count) ->
            says.append(" · ").append(words.text("sources.count." + Groups.key(kind), count)));
    return says.toString();
  }
}
