package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.CodeDrag;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodeTally;
import org.jspecify.annotations.Nullable;

/**
 * The tree of codes. Keeps its folding, selection and place on every change; counts tick without a
 * change of the tree.
 */
final class CodeTreeView extends TreeView<Code> {
  private static final double EDGE = 24;
  private static final double SCROLL = 10;

  private final Workspace workspace;
  private final CodebookModel model;
  private final CodeGestures gestures;
  private final LiveCounts counts;
  private final CodeItems items;
  private final InlineEdits edits;
  private final Set<CodeCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
  private List<Action> keys = List.of();
  private Consumer<String> typed = _ -> {};
  private List<Integer> outOfSight = List.of();
  private Runnable arranged = () -> {};

  CodeTreeView(Workspace workspace, CodebookModel model, CodeGestures gestures, LiveCounts counts) {
    this.workspace = workspace;
    this.model = model;
    this.gestures = gestures;
    this.counts = counts;
    this.items = new CodeItems(this::opened);
    this.edits = new InlineEdits(workspace, model, gestures, this);
    setId("codes");
    setRoot(items.root());
    setShowRoot(false);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(_ -> new CodeCell(this));
    setMinWidth(0);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
    setOnDragOver(this::overRest);
    setOnDragDropped(this::droppedOnRest);
    counts.tallyProperty().addListener(_ -> drawn().forEach(CodeCell::tick));
    workspace.activeCodes().addListener((SetChangeListener<Integer>) _ -> redraw());
    workspace.desk().words().languageProperty().addListener(_ -> redraw());
    arrange();
  }

  /** Gestures whose keys work while the tree has the focus. */
  void keys(List<Action> actions) {
    keys = actions;
  }

  /** Hears of letters that are typed while the tree has the focus. */
  void onTyped(Consumer<String> heard) {
    typed = heard;
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

  CodebookModel model() {
    return model;
  }

  Words words() {
    return workspace.desk().words();
  }

  String name(Code code) {
    return workspace.name(code);
  }

  String names(Collection<Code> codes) {
    return gestures.names(codes);
  }

  @Nullable CodeTally tally() {
    return counts.tallyProperty().get();
  }

  /** A number as it is written in the window's language. */
  String number(int number) {
    return words().text("codebook.number", number);
  }

  String tip(Code code) {
    CodeTally tally = tally();
    String definition = code.definition().in(workspace.language());
    String head =
        tally == null
            ? name(code)
            : words()
                .text(
                    "codebook.tip",
                    name(code),
                    tally.codings(code),
                    tally.withChildren(code),
                    tally.sources(code));
    return definition.isEmpty() ? head : head + "\n\n" + definition;
  }

  boolean isActive(Code code) {
    return workspace.activeCodes().contains(code.id());
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

  List<Code> dragged(Clipboard board) {
    return model.tops(CodeDrag.codes(board, model.corpus()));
  }

  void drop(CodeDrop drop, List<Code> dragged) {
    if (drop.kind() == CodeDrop.Kind.MERGE) {
      gestures.merge(dragged, model.corpus().codes().get(drop.parent()));
    } else {
      gestures.move(dragged, drop.parent(), drop.position());
    }
  }

  private void overRest(DragEvent event) {
    boolean merge = event.getTransferMode() == TransferMode.LINK;
    if (CodeDrag.isIn(event.getDragboard()) && !merge) {
      event.acceptTransferModes(TransferMode.MOVE);
    }
    event.consume();
  }

  private void droppedOnRest(DragEvent event) {
    List<Code> dragged = dragged(event.getDragboard());
    CodeDrop drop = CodeDrop.of(model, dragged, null, 0, false, false);
    if (drop != null && !dragged.isEmpty()) {
      drop(drop, dragged);
    }
    event.setDropCompleted(!dragged.isEmpty());
    event.consume();
  }

  /** Near its upper or lower end, a drag scrolls the tree. */
  void scrollWith(DragEvent event) {
    VirtualFlow<?> flow = flow();
    double y = screenToLocal(event.getScreenX(), event.getScreenY()).getY();
    if (flow != null && y < EDGE) {
      flow.scrollPixels(-SCROLL);
    } else if (flow != null && y > getHeight() - EDGE) {
      flow.scrollPixels(SCROLL);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() == this) {
      for (Action action : keys) {
        if (action.key() != null && action.key().match(event)) {
          action.fire();
          event.consume();
          return;
        }
      }
    }
  }

  private void keyTyped(KeyEvent event) {
    String letter = event.getCharacter();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getTarget() == this && plain && !letter.isBlank() && letter.charAt(0) > ' ') {
      typed.accept(letter);
      event.consume();
    }
  }

  // what it shows

  private void opened(Code code, boolean open) {
    model.fold(code, !open);
    String folding = model.folding();
    workspace
        .desk()
        .settings()
        .change(_ -> workspace.memory().choices.put("codebook.folded", folding));
  }

  /** Folds or opens all. */
  void foldAll(boolean fold) {
    model.foldAll(fold);
    arrange();
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

  private @Nullable VirtualFlow<?> flow() {
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
