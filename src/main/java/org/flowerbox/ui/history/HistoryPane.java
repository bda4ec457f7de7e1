package org.flowerbox.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;

/**
 * Who did what when: every step of the study, newest first. Steps that were undone are struck
 * through; many can be taken back at once, and brought back.
 */
public final class HistoryPane extends BorderPane {
  private static final int ENOUGH = 60;

  private final Workspace workspace;
  private final Words words;
  private final HistoryModel model;
  private final HistoryReader reader;
  private final HistoryFilterBar filter;
  private final ListView<HistoryRow> list = new ListView<>();
  private final Label about = new Label();
  private final Button show = new Button();
  private final Button back = new Button();
  private final Button forth = new Button();

  public HistoryPane(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    ZoneId zone = ZoneId.systemDefault();
    this.model = new HistoryModel(zone);
    this.reader =
        new HistoryReader(workspace.project(), workspace.desk().tasks(), model, this::refresh);
    this.filter = new HistoryFilterBar(words, this::filter);
    setId("history");
    getStyleClass().addAll("shelf", "history");
    getStylesheets().add(String.valueOf(HistoryPane.class.getResource("history.css")));
    buildList(zone);
    setTop(filter);
    setCenter(list);
    setBottom(buttons());
    workspace.listen(
        changed -> {
          reader.newer(changed.after().step());
        });
    words.languageProperty().addListener((_, _, _) -> speak());
    reader.older();
    selected();
  }

  private void buildList(ZoneId zone) {
    list.setId("history-list");
    list.setCellFactory(_ -> new HistoryCell(words, zone, reader::older));
    list.accessibleTextProperty().bind(words.bind("history.list"));
    Label none = new Label();
    none.textProperty().bind(words.bind("history.none"));
    list.setPlaceholder(none);
    list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> selected());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            showPlace();
            event.consume();
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            showPlace();
          }
        });
    list.setContextMenu(menu());
  }

  private ContextMenu menu() {
    MenuItem place = new MenuItem();
    place.textProperty().bind(show.textProperty());
    place.disableProperty().bind(show.disableProperty());
    place.setOnAction(_ -> showPlace());
    MenuItem undo = new MenuItem();
    undo.textProperty().bind(back.textProperty());
    undo.visibleProperty().bind(back.visibleProperty());
    undo.setOnAction(_ -> undoToHere());
    MenuItem redo = new MenuItem();
    redo.textProperty().bind(forth.textProperty());
    redo.visibleProperty().bind(forth.visibleProperty());
    redo.setOnAction(_ -> redoToHere());
    return new ContextMenu(place, undo, redo);
  }

  private HBox buttons() {
    about.getStyleClass().add("about");
    about.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    show.setId("history-show");
    show.textProperty().bind(words.bind("history.show"));
    show.setOnAction(_ -> showPlace());
    back.setId("history-back");
    back.setOnAction(_ -> undoToHere());
    forth.setId("history-forth");
    forth.setOnAction(_ -> redoToHere());
    for (Button button : List.of(show, back, forth)) {
      button.getStyleClass().add("small");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.managedProperty().bind(button.visibleProperty());
    }
    show.disableProperty().bind(Bindings.isNull(list.getSelectionModel().selectedItemProperty()));
    HBox bar = new HBox(about, gap, show, back, forth);
    bar.getStyleClass().add("bar");
    return bar;
  }

  private void filter(HistoryFilter wanted) {
    model.show(wanted);
    refresh();
  }

  /** Puts in what is new and leaves the rest, so that place and selection stay. */
  private void refresh() {
    List<HistoryRow> now = model.rows();
    ObservableList<HistoryRow> items = list.getItems();
    int most = Math.min(items.size(), now.size());
    int head = 0;
    while (head < most && items.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && items.get(items.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    int chosen = step().map(LoggedStep::number).orElse(0);
    items.remove(head, items.size() - tail);
    items.addAll(head, now.subList(head, now.size() - tail));
    reselect(chosen);
    filter.offer(model.coders());
    selected();
    if (now.size() < ENOUGH) {
      reader.older();
    }
  }

  private void reselect(int number) {
    if (number != 0 && step().map(LoggedStep::number).orElse(0) != number) {
      for (int i = 0; i < list.getItems().size(); i++) {
        if (list.getItems().get(i) instanceof HistoryRow.Entry entry
            && entry.step().number() == number) {
          list.getSelectionModel().clearAndSelect(i);
          return;
        }
      }
      list.getSelectionModel().clearSelection();
    }
  }

  private void speak() {
    list.refresh();
    selected();
  }

  private Optional<LoggedStep> step() {
    return list.getSelectionModel().getSelectedItem() instanceof HistoryRow.Entry entry
        ? Optional.of(entry.step())
        : Optional.empty();
  }

  private void selected() {
    LoggedStep step = step().orElse(null);
    boolean none = step == null || workspace.isReadOnly();
    int undo = step == null || none ? 0 : model.laterThan(step);
    int redo = step == null || none ? 0 : model.upTo(step);
    about.setText(
        step == null
            ? words.text("history.choose")
            : words.text("history.about", Integer.toString(step.number()), step.changes()));
    back.setVisible(undo > 0);
    back.setText(words.text("history.undo", undo));
    forth.setVisible(redo > 0);
    forth.setText(words.text("history.redo", redo));
  }

  private void showPlace() {
    step()
        .ifPresent(
            step ->
                workspace
                    .desk()
                    .tasks()
                    .quietly(
                        _ -> workspace.project().place(step.number()),
                        place ->
                            place.ifPresentOrElse(
                                found -> reveal(found.source(), found.span()), this::noPlace)));
  }

  private void reveal(int key, Span span) {
    Source source = workspace.corpus().sources().find(key);
    if (source == null) {
      noPlace();
      return;
    }
    workspace.reveal(new Passage(key, span));
    workspace.desk().actions().find("shell.view.read").ifPresent(action -> action.fire());
  }

  private void noPlace() {
    workspace.desk().notices().say(Notice.done(words.text("history.noplace")));
  }

  private void undoToHere() {
    step().ifPresent(step -> undoTo(step.number(), model.laterThan(step)));
  }

  private void redoToHere() {
    step().ifPresent(step -> redoTo(step.number(), model.upTo(step)));
  }

  private void undoTo(int step, int expected) {
    StepsBack steps = new StepsBack(workspace.project(), workspace.coderId());
    int newest = workspace.project().corpus().step();
    workspace
        .desk()
        .tasks()
        .start(
            words.text("history.undoing", expected),
            progress -> steps.undoTo(step, expected, progress),
            count ->
                workspace
                    .desk()
                    .notices()
                    .say(
                        Notice.done(
                            words.text("history.undid", count),
                            words.text("history.bring"),
                            () -> redoTo(newest, count))));
  }

  private void redoTo(int step, int expected) {
    StepsBack steps = new StepsBack(workspace.project(), workspace.coderId());
    workspace
        .desk()
        .tasks()
        .start(
            words.text("history.redoing", expected),
            progress -> steps.redoTo(step, expected, progress),
            count ->
                workspace.desk().notices().say(Notice.done(words.text("history.redid", count))));
  }
}
