package org.flowerbox.ui.importing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Problem;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Files with what is to be said of them, a sentence each. */
final class ProblemList extends ListView<Problem> {
  ProblemList(Words words) {
    setId("import-problems");
    setAccessibleText(words.text("importing.problems.title"));
    setCellFactory(_ -> new Cell(words));
    getStyleClass().add("problems");
  }

  /** Problems, those that kept something from arriving first, then the files skipped. */
  static List<Problem> of(Words words, List<Problem> problems, List<String> skipped) {
    List<Problem> all = new ArrayList<>(problems.stream().filter(Problem::fatal).toList());
    problems.stream().filter(problem -> !problem.fatal()).forEach(all::add);
    String twice = words.text("importing.skipped");
    skipped.forEach(file -> all.add(Problem.remark(file, twice)));
    return all;
  }

  /** How many files cannot be read, and how many notes there are. */
  static String title(Words words, List<Problem> problems) {
    long failed = problems.stream().filter(Problem::fatal).count();
    long notes = problems.size() - failed;
    return words.text("importing.problems", failed, notes, failed > 0 && notes > 0 ? 1 : 0);
  }

  /** The name of a file without its folders. */
  static String name(String where) {
    try {
      Path name = Path.of(where).getFileName();
      return name == null ? where : name.toString();
    } catch (InvalidPathException none) {
      return where;
    }
  }

  private final class Cell extends ListCell<Problem> {
    private final Words words;
    private final FontIcon icon = new FontIcon();
    private final Label file = new Label();
    private final Label what = Pieces.muted("");
    private final HBox row = new HBox(10, icon, new VBox(1, file, what));

    Cell(Words words) {
      this.words = words;
      file.getStyleClass().add("file-name");
      what.setWrapText(true);
      what.setMinHeight(USE_PREF_SIZE);
      what.prefWidthProperty().bind(ProblemList.this.widthProperty().subtract(80));
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      if (problem == null || empty) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      setGraphic(row);
      icon.setIconLiteral(problem.fatal() ? "fth-x-circle" : "fth-alert-triangle");
      icon.getStyleClass().setAll("ikonli-font-icon", problem.fatal() ? "fatal" : "sign");
      file.setText(name(problem.where()));
      what.setText(words.sentence(problem.what()));
      setTooltip(new Tooltip(problem.where()));
      String level = words.text(problem.fatal() ? "importing.fatal" : "importing.remark");
      setAccessibleText(level + " " + file.getText() + ": " + what.getText());
    }
  }
}
