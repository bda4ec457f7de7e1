package org.flowerbox.ui.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
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
  private final HistoryBar bar;

  public HistoryPane(Workspace workspace) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    ZoneId zone = ZoneId.systemDefault();
    this.model = new HistoryModel(zone);
    this.reader =
        new HistoryReader(workspace.project(), workspace.desk().tasks(), model, this::refresh);
    this.filter = new HistoryFilterBar(words, this::filter);
    this.bar = new HistoryBar(workspace, model, this::showPlace);
    setId("history");
    getStyleClass().addAll("shelf", "history");
    getStylesheets().add(String.valueOf(HistoryPane.class.getResource("history.css")));
    buildList(zone);
    setTop(filter);
    setCenter(list);
    setBottom(bar);
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
    list.setContextMenu(bar.menu());
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
    bar.select(step().orElse(null));
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
}
