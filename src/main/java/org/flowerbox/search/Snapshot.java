package org.flowerbox.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.flowerbox.model.Progress;
import org.jspecify.annotations.Nullable;

/** The index as it was at one moment. For any thread. */
final class Snapshot {
  private static final int OFTEN = 1 << 14;

  private final DirectoryReader reader;
  private final Map<Integer, Plan.Block> blocks = new HashMap<>();

  Snapshot(DirectoryReader reader) throws IOException {
    this.reader = reader;
    for (LeafReaderContext leaf : reader.leaves()) {
      readBlocks(leaf);
    }
  }

  private void readBlocks(LeafReaderContext leaf) throws IOException {
    LeafReader segment = leaf.reader();
    NumericDocValues sources = segment.getNumericDocValues(SourceDocuments.SOURCE);
    NumericDocValues revisions = segment.getNumericDocValues(SourceDocuments.REVISION);
    NumericDocValues counts = segment.getNumericDocValues(SourceDocuments.COUNT);
    if (sources == null || revisions == null || counts == null) {
      return;
    }
    Bits live = segment.getLiveDocs();
    for (int document = sources.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = sources.nextDoc()) {
      if (live == null || live.get(document)) {
        revisions.advanceExact(document);
        counts.advanceExact(document);
        Plan.Block block =
            new Plan.Block(
                (int) revisions.longValue(), leaf.docBase + document, (int) counts.longValue());
        blocks.put((int) sources.longValue(), block);
      }
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  Plan.@Nullable Block block(int source) {
    return blocks.get(source);
  }

  Set<Integer> sources() {
    return blocks.keySet();
  }

  /** Asks the index for the turns that each finder may find something in. */
  Plan plan(Binder.Bound bound, Progress progress) throws IOException {
    List<Finder> finders = bound.finders();
    @Nullable FixedBitSet[] proposed = new FixedBitSet[finders.size()];
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    for (int i = 0; i < proposed.length; i++) {
      Query proposal = finders.get(i).proposal();
      proposed[i] = proposal == null ? null : documents(searcher, proposal, progress);
    }
    return new Plan(bound, blocks::get, proposed);
  }

  private FixedBitSet documents(IndexSearcher searcher, Query query, Progress progress)
      throws IOException {
    FixedBitSet documents = new FixedBitSet(Math.max(reader.maxDoc(), 1));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      progress.check();
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        collect(scorer.iterator(), leaf.docBase, documents, progress);
      }
    }
    return documents;
  }

  private static void collect(
      DocIdSetIterator found, int base, FixedBitSet documents, Progress progress)
      throws IOException {
    int count = 0;
    for (int document = found.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = found.nextDoc()) {
      documents.set(base + document);
      if (++count % OFTEN == 0) {
        progress.check();
      }
    }
  }
}
