package org.flowerbox.ui.codebook;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Problem;
import org.flowerbox.ui.common.Swatch;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodebookOffer.Item;
import org.flowerbox.work.CodebookOffer.State;
import org.jspecify.annotations.Nullable;

/** What a framework or file would bring: every code with its state and a box to tick. */
final class LoadPreview extends VBox {
  private final Workspace workspace;
  private final Words words;
  private final LoadChoice choice;
  private final ListView<Item> list = new ListView<>();
  private final Map<State, CheckBox> all = new EnumMap<>(State.class);
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();

  LoadPreview(Workspace workspace, LoadChoice choice) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.choice = choice;
    setSpacing(8);
    Label name = new Label(choice.offer().name().in(workspace.language()));
    name.getStyleClass().add("title-4");
    name.setWrapText(true);
    list.setId("load-codes");
    list.getStyleClass().add("dense");
    list.accessibleTextProperty().bind(words.bind("codebook.load.says"));
    list.getItems().setAll(choice.offer().items());
    list.setCellFactory(_ -> new Row());
    list.setPrefHeight(380);
    list.setOnKeyPressed(
        event -> {
          Item item = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.SPACE && item != null) {
            choose(item, !choice.isChosen(item));
            event.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(name, states(), list);
    for (Problem remark : choice.offer().remarks()) {
      Label said = new Label(remark.toString());
      said.setWrapText(true);
      said.getStyleClass().add("text-muted");
      getChildren().add(said);
    }
    refresh();
  }

  /** How many codes are chosen. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  private HBox states() {
    HBox row = new HBox(12);
    row.setAlignment(Pos.CENTER_LEFT);
    for (State state : new State[] {State.NEW, State.CHANGED}) {
      CheckBox box = new CheckBox();
      box.textProperty().bind(words.bind("codebook.load.all." + lower(state), choice.count(state)));
      box.setDisable(choice.count(state) == 0);
      box.setOnAction(
          _ -> {
            choice.chooseAll(state, box.isSelected());
            refresh();
          });
      all.put(state, box);
      row.getChildren().add(box);
    }
    Label same = new Label();
    same.textProperty().bind(words.bind("codebook.load.all.same", choice.count(State.SAME)));
    same.getStyleClass().add("text-muted");
    row.getChildren().add(same);
    return row;
  }

  private static String lower(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private void choose(Item item, boolean now) {
    choice.choose(item, now);
    refresh();
  }

  private void refresh() {
    all.forEach(
        (state, box) -> box.setSelected(choice.count(state) > 0 && choice.isAllChosen(state)));
    chosen.set(choice.chosen().size());
    list.refresh();
  }

  private final class Row extends ListCell<Item> {
    private final CheckBox box = new CheckBox();
    private final Label name = new Label();
    private final Label state = new Label();

    Row() {
      name.setMinWidth(0);
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      state.getStyleClass().add("text-muted");
      state.setMinWidth(Region.USE_PREF_SIZE);
      box.setFocusTraversable(false);
      box.setOnAction(
          _ -> {
            Item item = getItem();
            if (item != null) {
              choose(item, box.isSelected());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(item.code().name().in(workspace.language()));
      name.setTooltip(new Tooltip(name.getText()));
      state.setText(words.text("codebook.load.state." + lower(item.state())));
      box.setSelected(choice.isChosen(item));
      box.setDisable(item.state() == State.SAME);
      box.setAccessibleText(name.getText());
      HBox row = new HBox(8, box, new Swatch(item.code()), name, state);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setStyle("-fx-padding: 0 0 0 " + 16 * item.depth() + ";");
      setGraphic(row);
      setAccessibleText(name.getText() + ", " + state.getText());
    }

    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }
  }
}
