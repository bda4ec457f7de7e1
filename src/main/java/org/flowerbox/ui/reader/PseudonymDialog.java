package org.flowerbox.ui.reader;

import java.util.Collection;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.flowerbox.model.Source;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CorrectText;

/**
 * Asks for a name and what stands for it from now on, says how often it is found, and replaces it.
 */
final class PseudonymDialog extends Dialog<ButtonType> {
  private final Workspace workspace;
  private final Source source;
  private final Words words;
  private final TextField name = new TextField();
  private final TextField pseudonym = new TextField();
  private final CheckBox everywhere = new CheckBox();
  private final CheckBox whole = new CheckBox();
  private final Label found = new Label();
  private int request;

  PseudonymDialog(Window owner, Workspace workspace, Source source, String selected) {
    this.workspace = workspace;
    this.source = source;
    this.words = workspace.desk().words();
    initOwner(owner);
    setTitle(words.text("reader.anonymise"));
    ButtonType replace =
        new ButtonType(words.text("reader.anonymise.replace"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(words.text("reader.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().setAll(replace, cancel);
    getDialogPane().setContent(form());
    name.textProperty().addListener(_ -> count());
    everywhere.selectedProperty().addListener(_ -> count());
    whole.selectedProperty().addListener(_ -> count());
    everywhere.setSelected(true);
    name.setText(selected);
    Button button = (Button) getDialogPane().lookupButton(replace);
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> name.getText().isBlank() || pseudonym.getText().isBlank(),
                name.textProperty(),
                pseudonym.textProperty()));
    setOnShown(_ -> (selected.isEmpty() ? name : pseudonym).requestFocus());
    setResultConverter(
        pressed -> {
          if (pressed == replace) {
            replace();
          }
          return pressed;
        });
  }

  private GridPane form() {
    everywhere.setText(words.text("reader.anonymise.everywhere"));
    whole.setText(words.text("reader.anonymise.whole"));
    found.getStyleClass().add("text-muted");
    GridPane form = new GridPane(12, 10);
    form.addRow(0, label("reader.anonymise.name", name), name);
    form.addRow(1, label("reader.anonymise.pseudonym", pseudonym), pseudonym);
    form.add(everywhere, 1, 2);
    form.add(whole, 1, 3);
    form.add(found, 1, 4);
    GridPane.setHgrow(name, Priority.ALWAYS);
    form.setPrefWidth(460);
    return form;
  }

  private Label label(String key, Node of) {
    Label label = new Label(words.text(key));
    label.setLabelFor(of);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private Collection<Source> sources() {
    return everywhere.isSelected() ? workspace.corpus().sources().list() : List.of(source);
  }

  private void count() {
    String sought = name.getText().strip();
    int asked = ++request;
    if (sought.isEmpty()) {
      found.setText("");
      return;
    }
    Collection<Source> where = sources();
    boolean wholeWord = whole.isSelected();
    workspace
        .desk()
        .tasks()
        .quietly(
            _ -> new CorrectText(workspace.project()).count(where, sought, wholeWord),
            count -> {
              if (asked == request) {
                found.setText(words.text("reader.anonymise.found", count));
              }
            });
  }

  private void replace() {
    Collection<Source> where = sources();
    String from = name.getText().strip();
    String to = pseudonym.getText().strip();
    boolean wholeWord = whole.isSelected();
    workspace
        .desk()
        .tasks()
        .start(
            words.text("reader.anonymise"),
            progress ->
                new CorrectText(workspace.project())
                    .replaceEverywhere(where, from, to, wholeWord, workspace.coder(), progress),
            count -> workspace.done(words.text("reader.anonymise.done", count)));
  }
}
