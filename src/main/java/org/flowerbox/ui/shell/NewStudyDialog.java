package org.flowerbox.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.flowerbox.model.Localized;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Words;
import org.flowerbox.work.Frameworks;
import org.flowerbox.work.NewProject;
import org.jspecify.annotations.Nullable;

/** Asks what a new study is called, where it is kept and which framework it starts from. */
final class NewStudyDialog extends Dialog<NewProject.Wish> {
  private final Words words;
  private final TextField name = new TextField();
  private final TextField file = new TextField();
  private final ComboBox<Frameworks.Choice> framework = new ComboBox<>();
  private final Label about = new Label();

  NewStudyDialog(Window owner, Desk desk, String coder) {
    this.words = desk.words();
    initOwner(owner);
    setTitle(words.text("shell.new.title"));
    ButtonType make = new ButtonType(words.text("shell.new.make"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(words.text("shell.new.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().setAll(make, cancel);
    frameworks(desk);
    getDialogPane().setContent(form());
    name.setText(words.text("shell.new.name.usual"));
    name.textProperty().addListener((_, _, typed) -> follow(typed));
    follow(name.getText());
    getDialogPane()
        .lookupButton(make)
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> name.getText().isBlank() || file.getText().isBlank(),
                name.textProperty(),
                file.textProperty()));
    setResultConverter(button -> button == make ? wish(words.language().code(), coder) : null);
  }

  private void frameworks(Desk desk) {
    List<Frameworks.Choice> choices = new ArrayList<>(Frameworks.choices(desk.home()));
    Frameworks.Choice none =
        new Frameworks.Choice(
            "none",
            Localized.of(words.language().code(), words.text("shell.new.none")),
            Localized.NONE,
            "",
            0);
    choices.add(none);
    framework.getItems().setAll(choices);
    framework.setCellFactory(_ -> new FrameworkCell());
    framework.setButtonCell(new FrameworkCell());
    framework.valueProperty().addListener((_, _, chosen) -> about.setText(about(chosen)));
    framework.setValue(
        choices.stream()
            .filter(choice -> choice.key().equals("dilemma-causes"))
            .findFirst()
            .orElse(none));
  }

  private String about(Frameworks.Choice chosen) {
    return chosen.codes() == 0
        ? words.text("shell.new.none.says")
        : words.text("shell.new.codes", chosen.codes())
            + " "
            + chosen.description().in(words.language().code());
  }

  private GridPane form() {
    GridPane form = new GridPane(12, 12);
    Button browse = new Button(words.text("shell.new.browse"));
    browse.setOnAction(_ -> browse());
    HBox where = new HBox(6, file, browse);
    HBox.setHgrow(file, Priority.ALWAYS);
    about.setWrapText(true);
    about.setPrefWidth(420);
    about.setMinHeight(84);
    about.setAlignment(Pos.TOP_LEFT);
    about.getStyleClass().add("text-muted");
    framework.setMaxWidth(Double.MAX_VALUE);
    form.addRow(0, label("shell.new.name", name), name);
    form.addRow(1, label("shell.new.framework", framework), framework);
    form.add(about, 1, 2);
    form.addRow(3, label("shell.new.file", file), where);
    GridPane.setHgrow(name, Priority.ALWAYS);
    form.setPrefWidth(580);
    return form;
  }

  private Label label(String key, Node of) {
    Label label = new Label(words.text(key));
    label.setLabelFor(of);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private void follow(String typed) {
    String safe = typed.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-");
    Path folder = Path.of(System.getProperty("user.home"), "Flowerbox");
    Path wanted = folder.resolve(safe + ".flowerbox");
    for (int copy = 2; Files.exists(wanted); copy++) {
      wanted = folder.resolve(safe + "-" + copy + ".flowerbox");
    }
    file.setText(safe.isEmpty() ? "" : wanted.toString());
  }

  private void browse() {
    FileChooser chooser = StartPage.projects(words);
    chooser.setInitialFileName(Path.of(file.getText()).getFileName().toString());
    File chosen = chooser.showSaveDialog(getOwner());
    if (chosen != null) {
      file.setText(chosen.getPath());
    }
  }

  private NewProject.Wish wish(String language, String coder) {
    Path path = Path.of(file.getText().strip());
    Path whole = path.toString().endsWith(".flowerbox") ? path : Path.of(path + ".flowerbox");
    return new NewProject.Wish(
        whole,
        name.getText().strip(),
        language,
        Objects.requireNonNull(framework.getValue()).key(),
        coder);
  }

  private final class FrameworkCell extends ListCell<Frameworks.Choice> {
    @Override
    protected void updateItem(Frameworks.@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(choice == null || empty ? null : choice.name().in(words.language().code()));
    }
  }
}
