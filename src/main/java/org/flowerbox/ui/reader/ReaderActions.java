package org.flowerbox.ui.reader;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Action.Menu;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** The gestures of the reader with their keys: what the menus and the sheet of keys list. */
final class ReaderActions {
  private final Actions actions;
  private final ObservableBooleanValue open;
  private final ObservableBooleanValue writable;

  ReaderActions(Workspace workspace) {
    this.actions = workspace.desk().actions();
    this.open =
        Bindings.createBooleanBinding(
            () -> workspace.sourceProperty().get() != null, workspace.sourceProperty());
    this.writable =
        Bindings.createBooleanBinding(
            () -> workspace.sourceProperty().get() != null && !workspace.isReadOnly(),
            workspace.sourceProperty());
  }

  void add(ReaderPane pane, CodingGestures gestures, Navigation go) {
    change("reader.palette", "Shortcut+K", Action.Scope.WINDOW, pane::choose);
    change("reader.repeat", "Q", gestures::repeat);
    change("reader.invivo", "I", gestures::inVivo);
    actions.part(Menu.CODING);
    change("reader.uncode", "U", gestures::uncode);
    change("reader.recode", "R", pane::chooseAgain);
    change("reader.weigh", "W", pane::askWeight);
    change("reader.comment", "C", pane::askComment);
    change("reader.important", "E", gestures::important);
    actions.part(Menu.CODING);
    change("reader.actor", "A", () -> pane.askTerm(TermKind.ACTOR));
    change("reader.stage", "S", () -> pane.askTerm(TermKind.STAGE));
    change("reader.level", "L", () -> pane.askTerm(TermKind.LEVEL));
    actions.part(Menu.CODING);
    change("reader.startback", "Alt+Shift+LEFT", () -> pane.moveEnd(true, -1));
    change("reader.startforward", "Alt+Shift+RIGHT", () -> pane.moveEnd(true, 1));
    change("reader.endback", "Alt+LEFT", () -> pane.moveEnd(false, -1));
    change("reader.endforward", "Alt+RIGHT", () -> pane.moveEnd(false, 1));
    actions.part(Menu.CODING);
    change("reader.done", "D", pane::toggleDone);
    change("reader.correct", "F2", pane::askCorrection);
    change("reader.anonymise", "Shortcut+Shift+R", Action.Scope.WINDOW, pane::askPseudonym);
    read("reader.grow", "G", go::grow);
    read("reader.shrink", "Shift+G", go::shrink);
    actions.part(Menu.READ);
    read("reader.nextcoding", "J", () -> go.coding(true));
    read("reader.previouscoding", "K", () -> go.coding(false));
    read("reader.nextuncoded", "N", () -> pane.uncoded(true));
    read("reader.previousuncoded", "P", () -> pane.uncoded(false));
    actions.part(Menu.READ);
    read("reader.onlyactive", "F", pane::toggleActive);
    read("reader.serif", null, pane::toggleSerif);
    window("reader.find", Menu.SEARCH, "Shortcut+F", pane::find);
    window("reader.find.next", Menu.SEARCH, "F3", () -> pane.findStep(1));
    window("reader.find.previous", Menu.SEARCH, "Shift+F3", () -> pane.findStep(-1));
    window("reader.focus", Menu.VIEW, "F6", pane::takeFocus);
  }

  private void change(String name, String key, Runnable run) {
    change(name, key, Action.Scope.READER, run);
  }

  private void change(String name, String key, Action.Scope scope, Runnable run) {
    Action action =
        scope == Action.Scope.READER
            ? Action.reader(name, Menu.CODING, key, run)
            : Action.window(name, Menu.CODING, key, run);
    actions.add(action.when(writable));
  }

  private void read(String name, @Nullable String key, Runnable run) {
    actions.add(Action.reader(name, Menu.READ, key, run).when(open));
  }

  private void window(String name, Menu menu, String key, Runnable run) {
    actions.add(Action.window(name, menu, key, run).when(open));
  }
}
