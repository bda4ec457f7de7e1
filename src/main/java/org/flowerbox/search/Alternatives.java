package org.flowerbox.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of several finders. */
record Alternatives(List<Finder> finders) implements Finder {
  Alternatives {
    finders = List.copyOf(finders);
  }

  @Override
  public void find(Passage passage, Spans found) {
    finders.forEach(finder -> finder.find(passage, found));
    found.sort();
  }

  @Override
  public org.apache.lucene.search.@Nullable Query proposal() {
    return Proposals.any(finders.stream().map(Finder::proposal).toList());
  }
}
