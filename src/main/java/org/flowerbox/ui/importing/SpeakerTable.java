package org.flowerbox.ui.importing;

import java.util.List;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.work.Draft;
import org.flowerbox.work.Draft.SpeakerFound;
import org.flowerbox.work.DraftCorrection;

/** Who speaks in the document that is shown: names, roles, how much; merged or struck out. */
final class SpeakerTable extends VBox {
  private final Review review;
  private final TableView<SpeakerFound> table = new TableView<>();
  private final WayField way;
  private final Complaint complaint;
  private final Hyperlink merge = new Hyperlink();

  SpeakerTable(Review review) {
    super(6);
    this.review = review;
    this.complaint = new Complaint(review);
    this.way =
        new WayField(
            review,
            "speakers",
            Way::ofSpeakers,
            (chosen, refused) -> review.type(chosen.forSpeakers(), refused));
    columns();
    table.setId("import-speakers-table");
    table.setEditable(true);
    table.setAccessibleText(review.text("speakers"));
    Label none = Pieces.muted(review.text("speakers.nobody"));
    none.setWrapText(true);
    none.getStyleClass().add("nobody");
    table.setPlaceholder(none);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setRowFactory(_ -> new Row());
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.setMinHeight(96);
    merge.setText(review.text("speakers.merge.instead"));
    Pieces.shown(merge, false);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(Pieces.title(review.text("speakers")), way, table, complaint, merge);
    setMinWidth(0);
  }

  private void columns() {
    TableColumn<SpeakerFound, String> name = new TableColumn<>(review.text("speakers.name"));
    name.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().name()));
    name.setCellFactory(_ -> new TextCell<>(this::rename));
    name.setPrefWidth(150);
    TableColumn<SpeakerFound, SpeakerRole> role = new TableColumn<>(review.text("speakers.role"));
    role.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().role()));
    role.setCellFactory(_ -> new RoleCell(review, this::setRole));
    role.setMinWidth(112);
    role.setPrefWidth(126);
    table.getColumns().add(name);
    table.getColumns().add(role);
    table.getColumns().add(number("speakers.turns", SpeakerFound::turns, 56));
    table.getColumns().add(number("speakers.characters", SpeakerFound::characters, 74));
    TableColumn<SpeakerFound, SpeakerFound> more = new TableColumn<>();
    more.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    more.setCellFactory(_ -> new SpeakerMenuCell(review, this::entries));
    more.setMinWidth(40);
    more.setMaxWidth(40);
    table.getColumns().add(more);
    table.getColumns().forEach(column -> column.setSortable(false));
    table.getColumns().forEach(column -> column.setReorderable(false));
  }

  private TableColumn<SpeakerFound, String> number(
      String name, ToLongFunction<SpeakerFound> value, double width) {
    TableColumn<SpeakerFound, String> column = new TableColumn<>(review.text(name));
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(review.number(value.applyAsLong(row.getValue()))));
    column.getStyleClass().add("number");
    column.setMinWidth(width);
    column.setPrefWidth(width);
    return column;
  }

  private final class Row extends TableRow<SpeakerFound> {
    Row() {
      setOnContextMenuRequested(
          event -> {
            if (getItem() != null) {
              entries(getItem()).menu().show(this, event.getScreenX(), event.getScreenY());
              event.consume();
            }
          });
    }
  }

  private SpeakerMenu entries(SpeakerFound speaker) {
    return new SpeakerMenu(review, speaker, table.getItems(), this::edit, this::correct);
  }

  private void edit(SpeakerFound speaker) {
    int row = table.getItems().indexOf(speaker);
    table.getSelectionModel().select(row);
    table.edit(row, table.getColumns().getFirst());
  }

  private void pressed(KeyEvent event) {
    SpeakerFound chosen = table.getSelectionModel().getSelectedItem();
    if (chosen == null || table.getEditingCell() != null) {
      return;
    }
    if (event.getCode() == KeyCode.DELETE) {
      correct(new DraftCorrection.NotASpeaker(chosen.name()));
      event.consume();
    } else if (event.getCode() == KeyCode.F2) {
      edit(chosen);
      event.consume();
    }
  }

  private void rename(SpeakerFound speaker, String name) {
    clear();
    review.correct(
        new DraftCorrection.SpeakerRenamed(speaker.name(), name),
        failure -> {
          complaint.say(failure);
          offerMerge(speaker, name);
        });
  }

  private void offerMerge(SpeakerFound speaker, String name) {
    table.getItems().stream()
        .filter(other -> !other.equals(speaker) && other.name().equalsIgnoreCase(name))
        .findFirst()
        .ifPresent(
            other -> {
              Pieces.shown(merge, true);
              merge.setOnAction(
                  _ -> correct(new DraftCorrection.SpeakersMerged(speaker.name(), other.name())));
            });
  }

  private void setRole(SpeakerFound speaker, SpeakerRole role) {
    correct(new DraftCorrection.SpeakerIs(speaker.name(), role));
  }

  private void correct(DraftCorrection correction) {
    clear();
    review.correct(correction, complaint::say);
  }

  private void clear() {
    complaint.clear();
    Pieces.shown(merge, false);
  }

  /** Shows the speakers of a draft. */
  void show(Draft draft) {
    way.show(draft);
    List<SpeakerFound> speakers = draft.speakers();
    if (!table.getItems().equals(speakers)) {
      int row = table.getSelectionModel().getSelectedIndex();
      clear();
      table.getItems().setAll(speakers);
      if (row >= 0 && !speakers.isEmpty()) {
        table.getSelectionModel().select(Math.min(row, speakers.size() - 1));
      }
    }
  }
}
