package org.flowerbox.ui.sources;

import java.util.Arrays;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Rows;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Turns;
import org.flowerbox.work.SourceProgress;
import org.jspecify.annotations.Nullable;

/**
 * How far the coding of every source is, the user's own and everybody's together. Kept up step by
 * step: a source whose codings and turns are the same is not looked at again. Immutable; for any
 * thread.
 */
final class ProgressTable {
  /** Nothing counted yet. */
  static final ProgressTable EMPTY = new ProgressTable(0, Rows.none(), new @Nullable Entry[0]);

  private static final SourceProgress NOTHING = new SourceProgress(0, 0);

  private final int layer;
  private final Rows<Speaker> speakers;
  private final @Nullable Entry[] entries;

  private record Entry(
      Codings codings, Turns turns, int characters, SourceProgress mine, SourceProgress all) {}

  private ProgressTable(int layer, Rows<Speaker> speakers, @Nullable Entry[] entries) {
    this.layer = layer;
    this.speakers = speakers;
    this.entries = entries;
  }

  /**
   * The same of a later snapshot.
   *
   * @param own row key of the user's layer, 0 while the user has none
   */
  ProgressTable next(Corpus corpus, int own) {
    boolean sameCount = own == layer && corpus.speakers() == speakers;
    @Nullable Entry[] next = new Entry[corpus.sources().bound()];
    for (Source source : corpus.sources()) {
      int id = source.id();
      Entry known = sameCount && id < entries.length ? entries[id] : null;
      next[id] = known != null && holds(known, corpus, source) ? known : count(corpus, source, own);
    }
    return new ProgressTable(own, corpus.speakers(), next);
  }

  private static boolean holds(Entry known, Corpus corpus, Source source) {
    return known.codings == corpus.codings(source.id())
        && known.turns == corpus.turns(source.id())
        && known.characters == source.characters();
  }

  private static Entry count(Corpus corpus, Source source, int own) {
    SourceProgress all = SourceProgress.of(corpus, source, 0);
    return new Entry(
        corpus.codings(source.id()),
        corpus.turns(source.id()),
        source.characters(),
        own == 0 ? NOTHING : SourceProgress.of(corpus, source, own),
        all);
  }

  /** How far that source is. */
  SourceProgress of(Source source, boolean mine) {
    Entry entry = source.id() < entries.length ? entries[source.id()] : null;
    if (entry == null) {
      return NOTHING;
    }
    return mine ? entry.mine : entry.all;
  }

  @Override
  public String toString() {
    return Arrays.toString(entries);
  }
}
