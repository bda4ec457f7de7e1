package org.flowerbox.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import org.flowerbox.model.Progress;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;
import org.flowerbox.work.ImportDrafts;

/** A correction that somebody asked for. */
final class Wish {
  private final List<Draft.Key> keys;
  private final DraftCorrection correction;
  private final boolean typed;
  private final Consumer<Throwable> refused;
  private volatile boolean dropped;

  /**
   * A correction.
   *
   * @param keys the drafts it is for
   * @param typed whether it comes of every pause in typing, so that the next of its kind replaces
   *     it
   * @param refused hears why it was not done
   */
  Wish(
      List<Draft.Key> keys,
      DraftCorrection correction,
      boolean typed,
      Consumer<Throwable> refused) {
    this.keys = List.copyOf(keys);
    this.correction = correction;
    this.typed = typed;
    this.refused = refused;
  }

  List<Draft.Key> keys() {
    return keys;
  }

  DraftCorrection correction() {
    return correction;
  }

  /** Nobody waits for it any more. */
  void drop() {
    dropped = true;
  }

  boolean isDropped() {
    return dropped;
  }

  void refused(Throwable failure) {
    refused.accept(failure);
  }

  /** Whether this makes that one, asked for before, needless. */
  boolean replaces(Wish before) {
    return typed
        && before.typed
        && correction.getClass() == before.correction.getClass()
        && keys.equals(before.keys);
  }

  ImportDrafts applied(ImportDrafts drafts, Progress progress) {
    Progress both = new UntilDropped(progress);
    return keys.size() == 1
        ? drafts.correct(keys.getFirst(), correction, both)
        : drafts.correct(keys, correction, both);
  }

  private final class UntilDropped implements Progress {
    private final Progress shown;

    UntilDropped(Progress shown) {
      this.shown = shown;
    }

    @Override
    public void at(String message, long done, long total) {
      shown.at(message, done, total);
    }

    @Override
    public boolean isCancelled() {
      return dropped || shown.isCancelled();
    }
  }
}
