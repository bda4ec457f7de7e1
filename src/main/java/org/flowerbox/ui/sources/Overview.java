package org.flowerbox.ui.sources;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Layer;
import org.flowerbox.model.Source;
import org.flowerbox.work.Lookup;

/**
 * All sources of a snapshot with what the list shows of them. Made beside the window, since names
 * to sort by and counts of codings take their time; immutable.
 *
 * @param coder row key of the user, 0 for somebody who has done nothing yet
 * @param facts in the order of import
 */
record Overview(Corpus corpus, int coder, List<SourceFacts> facts, ProgressTable progress) {
  /** The same of a later snapshot; what did not change is not made again. */
  static Overview of(
      Corpus corpus, String coderName, List<SourceFacts> known, ProgressTable counts) {
    Lookup lookup = new Lookup(corpus);
    Coder coder = lookup.coder(coderName);
    Layer layer = coder == null ? null : lookup.layerOf(coder);
    return new Overview(
        corpus,
        coder == null ? 0 : coder.id(),
        facts(corpus, known),
        counts.next(corpus, layer == null ? 0 : layer.id()));
  }

  static Overview of(Corpus corpus, String coderName) {
    return of(corpus, coderName, List.of(), ProgressTable.EMPTY);
  }

  Overview next(Corpus later, String coderName) {
    return of(later, coderName, facts, progress);
  }

  /** The list itself where nothing in it changed, so that views can tell. */
  private static List<SourceFacts> facts(Corpus corpus, List<SourceFacts> known) {
    Map<Integer, SourceFacts> before = new HashMap<>();
    known.forEach(facts -> before.put(facts.source().id(), facts));
    Collator letters = NameKey.letters();
    List<SourceFacts> now = new ArrayList<>();
    boolean same = known.size() == corpus.sources().size();
    for (Source source : corpus.sources()) {
      SourceFacts old = before.get(source.id());
      boolean holds = old != null && old.holdIn(corpus);
      same &= holds;
      now.add(holds ? old : SourceFacts.of(corpus, source, letters));
    }
    return same ? known : List.copyOf(now);
  }

  /** Whether the user has finished the source. */
  boolean isDone(Source source) {
    return coder != 0 && corpus.links().isDone(source.id(), coder);
  }
}
