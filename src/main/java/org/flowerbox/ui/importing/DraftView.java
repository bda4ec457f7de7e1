package org.flowerbox.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Problem;
import org.flowerbox.ui.common.RunningTask;
import org.flowerbox.work.Draft;
import org.jspecify.annotations.Nullable;

/** All of the import window: documents on the left, the one that is shown on the right. */
final class DraftView extends BorderPane {
  private static final double PROBLEMS = 150;
  private static final double PROBLEM = 46;

  private final Review review;
  private final FileList files;
  private final DraftForm form;
  private final SpeakerTable speakers;
  private final VariableTable variables;
  private final TurnList turns;
  private final Footer footer;
  private final TitledPane fold = new TitledPane();
  private final ProblemList problems;

  DraftView(
      Review review,
      Beside beside,
      ObservableValue<@Nullable RunningTask> task,
      Runnable write,
      Runnable leave) {
    this.review = review;
    this.files = new FileList(review);
    this.form = new DraftForm(review);
    this.speakers = new SpeakerTable(review);
    this.variables = new VariableTable(review);
    this.turns = new TurnList(review, beside);
    this.problems = new ProblemList(review.words());
    this.footer = new Footer(review, task, write, leave);
    getStyleClass().add("import-view");
    SplitPane across = new SplitPane(files, right());
    across.setDividerPositions(0.27);
    SplitPane.setResizableWithParent(files, false);
    setCenter(across);
    setBottom(new VBox(fold(), footer));
    review.listen(this::show);
    show();
  }

  private SplitPane right() {
    HBox tables = new HBox(20, speakers, variables);
    HBox.setHgrow(speakers, Priority.ALWAYS);
    HBox.setHgrow(variables, Priority.ALWAYS);
    speakers.setPrefWidth(440);
    variables.setPrefWidth(290);
    VBox top = new VBox(14, form, tables);
    top.getStyleClass().add("part");
    VBox.setVgrow(tables, Priority.ALWAYS);
    top.setMinHeight(300);
    turns.getStyleClass().add("part");
    SplitPane right = new SplitPane(top, turns);
    right.setOrientation(Orientation.VERTICAL);
    right.setDividerPositions(0.48);
    right.setMinWidth(500);
    return right;
  }

  private TitledPane fold() {
    fold.setId("import-problems-fold");
    fold.setContent(problems);
    fold.setExpanded(false);
    fold.setAnimated(false);
    fold.getStyleClass().add("fold");
    return fold;
  }

  private void showProblems() {
    Snapshot snapshot = review.corrections().snapshot();
    List<Problem> all = new ArrayList<>(snapshot.drafts().problems());
    snapshot.byKey().values().forEach(draft -> all.addAll(draft.problems()));
    List<Problem> listed = ProblemList.of(review.words(), all, snapshot.drafts().skipped());
    if (!problems.getItems().equals(listed)) {
      problems.getItems().setAll(listed);
    }
    problems.setPrefHeight(Math.min(PROBLEMS, listed.size() * PROBLEM + 12));
    fold.setText(ProblemList.title(review.words(), listed));
    Pieces.shown(fold, !listed.isEmpty());
  }

  /** Puts the focus where Enter imports. */
  void begin() {
    files.list().requestFocus();
  }

  void alsoOthers() {
    footer.alsoOthers();
  }

  private void show() {
    Draft draft = review.shown();
    form.show(draft);
    speakers.show(draft);
    variables.show(draft);
    turns.show(draft);
    showProblems();
  }
}
