package org.flowerbox.ui.sources;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.EditSources;
import org.flowerbox.work.EditValues;

/** What can be done with sources in the list; each says what it did and how to take it back. */
final class SourceGestures {
  private final Workspace workspace;
  private final Words words;
  private final EditSources sources;
  private final EditValues values;

  SourceGestures(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.sources = new EditSources(workspace.project());
    this.values = new EditValues(workspace.project());
  }

  /** Renames it; a name that cannot be is told to {@code refused}. */
  void rename(Source source, String name, Runnable done, Consumer<String> refused) {
    String who = workspace.coder();
    workspace.change(
        () -> {
          sources.rename(source, name, who);
          return name.strip();
        },
        now -> {
          done.run();
          if (!now.equals(source.name())) {
            say("sources.done.renamed", source.name(), now);
          }
        },
        failure -> refused.accept(said(failure)));
  }

  private String said(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return words.refusal(refusal);
    }
    workspace.desk().notices().failed(failure);
    return words.text("common.fault", failure.toString());
  }

  void kind(List<Source> chosen, SourceKind kind) {
    String who = workspace.coder();
    workspace.change(
        () -> {
          sources.kind(chosen, kind, who);
          return chosen.size();
        },
        count ->
            say(
                "sources.done.kind",
                count,
                words.text("sources.kind." + kind.name().toLowerCase(Locale.ROOT))));
  }

  /** Says that the user has finished them, or has not. */
  void markDone(List<Source> chosen, boolean done) {
    String who = workspace.coder();
    workspace.change(
        () -> {
          values.markDone(chosen, done, who);
          return chosen.size();
        },
        count -> say(done ? "sources.done.marked" : "sources.done.unmarked", count));
  }

  void remove(List<Source> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    String who = workspace.coder();
    workspace.change(
        () -> sources.remove(chosen, who),
        codings -> say("sources.done.removed", chosen.size(), chosen.getFirst().name(), codings));
  }

  private void say(String key, Object... arguments) {
    workspace.done(words.text(key, arguments));
  }
}
