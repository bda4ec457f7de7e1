package org.flowerbox.ui.palette;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.ui.common.CodeChooser.Purpose;
import org.flowerbox.ui.common.Swatch;
import org.flowerbox.ui.common.Words;

/** What one sees of the palette: the field, the list below it, which keys there are. */
final class PalettePane extends VBox {
  static final int VISIBLE = 10;
  private static final double ROW = 32;
  private static final double WIDTH = 580;

  private final Words words;
  private final Purpose purpose;
  private final PaletteModel model;
  private final TextField field = new TextField();
  private final ListView<PaletteRow> list = new ListView<>();
  private final HBox chosen = new HBox();
  private final Label said = new Label();
  private final TermsPane terms;
  private final boolean hasTerms;

  PalettePane(
      Words words,
      Purpose purpose,
      PaletteModel model,
      TermKeys keys,
      PaletteCell.PaletteCounts counts) {
    this.words = words;
    this.purpose = purpose;
    this.model = model;
    this.hasTerms = purpose == Purpose.CODE && !keys.isEmpty();
    this.terms = new TermsPane(words, keys);
    setId("palette");
    getStyleClass().add("code-palette");
    getStylesheets().add(String.valueOf(PalettePane.class.getResource("palette.css")));
    setPrefWidth(WIDTH);
    buildField();
    buildList(counts);
    said.getStyleClass().add("said");
    said.setWrapText(true);
    said.managedProperty().bind(said.visibleProperty());
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    chosen.getStyleClass().add("chosen");
    find();
  }

  private void buildField() {
    field.setId("palette-field");
    String prompt = words.text("palette.prompt." + purpose.name().toLowerCase(Locale.ROOT));
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
  }

  private void buildList(PaletteCell.PaletteCounts counts) {
    list.setId("palette-list");
    list.setFixedCellSize(ROW);
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new PaletteCell(words, counts));
    Label none = new Label();
    none.setText(words.text("palette.none"));
    none.getStyleClass().add("path");
    list.setPlaceholder(none);
  }

  /** Calls back when something else is typed, and when a line is clicked. */
  void onUse(Runnable typed, Consumer<MouseEvent> clicked) {
    field
        .textProperty()
        .addListener(
            (_, _, now) -> {
              model.type(now);
              typed.run();
            });
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && list.getSelectionModel().getSelectedIndex() >= 0) {
            model.choose(list.getSelectionModel().getSelectedIndex());
            clicked.accept(event);
          }
        });
  }

  /** Shows the rows of the model. */
  void refresh() {
    if (!list.getItems().equals(model.rows())) {
      list.getItems().setAll(model.rows());
    }
    list.setPrefHeight(Math.clamp(model.rows().size(), 1, VISIBLE) * ROW + 2);
    choose();
  }

  /** Shows the counts anew. */
  void recount() {
    list.refresh();
  }

  /** Shows which row is chosen. */
  void choose() {
    list.getSelectionModel().clearAndSelect(model.chosen());
    Node flow = list.lookup(".virtual-flow");
    if (flow instanceof VirtualFlow<?> rows) {
      rows.scrollTo(model.chosen());
    }
  }

  /** Whether the second step shows. */
  boolean inTerms() {
    return getChildren().contains(terms);
  }

  /** The first step: finding the code. */
  void find() {
    getChildren().setAll(field, list, said, new Hints(words, purpose, hasTerms));
    VBox.setVgrow(list, Priority.ALWAYS);
    refresh();
    field.requestFocus();
  }

  /** The second step: what goes with the code; answers whether there is anything to choose. */
  boolean askTerms(FoundCode code) {
    if (!hasTerms) {
      return false;
    }
    Label name = new Label(code.name());
    name.getStyleClass().addAll("name", "marked");
    chosen.getChildren().setAll(new Swatch(code.code()), name);
    getChildren().setAll(chosen, terms, said, Hints.ofTerms(words));
    terms.requestFocus();
    return true;
  }

  TermsPane terms() {
    return terms;
  }

  /** Makes room for the next code. */
  void clear() {
    field.clear();
    find();
  }

  /** Says something below the list, "" for nothing. */
  void say(String text, boolean problem) {
    said.setText(text);
    said.getStyleClass().removeAll(List.of("problem"));
    if (problem) {
      said.getStyleClass().add("problem");
    }
  }
}
