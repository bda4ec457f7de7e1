package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.flowerbox.model.Code;
import org.flowerbox.model.CodeTree;
import org.flowerbox.model.Corpus;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** The codebook's gestures: each in the menu, on the sheet of keys, and on its key in the tree. */
final class CodeActions {
  private final Workspace workspace;
  private final CodebookModel model;
  private final CodeGestures gestures;
  private final CodeTreeView tree;
  private final CodePanels panels;
  private final Actions actions;
  private final List<Action> ofTree = new ArrayList<>();

  CodeActions(
      Workspace workspace,
      CodebookModel model,
      CodeGestures gestures,
      CodeTreeView tree,
      CodePanels panels) {
    this.workspace = workspace;
    this.model = model;
    this.gestures = gestures;
    this.tree = tree;
    this.panels = panels;
    this.actions = workspace.desk().actions();
  }

  /** Adds them all; those with a key in the tree have it there. */
  void add(CodeFilterField filter) {
    window("codebook.find", "Shortcut+Shift+K", filter::find);
    tree("codebook.apply", "Enter", this::apply);
    tree("codebook.activate", "Space", this::activate);
    window("codebook.clearactive", null, () -> workspace.activeCodes().clear());
    part();
    tree("codebook.new", "Insert", this::create);
    tree("codebook.newbelow", "Shortcut+Insert", this::createBelow);
    tree("codebook.rename", "F2", () -> withOne(tree.edits()::rename));
    tree("codebook.describe", "Alt+Enter", () -> withOne(panels::describe));
    tree("codebook.recolor", "Shortcut+R", () -> withOne(panels::recolor));
    tree("codebook.shortcut", "Shift+F2", () -> withOne(tree.edits()::shortcut));
    part();
    tree("codebook.merge", "Shortcut+M", () -> withChosen(panels::merge));
    tree("codebook.split", "Shortcut+T", () -> withOne(panels::split));
    tree("codebook.delete", "Delete", () -> withChosen(gestures::delete));
    part();
    addPlaces();
    addView();
    part();
    tree("codebook.copy", "Shortcut+C", this::copy);
    window("codebook.load", null, panels::load);
    window("codebook.export", null, panels::export);
    new CodeTreeKeys(tree, ofTree, filter::type).install();
  }

  private void addPlaces() {
    place("codebook.up", "Alt+Up", () -> step(code -> CodeSteps.up(tree(), code)));
    place("codebook.down", "Alt+Down", () -> step(code -> CodeSteps.down(tree(), code)));
    place("codebook.in", "Alt+Right", () -> step(code -> CodeSteps.in(tree(), code)));
    place("codebook.out", "Alt+Left", () -> step(this::out));
    place("codebook.move", "Shortcut+Shift+M", () -> withChosen(panels::move));
    place("codebook.sort.name", null, () -> sort(gestures::sortByName));
    place("codebook.sort.count", null, () -> sort(gestures::sortByCount));
  }

  private void addView() {
    view("codebook.expand", "Shortcut+Shift+Right", () -> tree.foldAll(false));
    view("codebook.collapse", "Shortcut+Shift+Left", () -> tree.foldAll(true));
  }

  private void part() {
    actions.part(Action.Menu.CODES);
  }

  private void place(String name, @Nullable String key, Runnable run) {
    ofTree.add(actions.add(Action.list(name, Action.Menu.CODES, key, run).under("codebook.place")));
  }

  private void view(String name, String key, Runnable run) {
    ofTree.add(actions.add(Action.list(name, Action.Menu.CODES, key, run).under("codebook.view")));
  }

  private void tree(String name, @Nullable String key, Runnable run) {
    ofTree.add(actions.add(Action.list(name, Action.Menu.CODES, key, run)));
  }

  private void window(String name, @Nullable String key, Runnable run) {
    actions.add(Action.window(name, Action.Menu.CODES, key, run));
  }

  private CodeTree tree() {
    return corpus().codeTree();
  }

  private Corpus corpus() {
    return model.corpus();
  }

  /** The code that a gesture for one is meant for: the one with the focus if it is selected. */
  private @Nullable Code one() {
    List<Code> chosen = tree.chosen();
    Code focused = tree.focused();
    return focused != null && chosen.stream().anyMatch(code -> code.id() == focused.id())
        ? focused
        : chosen.isEmpty() ? null : chosen.getFirst();
  }

  private void withOne(Consumer<Code> gesture) {
    Code code = one();
    if (code != null) {
      gesture.accept(code);
    }
  }

  private void withChosen(Consumer<List<Code>> gesture) {
    List<Code> chosen = model.tops(tree.chosen());
    if (!chosen.isEmpty()) {
      gesture.accept(chosen);
    }
  }

  private void apply() {
    withOne(gestures::apply);
  }

  /** Gathers the selected codes, or lets go of them if all are gathered already. */
  private void activate() {
    List<Integer> ids = tree.chosen().stream().map(Code::id).toList();
    if (workspace.activeCodes().containsAll(ids)) {
      ids.forEach(workspace.activeCodes()::remove);
    } else {
      workspace.activeCodes().addAll(ids);
    }
  }

  /** A new code beside the one with the focus. */
  private void create() {
    Code code = one();
    panels.showTree();
    tree.edits().create(code == null ? 0 : code.parent(), "");
  }

  private void createBelow() {
    Code code = one();
    panels.showTree();
    tree.edits().create(code == null ? 0 : code.id(), "");
  }

  private void copy() {
    List<Code> chosen = model.tops(tree.chosen());
    gestures.copy(chosen.isEmpty() ? tree().children(0) : chosen);
  }

  private CodeSteps.@Nullable Place out(Code code) {
    return CodeSteps.out(tree(), code, corpus().codes().find(code.parent()));
  }

  /** Where a code cannot go further, nothing happens. */
  private void step(Function<Code, CodeSteps.@Nullable Place> way) {
    Code code = one();
    CodeSteps.Place place = code == null ? null : way.apply(code);
    if (code != null && place != null && !model.isFiltered()) {
      tree.move(List.of(code), place.parent(), place.position());
    }
  }

  /** What is below the code with the focus; all at the top where it has none below it. */
  private void sort(IntConsumer gesture) {
    Code code = one();
    if (code == null) {
      gesture.accept(0);
    } else {
      gesture.accept(tree().children(code.id()).isEmpty() ? code.parent() : code.id());
    }
  }
}
