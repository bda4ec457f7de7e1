package org.flowerbox.ui.codebook;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.flowerbox.model.Corpus;
import org.flowerbox.ui.common.Changed;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodeTally;
import org.jspecify.annotations.Nullable;

/**
 * How often codes were given, in all layers, as the study changes. Counted beside the window; where
 * steps follow each other faster than that, only the newest is counted.
 */
final class LiveCounts {
  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<@Nullable CodeTally> tally = new ReadOnlyObjectWrapper<>();
  private @Nullable Corpus counting;

  LiveCounts(Workspace workspace) {
    this.workspace = workspace;
    count();
    Consumer<Changed> heard = this::changed;
    workspace.listen(heard);
  }

  /** The counts, null before they are known the first time. */
  ReadOnlyObjectProperty<@Nullable CodeTally> tallyProperty() {
    return tally.getReadOnlyProperty();
  }

  private void changed(Changed changed) {
    if (changed.change().codesChanged() || !changed.change().codingsChanged().isEmpty()) {
      count();
    }
  }

  private void count() {
    if (counting == null) {
      Corpus corpus = workspace.corpus();
      CodeTally before = tally.get();
      counting = corpus;
      workspace
          .desk()
          .tasks()
          .quietly(
              _ -> before == null ? CodeTally.of(corpus, null) : before.next(corpus),
              counted -> show(counted, corpus));
    }
  }

  private void show(CodeTally counted, Corpus of) {
    counting = null;
    tally.set(counted);
    if (of != workspace.corpus()) {
      count();
    }
  }
}
