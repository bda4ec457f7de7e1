package org.flowerbox.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.flowerbox.model.Source;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * The index on disk. Whatever is wrong with it, it can be thrown away and made anew. Reading needs
 * no lock; the first writing takes the folder's write lock and keeps it until closing. For any
 * thread.
 */
final class IndexFolder implements AutoCloseable {
  /**
   * Lucene tells a user's terminal how the JVM could be started; held here, for loggers nobody
   * holds forget their level.
   */
  private static final Logger LUCENE = quiet();

  private static final String FORM = "flowerbox";
  private static final String THIS_FORM = "1";
  private static final double BUFFER_MB = 48;

  private final Directory directory;
  private final boolean readOnly;
  private final Queue<SourceDocuments> spare = new ConcurrentLinkedQueue<>();
  private @Nullable IndexWriter writer;
  private @Nullable Snapshot current;
  private boolean damaged;
  private boolean checked;
  private boolean closed;

  private static Logger quiet() {
    Logger lucene = Logger.getLogger("org.apache.lucene");
    lucene.setLevel(Level.SEVERE);
    return lucene;
  }

  IndexFolder(Path folder, boolean readOnly) throws IOException {
    this.readOnly = readOnly;
    if (!readOnly) {
      Files.createDirectories(folder);
    }
    directory = FSDirectory.open(folder);
  }

  /**
   * The index as it is now; null where there is none that can be read. Give it back with {@link
   * #release}.
   */
  synchronized @Nullable Snapshot acquire() {
    if (damaged || closed) {
      return null;
    }
    try {
      Snapshot snapshot = refreshed();
      if (snapshot != null) {
        snapshot.reader().incRef();
      }
      return snapshot;
    } catch (IndexNotFoundException e) {
      return null;
    } catch (IOException | RuntimeException e) {
      discard();
      return null;
    }
  }

  private @Nullable Snapshot refreshed() throws IOException {
    Snapshot before = current;
    IndexWriter open = writer;
    DirectoryReader newer;
    if (before == null) {
      newer = open == null ? DirectoryReader.open(directory) : DirectoryReader.open(open);
    } else if (open == null) {
      newer = DirectoryReader.openIfChanged(before.reader());
    } else {
      newer = DirectoryReader.openIfChanged(before.reader(), open);
    }
    if (newer == null) {
      return before;
    }
    if (open == null && !isOfThisForm(newer)) {
      newer.close();
      damaged = true;
      return null;
    }
    current = new Snapshot(newer);
    if (before != null) {
      before.reader().decRef();
    }
    return current;
  }

  private static boolean isOfThisForm(DirectoryReader reader) throws IOException {
    return THIS_FORM.equals(reader.getIndexCommit().getUserData().get(FORM));
  }

  void release(Snapshot snapshot) {
    try {
      snapshot.reader().decRef();
    } catch (IOException e) {
      discard();
    }
  }

  /** Reads it no more until it is made anew. */
  synchronized void discard() {
    damaged = true;
  }

  /** Makes ready to write; says no where another process writes. */
  synchronized boolean canWrite() throws IOException {
    if (readOnly || closed) {
      return false;
    }
    try {
      if (!damaged && !checked) {
        check();
      }
      if (damaged) {
        empty();
      }
      if (writer == null || !writer.isOpen()) {
        openWriter();
      }
      return true;
    } catch (LockObtainFailedException e) {
      return false;
    }
  }

  /** Compares the checksums of all files with what they say. */
  private void check() {
    checked = true;
    Snapshot snapshot = acquire();
    if (snapshot == null) {
      return;
    }
    try {
      for (LeafReaderContext leaf : snapshot.reader().leaves()) {
        leaf.reader().checkIntegrity();
      }
    } catch (IOException | RuntimeException e) {
      discard();
    } finally {
      release(snapshot);
    }
  }

  private void openWriter() throws IOException {
    try {
      writer = new IndexWriter(directory, settings());
    } catch (LockObtainFailedException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      empty();
      writer = new IndexWriter(directory, settings());
    }
  }

  private static IndexWriterConfig settings() {
    IndexWriterConfig settings = new IndexWriterConfig(new KeywordAnalyzer());
    settings.setRAMBufferSizeMB(BUFFER_MB);
    settings.setCommitOnClose(false);
    settings.setUseCompoundFile(false);
    return settings;
  }

  private void empty() throws IOException {
    closeReading();
    if (writer != null) {
      writer.rollback();
      writer = null;
    }
    try (var _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (file.startsWith("_") || file.contains(IndexFileNames.SEGMENTS)) {
          directory.deleteFile(file); // and nothing that is not of an index
        }
      }
    }
    damaged = false;
  }

  private void closeReading() {
    Snapshot before = current;
    current = null;
    if (before != null) {
      try {
        before.reader().decRef();
      } catch (IOException | RuntimeException e) {
        damaged = true;
      }
    }
  }

  private synchronized IndexWriter writer() throws IOException {
    IndexWriter open = writer;
    if (open == null) {
      throw new IOException("the index is closed");
    }
    return open;
  }

  /** Puts in the documents of a source in place of those it had. Several threads may. */
  void put(Source source, Turns turns, String text) throws IOException {
    SourceDocuments taken = spare.poll();
    SourceDocuments documents = taken == null ? new SourceDocuments() : taken;
    writer().updateDocuments(term(source.id()), documents.of(source, turns, text));
    spare.add(documents);
  }

  void remove(int source) throws IOException {
    writer().deleteDocuments(term(source));
  }

  private static Term term(int source) {
    return new Term(SourceDocuments.SOURCE, Integer.toString(source));
  }

  void commit() throws IOException {
    IndexWriter open = writer();
    open.setLiveCommitData(Map.of(FORM, THIS_FORM).entrySet());
    open.commit();
  }

  /** Does not wait for merges; what was not committed is given up. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    closeReading();
    if (writer != null) {
      writer.rollback();
    }
    directory.close();
  }
}
