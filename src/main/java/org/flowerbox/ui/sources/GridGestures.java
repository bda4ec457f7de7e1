package org.flowerbox.ui.sources;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableType;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.EditSources;
import org.flowerbox.work.EditValues;

/** What can be done in the grid, each one step; what came of it is said at the grid's foot. */
final class GridGestures {
  private final Workspace workspace;
  private final Words words;
  private final EditSources sources;
  private final EditValues values;
  private final Consumer<String> says;
  private final Runnable refused;
  private final BiConsumer<Integer, Integer> counts;

  /**
   * Gestures.
   *
   * @param says hears what is to be told
   * @param refused does what is to be done when the study did not take what the grid shows already
   * @param counts hears how many rows are shown, and of how many
   */
  GridGestures(
      Workspace workspace,
      Consumer<String> says,
      Runnable refused,
      BiConsumer<Integer, Integer> counts) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.sources = new EditSources(workspace.project());
    this.values = new EditValues(workspace.project());
    this.says = says;
    this.refused = refused;
    this.counts = counts;
  }

  void say(String told) {
    says.accept(told);
  }

  void counted(int shown, int all) {
    counts.accept(shown, all);
  }

  /** Writes a value; the row shows it at once. Emptying what was empty writes nothing. */
  void type(GridRow row, GridColumn.Of column, String value) {
    if (row.own(column).equals(value)) {
      return;
    }
    row.type(column.variable().id(), value);
    write(
        new GridEdits.Wish(
            List.of(
                new EditValues.Cell(
                    row.line().source(), row.line().caseId(), column.variable().id(), value)),
            0));
  }

  /** Writes what was wished, all of it or nothing. */
  void write(GridEdits.Wish wish) {
    String who = workspace.coder();
    if (wish.cells().isEmpty()) {
      return;
    }
    change(
        () -> values.fill(wish.cells(), who),
        () ->
            say(
                words.text(
                    wish.left() == 0 ? "sources.grid.written" : "sources.grid.written.left",
                    wish.cells().size(),
                    wish.left())));
  }

  /** Adds a column; a name that cannot be is told to {@code failed}. */
  void add(String name, VariableType type, Runnable done, Consumer<String> failed) {
    String who = workspace.coder();
    workspace.change(
        () -> sources.addVariable(name, type, who),
        made -> {
          say(words.text("sources.grid.added", made.name()));
          done.run();
        },
        failure -> failed.accept(said(failure)));
  }

  void rename(Variable variable, String name, Runnable done, Consumer<String> failed) {
    String who = workspace.coder();
    workspace.change(
        () -> {
          sources.renameVariable(variable, name, who);
          return name;
        },
        _ -> done.run(),
        failure -> failed.accept(said(failure)));
  }

  void retype(Variable variable, VariableType type) {
    String who = workspace.coder();
    change(
        () -> values.retype(variable, type, who),
        () -> say(words.text("sources.grid.retyped", variable.name(), typeWord(type))));
  }

  void remove(Variable variable) {
    String who = workspace.coder();
    workspace.change(
        () -> sources.removeVariable(variable, who),
        count -> say(words.text("sources.grid.removed", variable.name(), count)),
        this::failed);
  }

  private void change(Runnable gesture, Runnable done) {
    workspace.change(
        () -> {
          gesture.run();
          return Boolean.TRUE;
        },
        _ -> done.run(),
        this::failed);
  }

  private void failed(Throwable failure) {
    refused.run();
    say(said(failure));
  }

  private String said(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return words.refusal(refusal);
    }
    workspace.desk().notices().failed(failure);
    return words.text("common.fault", failure.toString());
  }

  String typeWord(VariableType type) {
    return words.text("sources.type." + type.name().toLowerCase(Locale.ROOT));
  }

  /** Why that can be no value of the variable. */
  String wrong(Variable variable, String value) {
    return words.text(
        "sources.wrong." + variable.type().name().toLowerCase(Locale.ROOT), value, variable.name());
  }
}
