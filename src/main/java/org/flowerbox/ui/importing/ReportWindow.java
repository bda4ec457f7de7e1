package org.flowerbox.ui.importing;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.flowerbox.model.Problem;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.work.ImportReport;

/** A small window that lists the files that did not arrive, or not wholly, to be kept or copied. */
final class ReportWindow {
  private final Desk desk;
  private final Words words;
  private final ImportReport report;
  private final SideWindow window;
  private final List<Problem> problems;

  ReportWindow(Node home, Desk desk, ImportReport report) {
    this.desk = desk;
    this.words = desk.words();
    this.report = report;
    this.problems = ProblemList.of(words, report.problems(), report.skipped());
    this.window = new SideWindow(home, desk.appearance(), 640, 460);
    window.stage().setTitle(words.text("importing.problems.title"));
    window.show(content());
    window
        .stage()
        .getScene()
        .addEventFilter(
            KeyEvent.KEY_PRESSED,
            event -> {
              if (event.getCode() == KeyCode.ESCAPE) {
                window.stage().hide();
              }
            });
  }

  void open() {
    window.stage().show();
  }

  private BorderPane content() {
    ProblemList list = new ProblemList(words);
    list.getItems().setAll(problems);
    Label title = new Label(ProblemList.title(words, problems));
    title.getStyleClass().add("title-4");
    title.setWrapText(true);
    VBox head = new VBox(title);
    head.getStyleClass().add("part");
    Button save = new Button(words.text("importing.problems.save"));
    save.setId("import-problems-save");
    save.setOnAction(_ -> choose());
    Button copy = new Button(words.text("importing.problems.copy"));
    copy.setId("import-problems-copy");
    copy.setOnAction(_ -> copy());
    Button close = new Button(words.text("importing.close"));
    close.setDefaultButton(true);
    close.setOnAction(_ -> window.stage().hide());
    HBox foot = new HBox(8, save, copy, Pieces.room(), close);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("footer");
    BorderPane content = new BorderPane(list);
    content.getStyleClass().add("import-view");
    content.setTop(head);
    content.setBottom(foot);
    return content;
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words.text("importing.problems.csv"), "*.csv"),
            new FileChooser.ExtensionFilter(words.text("importing.problems.txt"), "*.txt"));
    chooser.setInitialFileName(words.text("importing.problems.file") + ".csv");
    File file = chooser.showSaveDialog(window.stage());
    if (file != null) {
      save(file.toPath());
    }
  }

  /** Saves the list, as a table where the file's name ends in .csv, as text else. */
  void save(Path file) {
    desk.tasks()
        .quietly(
            _ -> {
              report.saveProblems(file);
              return file;
            },
            saved ->
                desk.notices().say(Notice.done(words.text("importing.problems.saved", saved))));
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(lines());
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** The list as text, a line each. */
  String lines() {
    return problems.stream()
        .map(problem -> problem.where() + ": " + words.sentence(problem.what()))
        .collect(Collectors.joining("\n"));
  }
}
