package org.flowerbox.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.flowerbox.project.Project;
import org.flowerbox.ui.common.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What the first window needs and JavaFX does not: the settings, and the project to begin with.
 * Read on a thread of its own while JavaFX starts.
 */
final class HeadStart {
  private final CompletableFuture<Settings> settings = new CompletableFuture<>();
  private final CompletableFuture<Project> project = new CompletableFuture<>();
  private final Windows.Start start;
  private final @Nullable Path wanted;

  private HeadStart(Windows.Start start, @Nullable Path wanted) {
    this.start = start;
    this.wanted = wanted;
  }

  /** Begins; {@code wanted} is the project to open, null for the one that was open last. */
  static HeadStart begin(Windows.Start start, @Nullable Path wanted) {
    HeadStart made = new HeadStart(start, wanted);
    Thread thread = new Thread(made::read, "flowerbox-head-start");
    thread.setDaemon(true);
    thread.start();
    return made;
  }

  private void read() {
    try {
      settings.complete(Settings.in(start.settings()));
      Path file = file(settings.join(), wanted);
      if (file != null) {
        project.complete(Project.open(file, start.cache(), start.clock()));
      }
    } catch (Throwable failure) { // also an error: whoever waits must hear of it
      settings.completeExceptionally(failure);
      project.completeExceptionally(failure);
    }
  }

  /** The project to begin with, null for none. */
  static @Nullable Path file(Settings settings, @Nullable Path wanted) {
    String last = settings.data().last;
    if (wanted != null || last.isEmpty()) {
      return wanted;
    }
    return Files.exists(Path.of(last)) ? Path.of(last) : null;
  }

  Settings settings() {
    return settings.join();
  }

  /** Waits for the project; refusals come as they are. */
  Project project() {
    try {
      return project.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }
}
