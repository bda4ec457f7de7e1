package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Action.Menu;
import org.flowerbox.ui.common.Actions;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** The gestures on sources: in the menu, on the sheet of keys, and on their keys in the list. */
final class SourceActions {
  private final Workspace workspace;
  private final SourceListView list;
  private final SourceGestures gestures;
  private final Actions actions;
  private final ObservableBooleanValue writable;
  private final List<Action> ofList = new ArrayList<>();

  SourceActions(Workspace workspace, SourceListView list, SourceGestures gestures) {
    this.workspace = workspace;
    this.list = list;
    this.gestures = gestures;
    this.actions = workspace.desk().actions();
    this.writable = Bindings.createBooleanBinding(() -> !workspace.isReadOnly());
  }

  /** Finding sources and going from one to the next. */
  void addWays(SourceSteps steps, Runnable find, Runnable arrange) {
    window("sources.find", "Shortcut+L", find);
    window("sources.arrange", "Shortcut+Shift+O", arrange);
    actions.part(Menu.SOURCES);
    list("sources.menu.open", "Enter", list::openFocused);
    window("sources.next", "Shortcut+Page Down", steps::next);
    window("sources.previous", "Shortcut+Page Up", steps::previous);
    window("sources.nextnotdone", "Shortcut+Shift+Page Down", steps::nextNotDone);
  }

  /**
   * What is done to the chosen sources.
   *
   * @param folder asks in which folder they are to lie
   * @param origin tells which file one came from
   */
  void addChanges(Consumer<List<Source>> folder, Consumer<Source> origin) {
    actions.part(Menu.SOURCES);
    change("sources.menu.rename", "F2", list::rename);
    for (SourceKind kind : SourceKind.values()) {
      addKind(kind);
    }
    change("sources.menu.folder", "Shortcut+M", () -> withSome(list.chosenOrGroup(), folder));
    change("sources.menu.done", "Shortcut+D", this::toggleDone);
    list(
        "sources.menu.origin",
        "Alt+Enter",
        () -> withSome(list.chosen(), all -> tell(all, origin)));
    actions.part(Menu.SOURCES);
    change("sources.menu.delete", "Delete", () -> withSome(list.chosen(), gestures::remove));
  }

  private void addKind(SourceKind kind) {
    Action action =
        Action.list(
            "sources.kind." + Groups.key(kind),
            Menu.SOURCES,
            null,
            () -> withSome(list.chosen(), chosen -> gestures.kind(chosen, kind)));
    actions.add(action.under("sources.menu.kind").when(writable));
  }

  private static void tell(List<Source> chosen, Consumer<Source> origin) {
    origin.accept(chosen.getFirst());
  }

  private static void withSome(List<Source> sources, Consumer<List<Source>> gesture) {
    if (!sources.isEmpty()) {
      gesture.accept(sources);
    }
  }

  /** All are marked as done, unless all are already. */
  private void toggleDone() {
    withSome(
        list.chosen(),
        chosen -> gestures.markDone(chosen, !chosen.stream().allMatch(list::isDone)));
  }

  private void window(String name, @Nullable String key, Runnable run) {
    actions.add(Action.window(name, Menu.SOURCES, key, run));
  }

  private void list(String name, @Nullable String key, Runnable run) {
    ofList.add(actions.add(Action.list(name, Menu.SOURCES, key, run)));
  }

  private void change(String name, @Nullable String key, Runnable run) {
    ofList.add(actions.add(Action.list(name, Menu.SOURCES, key, run).when(writable)));
  }

  /**
   * The gesture that the key stands for while the list has the focus. Lists have keys of their own
   * under some of the window's, so these are looked for too.
   */
  Optional<Action> of(KeyEvent event) {
    Optional<Action> own =
        ofList.stream()
            .filter(action -> action.key() != null && action.key().match(event))
            .findFirst();
    return own.isPresent() || !event.isShortcutDown() ? own : actions.ofWindow(event);
  }
}
