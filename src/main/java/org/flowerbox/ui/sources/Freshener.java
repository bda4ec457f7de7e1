package org.flowerbox.ui.sources;

import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.flowerbox.model.Corpus;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the overview of the sources up with the study. Works beside the window, on one snapshot at
 * a time; what came in meanwhile is looked at together afterwards.
 */
final class Freshener {
  private final Workspace workspace;
  private final Consumer<Overview> show;
  private @Nullable Overview last;
  private boolean working;
  private boolean again;

  Freshener(Workspace workspace, Consumer<Overview> show) {
    this.workspace = workspace;
    this.show = show;
  }

  /** Has the newest snapshot shown, soon. */
  void freshen() {
    if (working) {
      again = true;
      return;
    }
    working = true;
    Corpus corpus = workspace.corpus();
    String coder = workspace.coder();
    Overview before = last;
    try {
      workspace.desk().tasks().quietly(_ -> next(before, corpus, coder), this::done);
    } catch (RejectedExecutionException closed) {
      working = false; // the study is being closed; nobody looks at the list any more
    }
  }

  private Overview next(@Nullable Overview before, Corpus corpus, String coder) {
    try {
      return before == null ? Overview.of(corpus, coder) : before.next(corpus, coder);
    } catch (RuntimeException fault) {
      Platform.runLater(() -> working = false);
      throw fault;
    }
  }

  private void done(Overview fresh) {
    last = fresh;
    working = false;
    show.accept(fresh);
    if (again) {
      again = false;
      freshen();
    }
  }
}
