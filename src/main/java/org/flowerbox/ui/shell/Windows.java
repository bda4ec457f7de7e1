package org.flowerbox.ui.shell;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.flowerbox.model.Progress;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Settings;
import org.flowerbox.ui.common.Theme;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.Home;
import org.jspecify.annotations.Nullable;

/** All windows of the program, one a project. Lives on the JavaFX thread. */
public final class Windows {
  private static final Logger LOG = System.getLogger("org.flowerbox");

  private final Start start;
  private final Settings settings;
  private final Words words;
  private final Look look;
  private final List<MainWindow> open = new ArrayList<>();
  private Runnable atEnd = () -> {};
  private final List<Closing> closing = new CopyOnWriteArrayList<>();
  private @Nullable Witness witness;
  private boolean checked;

  /**
   * What the program was started with.
   *
   * @param settings where the settings file is
   * @param account the name codings carry where the settings have none
   * @param language {@code en} or {@code zh}, where the settings have none
   */
  public record Start(
      Home home,
      Path cache,
      Clock clock,
      String build,
      Path settings,
      String account,
      String language) {}

  public Windows(Start start) {
    this(start, Settings.in(start.settings()));
  }

  private Windows(Start start, Settings settings) {
    this.start = start;
    this.settings = settings;
    String chosen = settings.data().language;
    this.words = new Words(UiLanguage.of(chosen.isEmpty() ? start.language() : chosen));
    this.look = new Look(settings);
    Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> tell(fault));
  }

  /**
   * Starts JavaFX and opens the first window; returns at once.
   *
   * @param witness hears what is on the screen, for programs that drive the window; null for none
   * @throws UnsupportedOperationException if there is no display after all
   */
  public static void run(Start start, @Nullable Path project, @Nullable Consumer<String> witness) {
    HeadStart head = HeadStart.begin(start, project);
    Platform.startup(
        () -> {
          Windows windows = begun(start, head);
          windows.atEnd = Platform::exit;
          windows.witness = witness == null ? null : new Witness(witness);
          windows.first(project, head::project);
        });
  }

  /** The windows, with the settings that were read meanwhile. */
  static Windows begun(Start start, HeadStart head) {
    return new Windows(start, head.settings());
  }

  /** Opens the first window: that project, else the one that was open last, else the start page. */
  public MainWindow first(@Nullable Path project) {
    Path file = HeadStart.file(settings, project);
    return first(
        file, () -> Project.open(Objects.requireNonNull(file), start.cache(), start.clock()));
  }

  MainWindow first(@Nullable Path project, Supplier<Project> opening) {
    Path file = HeadStart.file(settings, project);
    if (file == null) {
      return newWindow();
    }
    MainWindow window = new MainWindow(this, new Stage());
    open.add(window);
    window.open(file, opening);
    return window;
  }

  /** Opens a study in a window of its own, unless one shows it already. */
  void openBeside(Path file) {
    if (!bringToFront(file)) {
      newWindow().open(file);
    }
  }

  /** Brings the window to the front that shows that study; answers whether one does. */
  boolean bringToFront(Path file) {
    Path wanted = file.toAbsolutePath().normalize();
    Optional<MainWindow> showing =
        open.stream()
            .filter(window -> window.file().filter(wanted::equals).isPresent())
            .findFirst();
    showing.ifPresent(MainWindow::bringToFront);
    return showing.isPresent();
  }

  /**
   * The same where the file may have another name, which the file system must be asked for.
   *
   * @param otherwise is done where no window shows it
   */
  void bringToFront(Path file, Runnable otherwise) {
    Map<Path, MainWindow> files = new LinkedHashMap<>();
    open.forEach(window -> window.file().ifPresent(shown -> files.put(shown, window)));
    open.getFirst()
        .desk()
        .tasks()
        .quietly(
            _ -> files.keySet().stream().filter(shown -> isSame(shown, file)).findFirst(),
            same -> same.map(files::get).ifPresentOrElse(MainWindow::bringToFront, otherwise));
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException gone) {
      return false;
    }
  }

  MainWindow newWindow() {
    MainWindow window = new MainWindow(this, new Stage());
    open.add(window);
    window.showStart();
    return window;
  }

  /** A window shows a study that it did not show before. */
  void shown(MainWindow window) {
    Witness here = witness;
    if (here != null) {
      here.watch(window);
    }
  }

  Settings settings() {
    return settings;
  }

  Words words() {
    return words;
  }

  Look look() {
    return look;
  }

  /** A fault that nobody caught is said in the window that is in front, and work goes on. */
  private void tell(Throwable fault) {
    front().ifPresent(window -> window.desk().notices().failed(fault));
  }

  private Optional<MainWindow> front() {
    return open.stream()
        .filter(window -> window.stage().isFocused())
        .findFirst()
        .or(() -> open.stream().findFirst());
  }

  /** Changes the language of every window. */
  void speak(UiLanguage language) {
    words.languageProperty().set(language);
    settings.change(data -> data.language = language.code());
  }

  /** Changes language and theme of every window at once. */
  void dress(UiLanguage language, Theme theme) {
    speak(language);
    look.choose(theme);
  }

  String coder() {
    String chosen = settings.data().coder;
    return chosen.isEmpty() ? start.account() : chosen;
  }

  Desk desk() {
    return Desk.of(
        words,
        settings,
        look.appearance(),
        start.home(),
        start.cache(),
        start.clock(),
        start.build(),
        start.account());
  }

  /** Says once if no font of this system has Chinese. */
  void checkFonts(Desk desk) {
    if (!checked) {
      checked = true;
      if (!Fonts.showChinese()) {
        desk.notices().say(Notice.warning(words.text("shell.nochinese")));
      }
    }
  }

  /** A project that is being closed, or was. */
  private record Closing(Path file, Thread thread) {}

  /** Closes a study's project beside the window, since that may wait for the disk. */
  void closing(Workspace workspace) {
    Path file = workspace.project().file();
    workspace.project().hearRemarks(said -> Platform.runLater(() -> remark(said)));
    Thread thread = new Thread(() -> close(workspace), "flowerbox-closing");
    closing.removeIf(before -> !before.thread.isAlive());
    closing.add(new Closing(file, thread));
    thread.start();
  }

  private void close(Workspace workspace) {
    try {
      workspace.close();
    } catch (RuntimeException failed) {
      LOG.log(Logger.Level.WARNING, "closing " + workspace.project().file(), failed);
      Platform.runLater(() -> tell(failed));
    }
  }

  /** What went less than well with a study that is not on the screen any more. */
  private void remark(String said) {
    LOG.log(Logger.Level.WARNING, said);
    front()
        .ifPresent(
            window -> window.desk().notices().say(Notice.concern(words.sentence(said), null)));
  }

  /** Closes every window. */
  public void closeAll() {
    List.copyOf(open).forEach(MainWindow::close);
  }

  /** Waits until the projects of all windows closed so far are closed too; on any other thread. */
  public void awaitClosed() throws InterruptedException {
    for (Closing each : closing) {
      each.thread.join();
    }
  }

  /** Waits until the project of that file is closed, if it is being closed; on any other thread. */
  void awaitClosed(Path file) {
    try {
      for (Closing each : closing) {
        if (each.file.toAbsolutePath().equals(file.toAbsolutePath())) {
          each.thread.join();
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Progress.Cancelled();
    }
  }

  void closed(MainWindow window) {
    open.remove(window);
    if (open.isEmpty()) {
      settings.close();
      look.close();
      atEnd.run();
    }
  }
}
