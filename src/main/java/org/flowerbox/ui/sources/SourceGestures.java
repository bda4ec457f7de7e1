package org.flowerbox.ui.sources;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.Variable;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.EditSources;
import org.flowerbox.work.EditValues;
import org.flowerbox.work.Folders;
import org.jspecify.annotations.Nullable;

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
    write(
        chosen.stream().filter(source -> source.kind() != kind).toList(),
        (some, who) -> sources.kind(some, kind, who),
        count -> say("sources.done.kind", count, words.text("sources.kind." + Groups.key(kind))));
  }

  /** Puts them into a folder; into none where the name is blank. */
  void folder(List<Source> chosen, String folder) {
    String key = folder.isBlank() ? "sources.done.nofolder" : "sources.done.folder";
    value(
        chosen,
        Folders.VARIABLE,
        Folders.variable(workspace.corpus()),
        folder,
        count -> say(key, count, folder));
  }

  /** Puts sources into the group of that key, by changing what they are grouped by. */
  void regroup(List<Source> chosen, Grouping grouping, String group) {
    switch (grouping) {
      case Grouping.Kind _ -> kind(chosen, kindOf(group));
      case Grouping.Done _ -> markDone(chosen, group.equals(Groups.DONE));
      case Grouping.Folder _ -> folder(chosen, Groups.valueOf(group));
      case Grouping.Value(var guid) -> ofVariable(chosen, guid, Groups.valueOf(group));
      case Grouping.None _, Grouping.Speaker _ -> {}
    }
  }

  private static SourceKind kindOf(String group) {
    return Arrays.stream(SourceKind.values())
        .filter(kind -> Groups.key(kind).equals(group))
        .findFirst()
        .orElseThrow();
  }

  private void ofVariable(List<Source> chosen, UUID guid, String value) {
    workspace.corpus().variables().stream()
        .filter(variable -> variable.guid().equals(guid))
        .findFirst()
        .ifPresent(
            variable ->
                value(
                    chosen,
                    variable.name(),
                    variable,
                    value,
                    count -> say("sources.done.value", count, variable.name(), value)));
  }

  private void value(
      List<Source> chosen, String name, @Nullable Variable known, String value, IntConsumer done) {
    write(
        chosen.stream().filter(source -> !value(source, known).equals(value)).toList(),
        (some, who) -> sources.setValues(some, name, value, who),
        done);
  }

  private String value(Source source, @Nullable Variable variable) {
    return variable == null
        ? ""
        : Objects.toString(workspace.corpus().links().value(source, variable), "");
  }

  /** Says that the user has finished them, or has not. */
  void markDone(List<Source> chosen, boolean done) {
    write(
        chosen,
        (some, who) -> values.markDone(some, done, who),
        count -> say(done ? "sources.done.marked" : "sources.done.unmarked", count));
  }

  /** Where nothing is to change nothing is written, and nothing is said that could be undone. */
  private void write(
      List<Source> some, BiConsumer<List<Source>, String> gesture, IntConsumer done) {
    if (some.isEmpty()) {
      return;
    }
    String who = workspace.coder();
    workspace.change(
        () -> {
          gesture.accept(some, who);
          return some.size();
        },
        done::accept);
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
