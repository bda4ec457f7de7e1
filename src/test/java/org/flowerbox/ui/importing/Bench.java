package org.flowerbox.ui.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Study;
import org.flowerbox.project.Project;
import org.flowerbox.work.ImportDrafts;
import org.flowerbox.work.ImportRequest;

/** A project, files for it, and work beside the window that goes on only when a test says so. */
final class Bench implements Beside, AutoCloseable {
  final Project project;
  final Path in;
  private final Deque<Function<Progress, Runnable>> waiting = new ArrayDeque<>();

  Bench(Path folder) throws Exception {
    project =
        Project.create(
            folder.resolve("p.flowerbox"),
            new Study(new UUID(1, 2), "p", "en"),
            folder.resolve("cache"),
            Clock.systemUTC());
    in = Files.createDirectories(folder.resolve("in"));
  }

  Path file(String name, String text) throws Exception {
    return Files.writeString(in.resolve(name), text);
  }

  ImportDrafts read() {
    return ImportDrafts.read(project, List.of(in), ImportRequest.guess(), Progress.NONE);
  }

  @Override
  public void run(boolean shown, Function<Progress, Runnable> work) {
    waiting.add(work);
  }

  int waiting() {
    return waiting.size();
  }

  /** Does the next work and answers what is to be run in the window. */
  Runnable work() {
    return waiting.remove().apply(Progress.NONE);
  }

  /** Does all work there is, and what follows of it. */
  void workAll() {
    while (!waiting.isEmpty()) {
      work().run();
    }
  }

  @Override
  public void close() {
    project.close();
  }
}
