package org.flowerbox.project;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.CorpusChange;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.model.Study;
import org.flowerbox.search.Difference;
import org.flowerbox.search.Query;
import org.flowerbox.search.Results;
import org.flowerbox.search.SearchIndex;
import org.flowerbox.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * An open study. Any thread may call any method.
 *
 * <p>Requests that cannot be granted throw {@link org.flowerbox.model.Refusal}; nothing has changed
 * then.
 */
public final class Project implements AutoCloseable {
  private final Store store;
  private final Clock clock;
  private final Path cache;
  private final RowIds ids;
  private final BackupKeeper backups;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final List<ProjectListener> listeners = new CopyOnWriteArrayList<>();
  private volatile Corpus corpus;
  private volatile Consumer<String> remarks = _ -> {};
  private @Nullable SearchIndex index;

  private Project(Store store, Path cache, Clock clock) {
    this.store = store;
    this.cache = cache;
    this.clock = clock;
    this.ids = new RowIds(store::lastId);
    this.backups =
        new BackupKeeper(
            store.file(),
            clock,
            store::stepsSince,
            BackupKeeper.Rhythm.USUAL,
            store::isInPlace,
            said -> remarks.accept(said));
    this.corpus = store.corpus();
  }

  /**
   * Makes an empty project and opens it.
   *
   * @param cache a folder for what can be made again, such as the index
   */
  public static Project create(Path file, Study study, Path cache, Clock clock) {
    Store.create(file, study, clock.millis());
    return open(file, cache, clock);
  }

  /** Opens a project for reading and writing. */
  public static Project open(Path file, Path cache, Clock clock) {
    Store store = Store.open(file);
    try {
      return new Project(store, cache, clock);
    } catch (RuntimeException failed) {
      store.close();
      throw failed;
    }
  }

  /** Opens a project for reading, also while somebody else writes to it. */
  public static Project openReadOnly(Path file, Path cache, Clock clock) {
    Store store = Store.openReadOnly(file);
    try {
      return new Project(store, cache, clock);
    } catch (RuntimeException failed) {
      store.close();
      throw failed;
    }
  }

  public Path file() {
    return store.file();
  }

  public boolean isReadOnly() {
    return store.isReadOnly();
  }

  /** The study as it stands after the last step. */
  public Corpus corpus() {
    return corpus;
  }

  /** A key for a new row of that kind, never given out before. */
  public int newId(EntityKind kind) {
    return ids.next(kind);
  }

  /** The time, ms since 1970-01-01 UTC. */
  public long now() {
    return clock.millis();
  }

  /**
   * Writes a step. When this returns, it survives the death of the process, and the listeners have
   * heard of it.
   *
   * @return the snapshot after it
   */
  public Corpus apply(Step step) {
    writing.lock();
    try {
      Corpus before = corpus;
      new StepRules(before).require(step);
      return publish(before, store.apply(step, clock.millis(), before), step);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Takes back the last step that is not taken back yet.
   *
   * @param coder who asks, 0 for nobody in particular
   * @return what was taken back, nothing if there was nothing
   */
  public Optional<LoggedStep> undo(int coder) {
    writing.lock();
    try {
      int target = store.undoable();
      if (target == 0) {
        return Optional.empty();
      }
      Corpus before = corpus;
      publish(
          before,
          store.undo(target, coder, clock.millis(), before),
          new Step(StepKind.UNDO, "", coder, List.of()));
      return Optional.of(store.history(Integer.MAX_VALUE, 1).getFirst());
    } finally {
      writing.unlock();
    }
  }

  /**
   * Brings back the step that was taken back last, unless something else was done since.
   *
   * @param coder who asks, 0 for nobody in particular
   * @return what was brought back, nothing if there was nothing
   */
  public Optional<LoggedStep> redo(int coder) {
    writing.lock();
    try {
      int target = store.redoable();
      if (target == 0) {
        return Optional.empty();
      }
      Corpus before = corpus;
      publish(
          before,
          store.redo(target, coder, clock.millis(), before),
          new Step(StepKind.REDO, "", coder, List.of()));
      return Optional.of(store.history(Integer.MAX_VALUE, 1).getFirst());
    } finally {
      writing.unlock();
    }
  }

  private Corpus publish(Corpus before, Corpus after, Step step) {
    corpus = after;
    backups.changed();
    listeners.forEach(listener -> listener.written(before, after, step));
    return after;
  }

  public void listen(ProjectListener listener) {
    listeners.add(listener);
  }

  public void forget(ProjectListener listener) {
    listeners.remove(listener);
  }

  /** The newest steps, newest first. */
  public List<LoggedStep> history(int limit) {
    return history(Integer.MAX_VALUE, limit);
  }

  /**
   * The newest steps before one, newest first.
   *
   * @param before number of the step after them
   */
  public List<LoggedStep> history(int before, int limit) {
    writing.lock();
    try {
      return store.history(before, limit);
    } finally {
      writing.unlock();
    }
  }

  /**
   * The first passage that the step of that number changed, where it is by now; nothing where it
   * changed none or the source is gone.
   */
  public Optional<CorpusChange.Place> place(int step) {
    writing.lock();
    try {
      return store.place(step);
    } finally {
      writing.unlock();
    }
  }

  /** Number of the step that {@link #undo} would take back, 0 for none. */
  public int undoable() {
    writing.lock();
    try {
      return store.undoable();
    } finally {
      writing.unlock();
    }
  }

  /** Number of the step that {@link #redo} would bring back, 0 for none. */
  public int redoable() {
    writing.lock();
    try {
      return store.redoable();
    } finally {
      writing.unlock();
    }
  }

  /** Keys of the sources by the SHA-256 (lower-case hex) of the file they came from. */
  public Map<String, Integer> sourcesByOriginal() {
    writing.lock();
    try {
      return store.sourcesByOriginal();
    } finally {
      writing.unlock();
    }
  }

  /**
   * Searches the study. Results are right however stale or absent the index is; only slower.
   *
   * @throws org.flowerbox.model.Refusal if the query names a field, code or coder that the study
   *     has not
   */
  public Results search(Query query, Progress progress) {
    return index().search(corpus, query, progress);
  }

  /** Brings the index to the sources as they stand now. */
  public void refreshIndex(Progress progress) {
    index().update(corpus, progress);
  }

  /** Which sources the index does not know as they stand now. */
  public Difference indexDifference() {
    return index().difference(corpus);
  }

  private synchronized SearchIndex index() {
    SearchIndex open = index;
    if (open == null) {
      open = openIndex();
      index = open;
    }
    return open;
  }

  /** An index that cannot be kept costs time, never results. */
  private SearchIndex openIndex() {
    try {
      return SearchIndex.open(IndexFolder.of(cache, corpus.study().guid(), store.file()), false);
    } catch (Refusal unusable) {
      return SearchIndex.none();
    }
  }

  /**
   * Looks for damage in the file; answers what it found, nothing where all is well. Work may go on
   * meanwhile.
   *
   * @throws Progress.Cancelled soon after the user stopped it
   */
  public List<String> check(Progress progress) {
    return store.check(progress);
  }

  /**
   * Why the folder is a risky place for a project that is written, if it is. Asks the file system,
   * which may take its time.
   */
  public Optional<String> placeWarning() {
    return isReadOnly() ? Optional.empty() : store.placeWarning();
  }

  /**
   * Saves the study as it stands in another file, also where its own is gone. Changes wait until
   * that is done.
   */
  public void rescue(Path target) {
    writing.lock();
    try {
      store.rescue(target);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Lets somebody hear, in place of whoever heard before, what goes less than well though nothing
   * is lost: a backup that could not be made, a log that stays because another program reads. Whole
   * sentences, on any thread, until the project is closed.
   */
  public void hearRemarks(Consumer<String> listener) {
    remarks = listener;
  }

  private synchronized void closeIndex() {
    if (index != null) {
      index.close();
      index = null;
    }
  }

  @Override
  public void close() {
    closeIndex();
    writing.lock();
    try {
      backups.close();
      store.close();
      if (store.leftLog()) {
        remarks.accept(
            file()
                + ": another program is reading the project, so its log stays beside it until that ends");
      }
    } finally {
      writing.unlock();
    }
  }
}
