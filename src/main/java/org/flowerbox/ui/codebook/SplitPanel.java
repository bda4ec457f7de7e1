package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.cell.CheckBoxTreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Layer;
import org.flowerbox.model.Refusal;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/** The passages of a code to tick, by source, and the name of the new code that they get. */
final class SplitPanel extends VBox {
  private final Workspace workspace;
  private final Words words;
  private final CodebookModel model;
  private final CodeGestures gestures;
  private final Code code;
  private final Consumer<Code> done;
  private final TextField name = new TextField();
  private final Label wrong = new Label();
  private final TreeView<Line> list = new TreeView<>();
  private final IntegerProperty ticked = new SimpleIntegerProperty();

  /**
   * A line of the list.
   *
   * @param coding null for the line of a source
   */
  private record Line(@Nullable Coding coding, String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  SplitPanel(
      Workspace workspace,
      CodebookModel model,
      CodeGestures gestures,
      Code code,
      Consumer<Code> done) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = model;
    this.gestures = gestures;
    this.code = code;
    this.done = done;
    getStyleClass().add("panel");
    name.setId("split-name");
    name.accessibleTextProperty().bind(words.bind("codebook.split.name"));
    name.textProperty().addListener(_ -> wrong.setText(""));
    name.setOnAction(_ -> move());
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    wrong.setMinHeight(Region.USE_PREF_SIZE);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    list.setId("split-passages");
    list.getStyleClass().add("dense");
    list.accessibleTextProperty().bind(words.bind("codebook.split.says"));
    list.setShowRoot(false);
    list.setPrefHeight(360);
    list.setCellFactory(_ -> new LineCell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    Label says = new Label();
    says.textProperty().bind(words.bind("codebook.split.says"));
    says.setWrapText(true);
    says.setMinHeight(Region.USE_PREF_SIZE);
    Label label = new Label();
    label.textProperty().bind(words.bind("codebook.split.name"));
    label.setLabelFor(name);
    getChildren().setAll(says, list, new VBox(4, label, name, wrong), foot());
    read();
  }

  private HBox foot() {
    Button move = new Button();
    move.setId("split-move");
    move.textProperty().bind(words.bind("codebook.split.move", ticked));
    move.getStyleClass().add("accent");
    move.disableProperty().bind(ticked.isEqualTo(0).or(name.textProperty().isEmpty()));
    move.setOnAction(_ -> move());
    HBox foot = new HBox(move);
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  TextField name() {
    return name;
  }

  private void read() {
    workspace
        .desk()
        .tasks()
        .start(
            words.text("codebook.split.reading", workspace.name(code)),
            progress -> CodedPassages.of(model.corpus(), code, progress),
            this::show);
  }

  private void show(List<CodedPassages.OfSource> found) {
    boolean severalCoders =
        found.stream()
                .flatMap(source -> source.passages().stream())
                .mapToInt(passage -> passage.coding().layer())
                .distinct()
                .count()
            > 1;
    CheckBoxTreeItem<Line> root = new CheckBoxTreeItem<>();
    for (CodedPassages.OfSource source : found) {
      CheckBoxTreeItem<Line> head =
          new CheckBoxTreeItem<>(
              new Line(
                  null,
                  words.text(
                      "codebook.split.source", source.source().name(), source.passages().size())));
      for (CodedPassages.Passage passage : source.passages()) {
        CheckBoxTreeItem<Line> item =
            new CheckBoxTreeItem<>(new Line(passage.coding(), line(passage, severalCoders)));
        item.selectedProperty()
            .addListener((_, _, now) -> ticked.set(ticked.get() + (now ? 1 : -1)));
        head.getChildren().add(item);
      }
      head.setExpanded(true);
      root.getChildren().add(head);
    }
    list.setRoot(root);
  }

  /** Two coders may have given the same passage the code: then each line says whose it is. */
  private String line(CodedPassages.Passage passage, boolean severalCoders) {
    Layer layer = model.corpus().layers().find(passage.coding().layer());
    return severalCoders && layer != null ? layer.name() + ": " + passage.words() : passage.words();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE
        && list.getFocusModel().getFocusedItem() instanceof CheckBoxTreeItem<Line> item) {
      item.setSelected(!item.isSelected());
      event.consume();
    }
  }

  private List<Coding> chosen() {
    List<Coding> chosen = new ArrayList<>();
    if (list.getRoot() != null) {
      list.getRoot().getChildren().forEach(head -> collect(head, chosen));
    }
    return chosen;
  }

  private static void collect(TreeItem<Line> head, List<Coding> chosen) {
    for (TreeItem<Line> item : head.getChildren()) {
      Coding coding = item.getValue().coding();
      if (coding != null && item instanceof CheckBoxTreeItem<Line> box && box.isSelected()) {
        chosen.add(coding);
      }
    }
  }

  private void move() {
    List<Coding> chosen = chosen();
    String wanted = name.getText().strip();
    if (chosen.isEmpty() || wanted.isEmpty()) {
      return;
    }
    Code namesake = model.namesake(code.parent(), wanted, 0);
    if (namesake != null) {
      wrong.setText(words.text("codebook.name.taken", workspace.name(namesake)));
      return;
    }
    gestures.split(code, chosen, wanted, done, this::refused);
  }

  private void refused(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      wrong.setText(words.refusal(refusal));
    } else {
      workspace.desk().notices().failed(failure);
    }
  }

  /** A line that is shortened to the width there is. */
  private static final class LineCell extends CheckBoxTreeCell<Line> {
    @Override
    protected double computePrefWidth(double height) {
      return 0;
    }
  }
}
