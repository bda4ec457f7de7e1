package org.flowerbox.ui.importing;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flowerbox.ui.common.RunningTask;
import org.jspecify.annotations.Nullable;

/** What was done last and its way back, what is under way, and the way out. */
final class Footer extends HBox {
  private final Review review;
  private final Button undo;
  private final Button redo;
  private final Label said = Pieces.cut(new Label());
  private final Hyperlink others = new Hyperlink();
  private final ProgressBar bar = new ProgressBar();
  private final Button stop;
  private final Button importing = new Button();
  private final Button cancel;

  /**
   * A footer.
   *
   * @param task work that takes long, null while there is none
   */
  Footer(
      Review review, ObservableValue<@Nullable RunningTask> task, Runnable write, Runnable leave) {
    this.review = review;
    Corrections corrections = review.corrections();
    getStyleClass().add("footer");
    undo = Pieces.icon("fth-rotate-ccw", review.text("undo"));
    undo.setId("import-undo");
    undo.setOnAction(_ -> corrections.undo());
    redo = Pieces.icon("fth-rotate-cw", review.text("redo"));
    redo.setId("import-redo");
    redo.setOnAction(_ -> corrections.redo());
    others.setId("import-others");
    others.setMinWidth(Region.USE_PREF_SIZE);
    others.setOnAction(_ -> alsoOthers());
    others.setTooltip(new Tooltip(review.text("others.key")));
    stop = Pieces.icon("fth-x", review.text("stop"));
    stop.setOnAction(_ -> corrections.stop());
    bar.setPrefWidth(90);
    bar.setMinWidth(60);
    bar.setAccessibleText(review.text("rereading"));
    bar.progressProperty().bind(task.flatMap(RunningTask::shareProperty).orElse(-1.0));
    cancel = new Button(review.text("cancel"));
    cancel.setId("import-cancel");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> leave.run());
    importing.setId("import-write");
    importing.setDefaultButton(true);
    importing.setMinWidth(USE_PREF_SIZE);
    importing.setOnAction(_ -> write.run());
    HBox.setHgrow(said, Priority.SOMETIMES);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(undo, redo, said, others, Pieces.room(), bar, stop, cancel, importing);
    review.listen(this::show);
    show();
  }

  /** Makes the correction that was made last in the other documents too. */
  void alsoOthers() {
    Done done = review.corrections().done();
    if (done != null && !done.others().isEmpty()) {
      review.corrections().correct(done.others(), done.correction(), this::complain);
    }
  }

  private void complain(Throwable failure) {
    said.setText(review.sentence(failure));
    Pieces.shown(others, false);
  }

  private void show() {
    Corrections corrections = review.corrections();
    undo.setDisable(!corrections.canUndo());
    redo.setDisable(!corrections.canRedo());
    Pieces.shown(bar, corrections.isBusy());
    Pieces.shown(stop, corrections.isBusy());
    Done done = corrections.done();
    int more = done == null ? 0 : done.others().size();
    said.setText(done == null ? "" : DoneWords.of(review, done));
    Pieces.shown(others, more > 0);
    others.setText(review.text("others", more));
    int count = corrections.snapshot().included();
    importing.setText(review.text("import", count));
    importing.setDisable(count == 0);
  }
}
