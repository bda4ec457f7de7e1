package org.flowerbox.ui.sources;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Turns;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.SourceProgress;

/** The lines of the list of sources: opened, folded, chosen, renamed where they stand. */
final class SourceListView extends ListView<Row> {
  private static final double UI_SHARE = 13.0 / 16;
  private static final double SMALLEST = 12;

  private final Workspace workspace;
  private final SourceList model;
  private final SourceGestures gestures;
  private boolean renaming;

  SourceListView(Workspace workspace, SourceList model, SourceGestures gestures) {
    this.workspace = workspace;
    this.model = model;
    this.gestures = gestures;
    setId("source-list");
    getStyleClass().addAll("dense", "source-list");
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setEditable(true);
    setCellFactory(_ -> new SourceCell(this, workspace.desk().words()));
    accessibleTextProperty().bind(workspace.desk().words().bind("sources.title"));
    fixedCellSizeProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> rowHeight(workspace.desk().appearance().textSizeProperty().get()),
                workspace.desk().appearance().textSizeProperty()));
  }

  private static double rowHeight(int textSize) {
    return Math.round(2 * Math.max(SMALLEST, textSize * UI_SHARE)) + 2;
  }

  SourceGestures gestures() {
    return gestures;
  }

  /** Whether a line may now become a field; a click on a chosen line alone is no wish for that. */
  boolean mayRename() {
    return renaming;
  }

  /** Makes the lines anew; what is chosen stays chosen, and the place in the list is kept. */
  void rebuild() {
    ChosenLines chosen = ChosenLines.of(this);
    Splice.into(getItems(), model.rows());
    chosen.restore(this);
    freshen();
  }

  /** Shows new counts and marks in the lines that are seen. */
  void freshen() {
    for (Node node : lookupAll(".source-cell")) {
      if (node instanceof SourceCell cell && !cell.isEmpty()) {
        cell.freshen();
      }
    }
  }

  /** How far the source is by what the list counts. */
  SourceProgress progress(Source source) {
    return progress(source, model.isMine());
  }

  /** How far it is by the user's own codings, or by everybody's. */
  SourceProgress progress(Source source, boolean mine) {
    Overview overview = model.overview();
    return overview == null ? new SourceProgress(0, 0) : overview.progress().of(source, mine);
  }

  boolean isDone(Source source) {
    Overview overview = model.overview();
    return overview != null && overview.isDone(source);
  }

  /** Whether it is the one in the reader. */
  boolean isOpen(Source source) {
    Source open = workspace.sourceProperty().get();
    return open != null && open.id() == source.id();
  }

  /** The sources that are chosen, in the order of the list. */
  List<Source> chosen() {
    return getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .map(index -> getItems().get(index))
        .filter(Row.Document.class::isInstance)
        .map(row -> ((Row.Document) row).source())
        .distinct()
        .toList();
  }

  /** The chosen sources; where a group alone is chosen, all that the list shows in it. */
  List<Source> chosenOrGroup() {
    List<Source> chosen = chosen();
    boolean group = getFocusModel().getFocusedItem() instanceof Row.Group;
    return chosen.isEmpty() && group
        ? model.inGroup(getFocusModel().getFocusedItem().key())
        : chosen;
  }

  /** The chosen sources if that is one of them, else it alone. */
  List<Source> chosenWith(Source source) {
    List<Source> chosen = chosen();
    return chosen.contains(source) ? chosen : List.of(source);
  }

  /** All sources, whatever the list shows. */
  List<Source> sources() {
    return workspace.corpus().sources().list();
  }

  /** Whether a source can be put into another group. */
  boolean canRegroup() {
    return !workspace.isReadOnly()
        && !(model.grouping() instanceof Grouping.None)
        && !(model.grouping() instanceof Grouping.Speaker);
  }

  /** Puts sources into the group of that key. */
  void regroup(List<Source> moved, String group) {
    if (canRegroup() && !group.isEmpty() && !moved.isEmpty()) {
      gestures.regroup(moved, model.grouping(), group);
    }
  }

  /** Opens what the line with the focus is. */
  void openFocused() {
    Row row = getFocusModel().getFocusedItem();
    if (row != null) {
      open(row);
    }
  }

  /** Opens a source, goes to a speaker's first turn, folds a group. */
  void open(Row row) {
    switch (row) {
      case Row.Group _ -> fold(row);
      case Row.Document(_, var source, _, _) -> workspace.sourceProperty().set(source);
      case Row.Voice(_, var speaker, _) -> reveal(speaker);
    }
  }

  private void reveal(Speaker speaker) {
    Turns turns = workspace.corpus().turns(speaker.source());
    for (int i = 0; i < turns.size(); i++) {
      if (turns.speaker(i) == speaker.id()) {
        workspace.reveal(Passage.caret(speaker.source(), turns.body(i)));
        return;
      }
    }
    workspace.sourceProperty().set(workspace.corpus().sources().find(speaker.source()));
  }

  /** Shows or hides what is below the line. */
  void fold(Row row) {
    switch (row) {
      case Row.Group(var key, _, _, var folded) -> toggle(model.folded(), key, !folded);
      case Row.Document(_, var source, var voices, var open) ->
          toggle(model.opened(), source.id(), voices && !open);
      case Row.Voice _ -> {}
    }
    rebuild();
  }

  private static <K> void toggle(Set<K> set, K key, boolean in) {
    if (in) {
      set.add(key);
    } else {
      set.remove(key);
    }
  }

  /** Begins to rename the line that has the focus. */
  void rename() {
    int index = getFocusModel().getFocusedIndex();
    if (index >= 0 && getItems().get(index) instanceof Row.Document && !workspace.refusesChange()) {
      scrollIntoView(index);
      renaming = true;
      edit(index);
      renaming = false;
    }
  }

  /** Chooses the line of that source and brings it into view; one that is folded away stays so. */
  void point(Source source) {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i) instanceof Row.Document(_, var at, _, _) && at.id() == source.id()) {
        pointAt(i);
        return;
      }
    }
  }

  /** Where the first source stands, else the first line. */
  int firstSource() {
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i) instanceof Row.Document) {
        return i;
      }
    }
    return 0;
  }

  void pointAt(int index) {
    if (!getSelectionModel().isSelected(index)) {
      getSelectionModel().clearAndSelect(index);
    }
    getFocusModel().focus(index);
    scrollIntoView(index);
  }

  /** Scrolls no further than is needed, and not at all for a line that is seen. */
  private void scrollIntoView(int index) {
    if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    } else {
      scrollTo(index);
    }
  }
}
