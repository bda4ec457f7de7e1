package org.flowerbox.ui.importing;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;
import org.jspecify.annotations.Nullable;

/** The variables of the document that is shown, and how names of files give them. */
final class VariableTable extends VBox {
  private final Review review;
  private final TableView<Map.Entry<String, String>> table = new TableView<>();
  private final TextField name = new TextField();
  private final TextField value = new TextField();
  private final WayField way;
  private final Complaint complaint;

  VariableTable(Review review) {
    super(6);
    this.review = review;
    this.complaint = new Complaint(review);
    this.way =
        new WayField(
            review,
            "rule",
            Way::ofName,
            (chosen, refused) ->
                review
                    .corrections()
                    .type(review.corrections().snapshot().keys(), chosen.forNames(), refused));
    columns();
    table.setId("import-variables-table");
    table.setEditable(true);
    table.setAccessibleText(review.text("variables"));
    Label none = Pieces.muted(review.text("variables.none"));
    none.setWrapText(true);
    none.getStyleClass().add("nobody");
    table.setPlaceholder(none);
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table.setMinHeight(96);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(Pieces.title(review.text("variables")), way, table, adding(), complaint);
    setMinWidth(0);
  }

  private void columns() {
    TableColumn<Map.Entry<String, String>, String> names =
        new TableColumn<>(review.text("variables.name"));
    names.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().getKey()));
    TableColumn<Map.Entry<String, String>, String> values =
        new TableColumn<>(review.text("variables.value"));
    values.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().getValue()));
    values.setCellFactory(_ -> new TextCell<>((row, typed) -> set(row.getKey(), typed)));
    TableColumn<Map.Entry<String, String>, String> remove = new TableColumn<>();
    remove.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getKey()));
    remove.setCellFactory(_ -> new RemoveCell());
    remove.setMinWidth(40);
    remove.setMaxWidth(40);
    for (var column : List.of(names, values, remove)) {
      column.setSortable(false);
      column.setReorderable(false);
      table.getColumns().add(column);
    }
  }

  private HBox adding() {
    name.setPromptText(review.text("variables.name"));
    name.setAccessibleText(review.text("variables.name"));
    name.setId("import-variable-name");
    value.setPromptText(review.text("variables.value"));
    value.setAccessibleText(review.text("variables.value"));
    value.setId("import-variable-value");
    name.setOnAction(_ -> value.requestFocus());
    value.setOnAction(_ -> add());
    Button add = Pieces.icon("fth-plus", review.text("variables.add"));
    add.setOnAction(_ -> add());
    name.setPrefColumnCount(6);
    value.setPrefColumnCount(6);
    name.setMinWidth(40);
    value.setMinWidth(40);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox.setHgrow(value, Priority.ALWAYS);
    HBox row = new HBox(6, name, value, add);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void add() {
    if (name.getText().isBlank() && value.getText().isBlank()) {
      return;
    }
    String called = name.getText();
    String is = value.getText();
    name.clear();
    value.clear();
    name.requestFocus();
    complaint.clear();
    review.correct(
        new DraftCorrection.VariableSet(called, is),
        failure -> {
          name.setText(called);
          value.setText(is);
          complaint.say(failure);
        });
  }

  private void set(String variable, String typed) {
    complaint.clear();
    review.correct(new DraftCorrection.VariableSet(variable, typed), complaint::say);
  }

  private void remove(String variable) {
    complaint.clear();
    review.correct(new DraftCorrection.VariableRemoved(variable), complaint::say);
  }

  private void pressed(KeyEvent event) {
    Map.Entry<String, String> chosen = table.getSelectionModel().getSelectedItem();
    if (chosen == null || table.getEditingCell() != null) {
      return;
    }
    if (event.getCode() == KeyCode.DELETE) {
      remove(chosen.getKey());
      event.consume();
    } else if (event.getCode() == KeyCode.F2) {
      table.edit(table.getSelectionModel().getSelectedIndex(), table.getColumns().get(1));
      event.consume();
    }
  }

  /** Shows the variables of a draft. */
  void show(Draft draft) {
    way.show(draft);
    List<Map.Entry<String, String>> entries = List.copyOf(draft.variables().entrySet());
    if (!table.getItems().equals(entries)) {
      int row = table.getSelectionModel().getSelectedIndex();
      complaint.clear();
      table.getItems().setAll(entries);
      if (row >= 0 && !entries.isEmpty()) {
        table.getSelectionModel().select(Math.min(row, entries.size() - 1));
      }
    }
  }

  private final class RemoveCell extends TableCell<Map.Entry<String, String>, String> {
    private final Button button = Pieces.icon("fth-x", review.text("variables.remove", ""));

    RemoveCell() {
      button.getStyleClass().add("in-cell");
      button.setFocusTraversable(false);
      button.setOnAction(_ -> remove(getItem()));
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable String variable, boolean empty) {
      super.updateItem(variable, empty);
      setGraphic(empty || variable == null ? null : button);
      if (variable != null) {
        button.setAccessibleText(review.text("variables.remove", variable));
      }
    }
  }
}
