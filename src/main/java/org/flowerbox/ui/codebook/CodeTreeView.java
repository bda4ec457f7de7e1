package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The tree of codes. Keeps its folding, selection and place on every change; counts tick without a
 * change of the tree.
 */
final class CodeTreeView extends TreeView<Code> {
  private final Workspace workspace;
  private final CodebookModel model;
  private final CodeGestures gestures;
  private final CodeRowWords says;
  private final CodeTreeDrops drops;
  private final CodeItems items;
  private final InlineEdits edits;
  private final Set<CodeCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private List<Integer> outOfSight = List.of();
  private Runnable arranged = () -> {};

  CodeTreeView(Workspace workspace, CodebookModel model, CodeGestures gestures, LiveCounts counts) {
    this.workspace = workspace;
    this.model = model;
    this.gestures = gestures;
    this.says = new CodeRowWords(workspace, counts);
    this.drops = new CodeTreeDrops(this, model, gestures);
    this.items = new CodeItems(this::opened);
    this.edits = new InlineEdits(workspace, model, gestures, this);
    setId("codes");
    setRoot(items.root());
    setShowRoot(false);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(_ -> new CodeCell(this));
    setMinWidth(0);
    drops.install();
    counts.tallyProperty().addListener(_ -> drawn().forEach(CodeCell::tick));
    workspace.activeCodes().addListener((SetChangeListener<Integer>) _ -> redraw());
    workspace.desk().words().languageProperty().addListener(_ -> redraw());
    arrange();
  }

  /** Runs whenever the tree was arranged anew. */
  void onArranged(Runnable heard) {
    arranged = heard;
  }

  // what cells draw

  void draws(CodeCell cell) {
    cells.add(cell);
  }

  private List<CodeCell> drawn() {
    return new ArrayList<>(cells);
  }

  /** Draws every row anew, without a change of the tree. */
  void redraw() {
    drawn().forEach(CodeCell::render);
  }

  /** What rows say. */
  CodeRowWords says() {
    return says;
  }

  /** What is dragged from rows and dropped on them. */
  CodeTreeDrops drops() {
    return drops;
  }

  boolean isEditing(Code code) {
    return edits.isOf(code);
  }

  InlineEditor editor() {
    return edits.editor();
  }

  InlineEdits edits() {
    return edits;
  }

  // gestures

  void toggle(Code code) {
    if (!workspace.activeCodes().remove(code.id()) && code.id() > 0) {
      workspace.activeCodes().add(code.id());
    }
  }

  void apply(Code code) {
    gestures.apply(code);
  }

  /** The codes that are selected, in the order of the codebook. */
  List<Code> chosen() {
    List<Integer> ids = selected();
    return model.corpus().codeTree().inOrder().stream()
        .filter(code -> ids.contains(code.id()))
        .toList();
  }

  private List<Integer> selected() {
    return getSelectionModel().getSelectedItems().stream()
        .filter(item -> item != null && item != getRoot())
        .map(item -> item.getValue().id())
        .toList();
  }

  /** The code with the focus, null for none. */
  @Nullable Code focused() {
    TreeItem<Code> item = focus();
    return item == null ? null : model.corpus().codes().find(item.getValue().id());
  }

  private @Nullable TreeItem<Code> focus() {
    TreeItem<Code> item = getFocusModel().getFocusedItem();
    return item == getRoot() ? null : item;
  }

  /** The selected codes if that is one of them, else that alone; none below another. */
  List<Code> chosenWith(Code code) {
    List<Code> chosen = chosen();
    boolean among = chosen.stream().anyMatch(one -> one.id() == code.id());
    return model.tops(among ? chosen : List.of(code));
  }

  // what it shows

  private void opened(Code code, boolean open) {
    model.fold(code, !open);
    remember();
  }

  private void remember() {
    String folding = model.folding();
    workspace
        .desk()
        .settings()
        .change(_ -> workspace.memory().choices.put("codebook.folded", folding));
  }

  /** Folds or opens all. */
  void foldAll(boolean fold) {
    model.foldAll(fold);
    remember();
    arrange();
  }

  /** Moves codes below that one (0: to the top), and opens it so that they stay in sight. */
  void move(List<Code> codes, int parent, int position) {
    for (Code above = model.corpus().codes().find(parent);
        above != null;
        above = model.corpus().codes().find(above.parent())) {
      model.fold(above, false);
    }
    remember();
    gestures.move(codes, parent, position);
  }

  /** Makes codes one with another, which is selected from now on. */
  void merge(List<Code> codes, Code into) {
    reveal(into.id());
    gestures.merge(codes, into);
  }

  /**
   * Shows the tree as the model has it by now; selection, focus and place stay with their codes.
   */
  void arrange() {
    List<Integer> selected = selected();
    if (selected.isEmpty() && !model.isFiltered()) {
      selected = outOfSight;
      outOfSight = List.of();
    } else if (!selected.isEmpty()) {
      outOfSight = selected;
    }
    TreeItem<Code> focus = focus();
    TreePlace place = TreePlace.of(this, flow());
    items.arrange(model.shape(), model);
    select(selected, focus == null ? null : items.of(focus.getValue().id()));
    place.restore(this, flow());
    redraw();
    arranged.run();
  }

  private void select(List<Integer> codes, @Nullable TreeItem<Code> focus) {
    List<TreeItem<Code>> wanted =
        codes.stream()
            .map(items::of)
            .filter(Objects::nonNull)
            .filter(item -> getRow(item) >= 0)
            .toList();
    if (!wanted.equals(getSelectionModel().getSelectedItems())) {
      getSelectionModel().clearSelection();
      wanted.forEach(item -> getSelectionModel().select(getRow(item)));
    }
    if (focus != null && getRow(focus) >= 0 && getFocusModel().getFocusedItem() != focus) {
      getFocusModel().focus(getRow(focus));
    }
  }

  /** Selects that code alone and scrolls to it where it is out of sight. */
  void reveal(int code) {
    items.show(code);
    TreeItem<Code> item = items.of(code);
    int row = item == null ? -1 : getRow(item);
    if (row >= 0) {
      getSelectionModel().clearAndSelect(row);
      if (!isInSight(row)) {
        scrollTo(Math.max(0, row - 2));
      }
    }
  }

  private boolean isInSight(int row) {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    return first != null && last != null && row >= first.getIndex() && row < last.getIndex();
  }

  @Nullable VirtualFlow<?> flow() {
    return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }

  /** Control whose row shows that code, null while it is out of sight. */
  @Nullable Control rowOf(int code) {
    return drawn().stream()
        .filter(cell -> !cell.isEmpty() && cell.getScene() != null)
        .filter(cell -> cell.isVisible() && cell.getHeight() > 0)
        .filter(cell -> cell.getItem() != null && cell.getItem().id() == code)
        .findFirst()
        .orElse(null);
  }
}
