package org.flowerbox.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.flowerbox.model.Code;
import org.flowerbox.model.CorpusChange;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.project.ProjectListener;
import org.jspecify.annotations.Nullable;

/**
 * Takes steps back and brings them back, showing the place they changed; and says what was done
 * together with the way back, for as long as that way leads back from what it says.
 */
final class WayBack {
  private final Workspace workspace;
  private @Nullable Notice offered;

  WayBack(Workspace workspace) {
    this.workspace = workspace;
  }

  /**
   * What a step back changed.
   *
   * @param code a code that is other than before, null for none
   */
  private record Gone(LoggedStep step, Optional<CorpusChange.Place> place, @Nullable Code code) {}

  /** Says what was done, with undo and its key. */
  void done(String text) {
    offer(text, "common.undo", "shell.edit.undo", this::undo);
  }

  private void offer(String text, String answer, String action, Runnable run) {
    Notice notice = Notice.done(text, named(answer, action), run);
    offered = notice;
    workspace.desk().notices().say(notice);
  }

  /** The answer's words with the key of the gesture that does the same. */
  private String named(String answer, String action) {
    String name = workspace.desk().words().text(answer);
    return workspace
        .desk()
        .actions()
        .find(action)
        .map(gesture -> Keys.words(gesture.key()))
        .filter(key -> !key.isEmpty())
        .map(key -> name + " (" + key + ")")
        .orElse(name);
  }

  /** Another step was written: undo would take back that one, not what the notice speaks of. */
  void written() {
    Notice old = offered;
    if (old != null) {
      offered = null;
      workspace.desk().notices().dismiss(old);
    }
  }

  void undo() {
    go(
        () -> workspace.project().undo(workspace.coderId()),
        "common.undone",
        text -> offer(text, "common.redo", "shell.edit.redo", this::redo));
  }

  void redo() {
    go(() -> workspace.project().redo(workspace.coderId()), "common.redone", this::done);
  }

  private interface Saying {
    void say(String text);
  }

  private void go(Supplier<Optional<LoggedStep>> step, String words, Saying saying) {
    workspace.change(
        () -> watched(step),
        gone -> {
          if (gone.isEmpty()) {
            workspace
                .desk()
                .notices()
                .say(Notice.done(workspace.desk().words().text(words + ".nothing")));
          } else {
            saying.say(told(words, gone.get().step()));
            show(gone.get());
          }
        });
  }

  private String told(String words, LoggedStep step) {
    Words said = workspace.desk().words();
    return said.text(words, said.sentence(step.summary()));
  }

  /** Takes the step and finds what it changed, which may mean to read texts. */
  private Optional<Gone> watched(Supplier<Optional<LoggedStep>> step) {
    List<CorpusChange> seen = new ArrayList<>();
    Thread here = Thread.currentThread();
    ProjectListener watch =
        (before, after, _) -> {
          if (Thread.currentThread() == here) {
            seen.add(CorpusChange.between(before, after));
          }
        };
    workspace.project().listen(watch);
    try {
      return step.get()
          .map(
              done ->
                  new Gone(
                      done,
                      seen.stream()
                          .map(CorpusChange::firstPlace)
                          .flatMap(Optional::stream)
                          .findFirst(),
                      seen.stream()
                          .map(CorpusChange::firstCode)
                          .flatMap(Optional::stream)
                          .findFirst()
                          .orElse(null)));
    } finally {
      workspace.project().forget(watch);
    }
  }

  private void show(Gone gone) {
    Code code = gone.code();
    if (gone.place().isPresent()) {
      CorpusChange.Place place = gone.place().get();
      workspace.reveal(new Passage(place.source(), place.span()));
    } else if (code != null) {
      workspace.reveal(code);
    }
  }
}
