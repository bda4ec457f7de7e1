package org.flowerbox.ui.history;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Below the list of steps: what is said of the chosen one, the way to its place, and taking back or
 * bringing back many at once.
 */
final class HistoryBar extends HBox {
  private final Workspace workspace;
  private final Words words;
  private final HistoryModel model;
  private final Label about = new Label();
  private final Button show = new Button();
  private final Button back = new Button();
  private final Button forth = new Button();
  private @Nullable LoggedStep step;

  /**
   * A bar for no step yet.
   *
   * @param showPlace shows the place of the chosen step
   */
  HistoryBar(Workspace workspace, HistoryModel model, Runnable showPlace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = model;
    about.getStyleClass().add("about");
    about.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    show.setId("history-show");
    show.textProperty().bind(words.bind("history.show"));
    show.setOnAction(_ -> showPlace.run());
    back.setId("history-back");
    back.setOnAction(_ -> undo());
    forth.setId("history-forth");
    forth.setOnAction(_ -> redo());
    for (Button button : List.of(show, back, forth)) {
      button.getStyleClass().add("small");
      button.setMinWidth(USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
    }
    getStyleClass().add("bar");
    getChildren().setAll(about, gap, show, back, forth);
  }

  /** The same as a menu. */
  ContextMenu menu() {
    MenuItem place = item(show);
    place.disableProperty().bind(show.disableProperty());
    MenuItem undo = item(back);
    undo.visibleProperty().bind(back.visibleProperty());
    MenuItem redo = item(forth);
    redo.visibleProperty().bind(forth.visibleProperty());
    return new ContextMenu(place, undo, redo);
  }

  private static MenuItem item(Button button) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(button.textProperty());
    item.setOnAction(_ -> button.fire());
    return item;
  }

  /** What can be done with that step, null for none. */
  void select(@Nullable LoggedStep chosen) {
    step = chosen;
    boolean none = chosen == null || workspace.isReadOnly();
    int undo = chosen == null || none ? 0 : model.laterThan(chosen);
    int redo = chosen == null || none ? 0 : model.upTo(chosen);
    about.setText(
        chosen == null
            ? words.text("history.choose")
            : words.text("history.about", Integer.toString(chosen.number()), chosen.changes()));
    show.setDisable(chosen == null);
    back.setVisible(undo > 0);
    back.setText(words.text("history.undo", undo));
    forth.setVisible(redo > 0);
    forth.setText(words.text("history.redo", redo));
  }

  private void undo() {
    LoggedStep to = step;
    if (to != null) {
      undoTo(to.number(), model.laterThan(to));
    }
  }

  private void redo() {
    LoggedStep to = step;
    if (to != null) {
      redoTo(to.number(), model.upTo(to));
    }
  }

  private StepsBack steps() {
    return new StepsBack(workspace.project(), workspace.coderId());
  }

  private void undoTo(int number, int expected) {
    StepsBack steps = steps();
    int newest = workspace.project().corpus().step();
    workspace
        .desk()
        .tasks()
        .start(
            words.text("history.undoing", expected),
            progress -> steps.undoTo(number, expected, progress),
            count -> undone(count, newest));
  }

  private void undone(int count, int newest) {
    workspace
        .desk()
        .notices()
        .say(
            Notice.done(
                words.text("history.undid", count),
                words.text("history.bring"),
                () -> redoTo(newest, count)));
  }

  private void redoTo(int number, int expected) {
    StepsBack steps = steps();
    workspace
        .desk()
        .tasks()
        .start(
            words.text("history.redoing", expected),
            progress -> steps.redoTo(number, expected, progress),
            count ->
                workspace.desk().notices().say(Notice.done(words.text("history.redid", count))));
  }
}
