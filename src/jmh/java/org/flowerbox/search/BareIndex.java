package org.flowerbox.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.flowerbox.model.Source;
import org.flowerbox.model.Turns;

/**
 * A plain Lucene writer that takes the documents the search index takes: what indexing costs by
 * itself.
 */
public final class BareIndex implements AutoCloseable {
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SourceDocuments documents = new SourceDocuments();

  public BareIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    IndexWriterConfig settings = new IndexWriterConfig(new KeywordAnalyzer());
    settings.setRAMBufferSizeMB(48);
    settings.setUseCompoundFile(false);
    settings.setCommitOnClose(false);
    writer = new IndexWriter(directory, settings);
  }

  public void put(Source source, Turns turns, String text) throws IOException {
    writer.updateDocuments(
        new Term(SourceDocuments.SOURCE, Integer.toString(source.id())),
        documents.of(source, turns, text));
  }

  public int documents() {
    return writer.getDocStats().numDocs;
  }

  /** Makes it durable, and leaves merges that are under way alone, as the search index does. */
  @Override
  public void close() throws IOException {
    writer.commit();
    writer.rollback();
    directory.close();
  }
}
