package org.flowerbox.ui.importing;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.flowerbox.model.Progress;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.RunningTask;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.work.DraftCorrection;
import org.flowerbox.work.ImportDrafts;
import org.jspecify.annotations.Nullable;

/** The window in which drafts are looked through before they are imported. */
final class DraftWindow {
  static final String OTHERS_KEY = "Shortcut+Shift+A";
  static final String WRITE_KEY = "Shortcut+Enter";

  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");
  private static final KeyCombination OTHERS = KeyCombination.valueOf(OTHERS_KEY);
  private static final KeyCombination WRITE = KeyCombination.valueOf(WRITE_KEY);

  private final Desk desk;
  private final SideWindow window;
  private final Corrections corrections;
  private final Review review;
  private final Consumer<ImportDrafts> write;
  private final ReadOnlyObjectWrapper<@Nullable RunningTask> task = new ReadOnlyObjectWrapper<>();
  private final ChangeListener<UiLanguage> spoken = (_, _, _) -> show();
  private DraftView view;
  private boolean writing;
  private boolean closed;
  private int refusals;

  /**
   * A window, not shown yet.
   *
   * @param write imports the drafts
   */
  DraftWindow(Node home, Desk desk, ImportDrafts drafts, Consumer<ImportDrafts> write) {
    this.desk = desk;
    this.write = write;
    this.corrections = new Corrections(drafts, this::run);
    this.review = new Review(desk.words(), corrections);
    this.window = new SideWindow(home, desk.appearance(), 1120, 800);
    this.view = make();
    corrections.listen(this::writeWhenDone);
    Stage stage = window.stage();
    stage.setMinWidth(820);
    stage.setMinHeight(600);
    stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          leave();
        });
    stage.addEventHandler(javafx.stage.WindowEvent.WINDOW_HIDDEN, _ -> closed());
    desk.words().languageProperty().addListener(spoken);
    window.show(view);
  }

  /** Shows it. */
  void open() {
    window.stage().setTitle(review.text("title"));
    window.stage().show();
    view.begin();
  }

  Stage stage() {
    return window.stage();
  }

  Corrections corrections() {
    return corrections;
  }

  private DraftView make() {
    return new DraftView(review, this::run, task, this::write, this::leave);
  }

  private void show() {
    review.forgetListeners();
    view = make();
    window.show(view);
    window.stage().setTitle(review.text("title"));
    view.begin();
  }

  private void closed() {
    closed = true;
    review.forgetListeners();
    desk.words().languageProperty().removeListener(spoken);
    corrections.stop();
  }

  private void run(boolean shown, Function<Progress, Runnable> work) {
    if (closed) {
      return;
    }
    if (shown) {
      task.set(
          desk.tasks()
              .start(
                  review.text("rereading"),
                  work,
                  answer -> {
                    task.set(null);
                    answer.run();
                  }));
    } else {
      desk.tasks().quietly(work, Runnable::run);
    }
  }

  private void pressed(KeyEvent event) {
    Node focused = stage().getScene().getFocusOwner();
    if (event.getCode() == KeyCode.ENTER && focused instanceof ListView<?> && !event.isAltDown()
        || WRITE.match(event)) {
      write();
    } else if (UNDO.match(event) && !isTyping(focused)) {
      corrections.undo();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      corrections.redo();
    } else if (event.getCode() == KeyCode.ESCAPE && !isOpen(focused)) {
      leave();
    } else if (OTHERS.match(event)) {
      alsoOthers();
    } else {
      return;
    }
    event.consume();
  }

  private static boolean isTyping(@Nullable Node focused) {
    return focused instanceof TextInputControl typing && typing.isUndoable();
  }

  /** Whether Escape is for something inside: words being typed into a table, or an open list. */
  private static boolean isOpen(@Nullable Node focused) {
    return focused instanceof ComboBoxBase<?> choice && choice.isShowing()
        || focused instanceof TextInputControl && focused.getStyleClass().contains("in-cell");
  }

  /** Imports the drafts; what is still asked for is done first, and must not be refused. */
  void write() {
    writing = true;
    refusals = corrections.refusals();
    writeWhenDone();
  }

  private void writeWhenDone() {
    if (!writing || corrections.isBusy()) {
      return;
    }
    writing = false;
    if (corrections.snapshot().included() > 0 && corrections.refusals() == refusals) {
      stage().hide();
      write.accept(corrections.snapshot().drafts());
    }
  }

  /** Takes the chosen documents in, or leaves them out. */
  void include() {
    boolean included = !review.shown().included();
    corrections.correct(review.chosen(), new DraftCorrection.Included(included), _ -> {});
  }

  /** Makes the correction that was made last in the other documents too. */
  void alsoOthers() {
    view.alsoOthers();
  }

  /** Closes it, asking first where corrections would be lost. */
  void leave() {
    if (!corrections.isCorrected() || wantsToLeave()) {
      stage().hide();
    }
  }

  private boolean wantsToLeave() {
    ButtonType leave = new ButtonType(review.text("leave.yes"), ButtonBar.ButtonData.OK_DONE);
    ButtonType stay = new ButtonType(review.text("leave.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert ask =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            review.text("leave.says", Math.max(1, corrections.count())),
            leave,
            stay);
    ask.initOwner(stage());
    ask.setTitle(review.text("title"));
    ask.setHeaderText(review.text("leave.title"));
    return ask.showAndWait().filter(leave::equals).isPresent();
  }
}
