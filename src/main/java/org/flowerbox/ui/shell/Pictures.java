package org.flowerbox.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Theme;
import org.flowerbox.ui.common.UiLanguage;
import org.flowerbox.work.Home;
import org.flowerbox.work.SampleStudy;

/**
 * Draws every {@link PictureView} on the sample study, in both languages, light and dark, wide and
 * narrow. Windows are never shown, so that no caret blinks and no display is needed; the clock
 * stands, so that times are the same every time. Runs on any thread but JavaFX's.
 */
public final class Pictures {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2021-03-12T08:30:00Z"), ZoneOffset.UTC);
  private static final String CODER = "A";

  private final Home home;
  private final String build;
  private final List<PictureView> views;

  public Pictures(Home home, String build) {
    this(home, build, PictureView.ALL);
  }

  Pictures(Home home, String build, List<PictureView> views) {
    this.home = home;
    this.build = build;
    this.views = views;
  }

  /** How large a window is drawn. */
  private enum Size {
    WIDE("", 1600, 1000),
    NARROW("-narrow", 1000, 700);

    private final String suffix;
    private final double width;
    private final double height;

    Size(String suffix, double width, double height) {
      this.suffix = suffix;
      this.width = width;
      this.height = height;
    }
  }

  /** One picture: a view in a language and a theme. */
  private record Dress(UiLanguage language, Theme theme) {
    private static List<Dress> all() {
      return Arrays.stream(UiLanguage.values())
          .flatMap(
              language ->
                  List.of(Theme.LIGHT, Theme.DARK).stream()
                      .map(theme -> new Dress(language, theme)))
          .toList();
    }

    private String suffix() {
      return "-" + language.code() + (theme == Theme.DARK ? "-dark" : "-light");
    }
  }

  /**
   * Draws all of them.
   *
   * @param folder made where it is missing
   * @return the files, such as {@code read-zh-dark.png} and {@code read-narrow-en-light.png}
   */
  public List<Path> draw(Path folder, Progress progress) {
    try (Scratch scratch = Scratch.make()) {
      Files.createDirectories(folder);
      Path study = scratch.folder().resolve("study.flowerbox");
      new SampleStudy(home, scratch.folder(), CLOCK)
          .make(study, UiLanguage.EN.code(), CODER, progress)
          .project()
          .close();
      FxThread.start();
      List<Path> files = new ArrayList<>();
      for (PictureView view : views) {
        for (Size size : Size.values()) {
          progress.check();
          progress.at(view.name(), files.size(), views.size() * Size.values().length * 4L);
          files.addAll(
              draw(view, size, study, folder, scratch.folder().resolve(view.name() + size)));
        }
      }
      return files;
    } catch (IOException failed) {
      throw new Refusal(
          folder + ": pictures cannot be written there; choose another folder", failed);
    }
  }

  private List<Path> draw(PictureView view, Size size, Path study, Path folder, Path cache) {
    Windows windows = FxThread.ask(() -> new Windows(start(cache)));
    Project project = view.opensStudy() ? Project.open(study, cache, CLOCK) : null;
    MainWindow window =
        FxThread.ask(
            () -> {
              MainWindow made = MainWindow.unseen(windows, size.width, size.height);
              if (project != null) {
                made.show(project, null);
              }
              return made;
            });
    Still still = new Still(window);
    still.await();
    FxThread.run(() -> view.show().accept(window));
    List<Path> files = new ArrayList<>();
    for (Dress dress : Dress.all()) {
      FxThread.run(() -> windows.dress(dress.language(), dress.theme()));
      still.await();
      Path file = folder.resolve(view.name() + size.suffix + dress.suffix() + ".png");
      FxThread.run(() -> Picture.save(window.scene(), file));
      files.add(file);
    }
    FxThread.run(window::close);
    awaitClosed(windows);
    return files;
  }

  private static void awaitClosed(Windows windows) {
    try {
      windows.awaitClosed();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Progress.Cancelled();
    }
  }

  private Windows.Start start(Path folder) {
    return new Windows.Start(
        home, folder, CLOCK, build, folder.resolve("settings.json"), CODER, UiLanguage.EN.code());
  }
}
