package org.flowerbox.ui.shell;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Notices;
import org.flowerbox.ui.common.RunningTask;
import org.flowerbox.ui.common.Tasks;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line at the foot of the window: counts, the newest notice, work under way. */
final class StatusBar extends HBox {
  private static final Duration SHOWN = Duration.seconds(8);

  private final Words words;
  private final Label counts = new Label();
  private final HBox notice = new HBox(8);
  private final HBox tasks = new HBox(16);
  private final PauseTransition fade = new PauseTransition(SHOWN);
  private final Notices notices;

  StatusBar(Words words, Notices notices, Tasks work) {
    this.words = words;
    this.notices = notices;
    getStyleClass().add("status-bar");
    notice.setAlignment(Pos.CENTER_LEFT);
    tasks.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(notice, Priority.ALWAYS);
    notice.setMinWidth(0);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    tasks.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(counts, notice, tasks);
    fade.setOnFinished(_ -> dismiss());
    notices.currentProperty().addListener((_, _, now) -> show(now));
    work.running().addListener((ListChangeListener<RunningTask>) _ -> showTasks(work));
  }

  Label counts() {
    return counts;
  }

  /** Adds something at the right end. */
  void addRight(Node node) {
    getChildren().add(node);
  }

  private void show(@Nullable Notice said) {
    fade.stop();
    notice.getChildren().clear();
    if (said == null) {
      return;
    }
    Label text = new Label(said.text());
    text.getStyleClass().addAll("notice", said.level().name().toLowerCase(Locale.ROOT));
    text.setTooltip(new Tooltip(said.text()));
    text.setMinWidth(0);
    notice.getChildren().add(text);
    String action = said.action();
    if (action != null) {
      notice.getChildren().add(link(action, said.run()));
    }
    said.more().forEach(answer -> notice.getChildren().add(link(answer.action(), answer.run())));
    String details = said.details();
    if (details != null) {
      notice.getChildren().add(link(words.text("shell.details"), () -> copy(details)));
    }
    if (said.level() == Notice.Level.DONE) {
      fade.playFromStart();
    } else {
      notice.getChildren().add(close(words.text("shell.dismiss"), this::dismiss));
    }
  }

  private void dismiss() {
    Notice shown = notices.currentProperty().get();
    if (shown != null) {
      notices.dismiss(shown);
    }
  }

  private static Hyperlink link(String text, Runnable run) {
    Hyperlink link = new Hyperlink(text);
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(_ -> run.run());
    return link;
  }

  private static Button close(String name, Runnable run) {
    Button button = new Button(null, new FontIcon("fth-x"));
    button.getStyleClass().addAll("flat", "small", "button-icon");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private static void copy(String details) {
    ClipboardContent content = new ClipboardContent();
    content.putString(details);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void showTasks(Tasks work) {
    tasks.getChildren().setAll(work.running().stream().map(this::row).toList());
  }

  private HBox row(RunningTask task) {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(task.shareProperty());
    bar.setPrefWidth(120);
    bar.setAccessibleText(task.title());
    Label what = new Label();
    what.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> title(task), task.messageProperty(), task.shareProperty()));
    what.setMaxWidth(320);
    Tooltip tip = new Tooltip();
    tip.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.sentence(task.messageProperty().get()),
                task.messageProperty(),
                words.languageProperty()));
    what.setTooltip(tip);
    Button stop = close(words.text("shell.cancel", task.title()), task::cancel);
    HBox row = new HBox(6, what, bar, stop);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private String title(RunningTask task) {
    long left = task.millisLeft();
    String percent =
        task.shareProperty().get() < 0
            ? ""
            : " " + Math.round(task.shareProperty().get() * 100) + " %";
    return task.title()
        + percent
        + (left < 0 ? "" : " · " + words.text("shell.left", Math.max(1, left / 1000)));
  }
}
