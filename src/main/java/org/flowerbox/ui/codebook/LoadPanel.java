package org.flowerbox.ui.codebook;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.flowerbox.model.Refusal;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodebookOffer;
import org.flowerbox.work.Frameworks;
import org.kordamp.ikonli.javafx.FontIcon;

/** Codes from a framework or a file: which one, then what of it. */
final class LoadPanel extends VBox {
  private final Workspace workspace;
  private final Words words;
  private final Runnable done;
  private final Label wrong = new Label();

  LoadPanel(Workspace workspace, Runnable done) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.done = done;
    getStyleClass().add("panel");
    wrong.getStyleClass().add("wrong");
    wrong.setWrapText(true);
    wrong.setMinHeight(Region.USE_PREF_SIZE);
    wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    choose();
  }

  /** Shows what there is to choose from. */
  void choose() {
    wrong.setText("");
    Button file = new Button(words.text("codebook.load.file"), new FontIcon("fth-folder"));
    file.setId("load-file");
    file.setMaxWidth(Double.MAX_VALUE);
    file.setAlignment(Pos.CENTER_LEFT);
    file.setOnAction(_ -> file());
    VBox list = new VBox(6);
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(420);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll, wrong, file);
    workspace
        .desk()
        .tasks()
        .quietly(
            _ -> Frameworks.choices(workspace.desk().home()),
            choices -> choices.forEach(choice -> list.getChildren().add(button(choice))));
  }

  private Button button(Frameworks.Choice choice) {
    Label name = new Label(choice.name().in(workspace.language()));
    name.getStyleClass().add("name");
    Label says =
        new Label(
            words.text("codebook.load.codes", choice.codes())
                + " "
                + choice.description().in(workspace.language()));
    says.getStyleClass().add("text-muted");
    says.setWrapText(true);
    says.getStyleClass().add("says");
    VBox both = new VBox(2, name, says);
    both.setMaxWidth(Double.MAX_VALUE);
    Button button = new Button(null, both);
    button.getStyleClass().addAll("flat", "framework");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setTooltip(new Tooltip(says.getText()));
    button.getTooltip().setWrapText(true);
    button.getTooltip().setMaxWidth(420);
    button.setAccessibleText(name.getText());
    button.setOnAction(_ -> read(choice.key()));
    return button;
  }

  /** Asks for a file and reads it. */
  void file() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                words.text("codebook.load.files"), List.of("*.json", "*.csv", "*.tsv", "*.txt")));
    File file = chooser.showOpenDialog(getScene() == null ? null : getScene().getWindow());
    if (file != null) {
      read(file.toPath().toString());
    }
  }

  /** Reads a framework or file beside the window, then shows what is in it. */
  void read(String keyOrPath) {
    wrong.setText("");
    String name = Path.of(keyOrPath).getFileName().toString();
    workspace
        .desk()
        .tasks()
        .start(
            words.text("codebook.load.reading", name),
            _ -> CodebookOffer.read(workspace.corpus(), workspace.desk().home(), keyOrPath),
            this::show,
            failure -> wrong.setText(said(failure)));
  }

  private String said(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return words.refusal(refusal);
    }
    workspace.desk().notices().failed(failure);
    return "";
  }

  private void show(CodebookOffer offer) {
    LoadChoice choice = new LoadChoice(offer);
    LoadPreview preview = new LoadPreview(workspace, choice);
    VBox.setVgrow(preview, Priority.ALWAYS);
    Button back = new Button(words.text("codebook.load.back"));
    back.setOnAction(_ -> choose());
    Button load = new Button();
    load.setId("load-do");
    load.getStyleClass().add("accent");
    load.textProperty().bind(words.bind("codebook.load.do", preview.chosenProperty()));
    load.disableProperty().bind(preview.chosenProperty().isEqualTo(0));
    load.setOnAction(_ -> load(choice));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(preview, wrong, new HBox(8, back, gap, load));
    load.requestFocus();
  }

  private void load(LoadChoice choice) {
    String who = workspace.coder();
    int codes = choice.chosen().size();
    String name = choice.offer().name().in(workspace.language());
    workspace
        .desk()
        .tasks()
        .start(
            words.text("codebook.load.reading", name),
            _ -> {
              choice.offer().load(workspace.project(), choice.chosen(), who);
              return codes;
            },
            loaded -> {
              done.run();
              workspace.done(words.text("codebook.loaded", loaded, name));
            },
            failure -> wrong.setText(said(failure)));
  }
}
