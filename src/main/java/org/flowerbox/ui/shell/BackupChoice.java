package org.flowerbox.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.flowerbox.project.ProjectBackups;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;

/** Asks which backup takes the place of a study, the newest first. */
final class BackupChoice extends Dialog<Path> {
  private static final double ROW = 30;
  private static final double WIDTH = 460;

  private final Words words;

  BackupChoice(Window owner, Words words, List<Path> backups) {
    this.words = words;
    initOwner(owner);
    setTitle(words.text("shell.restore.title"));
    ButtonType restore =
        new ButtonType(words.text("shell.restore.do"), ButtonBar.ButtonData.OK_DONE);
    ButtonType cancel =
        new ButtonType(words.text("shell.new.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    getDialogPane().getButtonTypes().setAll(restore, cancel);
    ListView<Path> list = new ListView<>();
    list.setId("backups");
    list.getItems().setAll(backups);
    list.setCellFactory(_ -> new Cell());
    list.getSelectionModel().selectFirst();
    list.setPrefHeight(Math.min(8, backups.size() + 1) * ROW);
    list.setAccessibleText(words.text("shell.restore.title"));
    Label says = new Label(words.text("shell.restore.says"));
    says.setWrapText(true);
    says.setPrefWidth(WIDTH);
    getDialogPane().setContent(new VBox(10, says, list));
    getDialogPane()
        .lookupButton(restore)
        .disableProperty()
        .bind(list.getSelectionModel().selectedItemProperty().isNull());
    setOnShown(_ -> list.requestFocus());
    setResultConverter(
        pressed -> pressed == restore ? list.getSelectionModel().getSelectedItem() : null);
  }

  private final class Cell extends ListCell<Path> {
    private final DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(words.language().locale())
            .withZone(ZoneId.systemDefault());

    @Override
    protected void updateItem(@Nullable Path backup, boolean empty) {
      super.updateItem(backup, empty);
      setText(backup == null || empty ? null : time.format(ProjectBackups.madeAt(backup)));
    }
  }
}
