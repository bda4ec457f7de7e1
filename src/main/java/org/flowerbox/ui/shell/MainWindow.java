package org.flowerbox.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.flowerbox.model.NotWritable;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.SettingsData;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.NewProject;
import org.jspecify.annotations.Nullable;

/** One window: the start page, or the study that is open in it. */
public final class MainWindow {
  private static final double WIDTH = 1360;
  private static final double HEIGHT = 860;
  private static final Duration PATIENCE = Duration.millis(1200);

  private final Windows windows;
  private final Stage stage;
  private final boolean seen;
  private final StackPane root = new StackPane();
  private final Scene scene;
  private Desk desk;
  private @Nullable Workspace workspace;
  private @Nullable StudyView study;
  private @Nullable StartPage page;
  private @Nullable Checkup checkup;

  MainWindow(Windows windows, Stage stage) {
    this(windows, stage, WIDTH, HEIGHT, true);
  }

  /** A window of which only pictures are made: that large, and never on the screen. */
  static MainWindow unseen(Windows windows, double width, double height) {
    MainWindow window = new MainWindow(windows, new Stage(), width, height, false);
    window.showStart();
    return window;
  }

  private MainWindow(Windows windows, Stage stage, double width, double height, boolean seen) {
    this.seen = seen;
    this.windows = windows;
    this.stage = stage;
    this.desk = windows.desk();
    this.scene = new Scene(root, width, height);
    windows.look().dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(640);
    stage.setMinHeight(420);
    place();
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
  }

  /** What the window works with now. */
  Desk desk() {
    return desk;
  }

  Stage stage() {
    return stage;
  }

  public Scene scene() {
    return scene;
  }

  /** The study open here, null on the start page. */
  public @Nullable Workspace workspace() {
    return workspace;
  }

  /** What looks after the study that is open here, null for none. */
  @Nullable Checkup checkup() {
    return checkup;
  }

  /** The file of the study that is open here. */
  Optional<Path> file() {
    return Optional.ofNullable(workspace)
        .map(open -> open.project().file().toAbsolutePath().normalize());
  }

  void bringToFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  private void place() {
    SettingsData data = windows.settings().data();
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    List<Double> bounds = data.window;
    boolean known = bounds.size() == 4 && screen.intersects(bounds.get(0), bounds.get(1), 80, 40);
    stage.setWidth(Math.min(known ? bounds.get(2) : WIDTH, screen.getWidth()));
    stage.setHeight(Math.min(known ? bounds.get(3) : HEIGHT, screen.getHeight()));
    if (known) {
      stage.setX(bounds.get(0));
      stage.setY(bounds.get(1));
    }
    stage.setMaximized(data.maximized);
  }

  private void remember() {
    windows
        .settings()
        .change(
            data -> {
              data.maximized = stage.isMaximized();
              if (!stage.isMaximized() && !stage.isIconified()) {
                data.window =
                    List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
              }
            });
  }

  private void show(Parent content) {
    root.getChildren().setAll(content);
    if (seen) {
      stage.show();
      FirstPicture.of(scene, this::painted);
    }
  }

  /** Shows the start page. */
  void showStart() {
    stage.titleProperty().unbind();
    stage.setTitle("Flowerbox");
    StartPage shown = new StartPage(this, desk);
    page = shown;
    show(new FileDrop(shown, windows.words(), "shell.drop.open", shown::dropped));
  }

  /** Says why a study does not open, where one looks for it. */
  void trouble(Notice why) {
    StartPage shown = page;
    if (shown == null) {
      desk.notices().say(why);
    } else {
      shown.show(why);
    }
  }

  /** Opens a project here, in place of what is open; one that is open already comes to front. */
  public void open(Path file) {
    if (!windows.bringToFront(file)) {
      new Opening(this, desk).open(file);
    }
  }

  /** Closes the study and opens that one, which may be the same. */
  void replace(Path file) {
    leaveStudy();
    new Opening(this, desk).open(file);
  }

  /** Puts a backup in a study's place and opens it here. */
  void restore(Path file, Path backup) {
    if (workspace != null) {
      leaveStudy();
    }
    new Opening(this, desk).restore(file, backup);
  }

  /**
   * Opens a project in a window that shows nothing yet: it comes to the screen empty, so that what
   * comes into it is laid out once, in its size. The start page comes only if that takes its time.
   */
  void open(Path file, Supplier<Project> opening) {
    new Opening(this, desk).open(file, opening);
    stage.show();
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(_ -> showSomething());
    patience.play();
  }

  /** Shows the start page where there is nothing else. */
  void showSomething() {
    if (root.getChildren().isEmpty()) {
      showStart();
    }
  }

  /** Makes a project and opens it here. */
  void make(NewProject.Wish wish) {
    new Opening(this, desk).make(wish);
  }

  /** Makes a project, opens it here and imports files into it. */
  void make(NewProject.Wish wish, List<Path> files) {
    new Opening(this, desk).make(wish, () -> importFiles(files));
  }

  private void importFiles(List<Path> files) {
    if (study != null) {
      study.importFiles(files);
    }
  }

  /**
   * Shows a project that was opened or made.
   *
   * @param why why it can only be read, null where it can be written or nobody knows
   */
  void show(Project project, NotWritable.@Nullable Why why) {
    closeStudy();
    renewDesk();
    Workspace opened = new Workspace(project, desk, windows.coder());
    workspace = opened;
    page = null;
    windows.settings().opened(project.file());
    title(opened);
    desk.tasks().hold();
    StudyView view = new StudyView(this, opened, why);
    study = view;
    if (seen) {
      checkup = new Checkup(opened, () -> restore(project.file()));
    }
    show(new FileDrop(view, windows.words(), "shell.drop.import", view::dropped));
    windows.shown(this);
    if (!seen) {
      opened.desk().tasks().painted();
    }
  }

  private void title(Workspace opened) {
    String name = opened.corpus().study().name();
    stage
        .titleProperty()
        .bind(
            opened.isReadOnly()
                ? windows.words().bind("shell.title.readonly", name)
                : new SimpleStringProperty(name + " – Flowerbox"));
  }

  private void restore(Path file) {
    new StudyFile(this, desk).restore(file);
  }

  private void painted() {
    desk.tasks().painted();
    windows.checkFonts(desk);
    Checkup look = checkup;
    if (look != null) {
      look.begin();
    }
  }

  Windows windows() {
    return windows;
  }

  /** Closes the study and goes back to the start page. */
  void leaveStudy() {
    closeStudy();
    windows.settings().change(data -> data.last = "");
    renewDesk();
    showStart();
  }

  /** Another desk, since the old one's listeners belong to what is not shown any more. */
  private void renewDesk() {
    desk.release();
    desk = windows.desk();
  }

  private void closeStudy() {
    Workspace open = workspace;
    if (open != null) {
      Checkup looking = checkup;
      if (looking != null) {
        looking.end();
      }
      checkup = null;
      workspace = null;
      study = null;
      root.getChildren().clear();
      open.desk().tasks().close();
      windows.closing(open);
    }
  }

  /** Closes the window; what is under way is finished first, off the screen. */
  void close() {
    remember();
    closeStudy();
    desk.release();
    windows.look().forget(scene);
    stage.hide();
    windows.closed(this);
  }
}
