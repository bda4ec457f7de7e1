package org.flowerbox.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.AlreadyClosedException;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries, with the help of an index in a folder that may be missing, old, locked by
 * another process or damaged: then the texts are searched as a whole, and the answers are the same.
 * For any thread, also while it is brought up to date.
 */
public final class SearchIndex implements AutoCloseable {
  private final @Nullable IndexFolder folder;

  private SearchIndex(@Nullable IndexFolder folder) {
    this.folder = folder;
  }

  /**
   * The index in that folder.
   *
   * @param folder is made if need be; holds nothing but the index, and may be deleted whenever no
   *     one has it open
   * @param readOnly whether to leave it as it is
   */
  public static SearchIndex open(Path folder, boolean readOnly) {
    if (readOnly && !Files.isDirectory(folder)) {
      return none();
    }
    try {
      return new SearchIndex(new IndexFolder(folder, readOnly));
    } catch (IOException e) {
      return none();
    }
  }

  /** No index: every search reads the texts. */
  public static SearchIndex none() {
    return new SearchIndex(null);
  }

  /** What the index lacks of the study, and has beyond it. */
  public Difference difference(Corpus corpus) {
    IndexFolder open = folder;
    Snapshot snapshot = open == null ? null : open.acquire();
    if (open == null || snapshot == null) {
      return new Difference(corpus.sources().list(), List.of());
    }
    try {
      return difference(corpus, snapshot);
    } finally {
      open.release(snapshot);
    }
  }

  private static Difference difference(Corpus corpus, Snapshot snapshot) {
    List<Source> missing = new ArrayList<>();
    for (Source source : corpus.sources()) {
      Plan.Block block = snapshot.block(source.id());
      if (block == null || block.revision() != source.revision()) {
        missing.add(source);
      }
    }
    List<Integer> gone =
        snapshot.sources().stream()
            .filter(id -> corpus.sources().find(id) == null)
            .sorted()
            .toList();
    return new Difference(missing, gone);
  }

  /**
   * Brings the index to the study's sources, on all processors, and makes that durable. Does
   * nothing where the index is read only or another process writes it.
   *
   * @throws Refusal if the folder cannot be written; searches go on without
   * @throws Progress.Cancelled if the user stopped it; what was done is kept
   */
  public void update(Corpus corpus, Progress progress) {
    IndexFolder open = folder;
    if (open == null) {
      return;
    }
    writing(
        open,
        () -> {
          Difference difference = difference(corpus);
          for (int source : difference.gone()) {
            open.remove(source);
          }
          try {
            addAll(open, corpus, difference.missing(), progress);
          } finally {
            open.commit();
          }
        });
  }

  /**
   * Puts sources in without making that durable, which the next {@link #update} does. Several
   * threads may add at a time.
   *
   * @throws Refusal if the folder cannot be written
   */
  public void add(Corpus corpus, Collection<Source> sources, Progress progress) {
    IndexFolder open = folder;
    if (open != null) {
      writing(open, () -> addAll(open, corpus, sources, progress));
    }
  }

  /**
   * Puts one source in whose text is at hand, as {@link #add(Corpus, Collection, Progress)} does.
   */
  public void add(Source source, Turns turns, String text) {
    IndexFolder open = folder;
    if (open != null) {
      writing(open, () -> open.put(source, turns, text));
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  /**
   * Where an index turns out to be damaged while it is written, it is emptied and the work done
   * again.
   */
  private static void writing(IndexFolder open, Writing work) {
    try {
      if (open.canWrite()) {
        work.run();
      }
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      open.discard();
      again(open, work);
    }
  }

  private static void again(IndexFolder open, Writing work) {
    try {
      if (open.canWrite()) {
        work.run();
      }
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      open.discard();
      throw new Refusal(
          "the search index cannot be written ("
              + e.getMessage()
              + "); searching goes on without it, more slowly",
          e);
    }
  }

  private static void addAll(
      IndexFolder open, Corpus corpus, Collection<Source> sources, Progress progress) {
    AtomicInteger done = new AtomicInteger();
    sources.parallelStream()
        .forEach(
            source -> {
              progress.check();
              put(open, source, corpus);
              progress.at("indexing", done.incrementAndGet(), sources.size());
            });
  }

  private static void put(IndexFolder open, Source source, Corpus corpus) {
    try {
      open.put(source, corpus.turns(source.id()), corpus.text(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Answers a query.
   *
   * @param progress hears of the work and may stop it, both now and while the results are taken
   * @throws Misread if the query names a field, code, coder or kind that the study has not
   */
  public Results search(Corpus corpus, Query query, Progress progress) {
    Binder.Bound bound = new Binder(corpus).bind(query);
    return new Results(corpus, plan(bound, progress), progress);
  }

  private Plan plan(Binder.Bound bound, Progress progress) {
    IndexFolder open = folder;
    Snapshot snapshot = open == null || bound.finders().isEmpty() ? null : open.acquire();
    if (open == null || snapshot == null) {
      return Plan.scan(bound);
    }
    try {
      return snapshot.plan(bound, progress);
    } catch (Progress.Cancelled e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      open.discard(); // whatever is wrong with it
      return Plan.scan(bound);
    } finally {
      open.release(snapshot);
    }
  }

  /** Lets go of the folder without waiting for anything. */
  @Override
  public void close() {
    if (folder != null) {
      try {
        folder.close();
      } catch (IOException e) {
        // nothing is lost: the index is made anew where it is missing
      }
    }
  }
}
