package org.flowerbox.work;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flowerbox.importing.Documents;
import org.flowerbox.importing.FileFinder;
import org.flowerbox.importing.FoundFiles;
import org.flowerbox.importing.ImportOptions;
import org.flowerbox.importing.Imported;
import org.flowerbox.importing.Reading;
import org.flowerbox.model.Change;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Source;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/**
 * Imports files and folders. Files are read ahead on other threads while those read before are
 * written; an import of usual size is one step, a very large one a few.
 */
public final class ImportFiles {
  private static final int FILES_A_STEP = 250;
  private static final long CHARACTERS_A_STEP = 24_000_000;
  private static final int READ_AHEAD = 8;

  private final Project project;
  private final String who;
  private final ImportOptions options;
  private final SourceChanges sources;
  private final Known known;
  private final List<Source> imported = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Change> pending = new ArrayList<>();
  private final List<String> pendingNames = new ArrayList<>();
  private long pendingCharacters;

  /**
   * An import.
   *
   * @param who who does so, "" for nobody in particular
   */
  public ImportFiles(Project project, ImportRequest request, String who) {
    this.project = project;
    this.who = who;
    this.options = request.options();
    this.sources = new SourceChanges(project);
    this.known = new Known(project);
  }

  /**
   * Imports them. When this is cancelled, what was read so far is written and stays, and {@link
   * #report} tells of it.
   *
   * @throws Progress.Cancelled if the user asked to stop
   */
  public ImportReport run(List<Path> paths, Progress progress) {
    FoundFiles found = FileFinder.find(paths, progress);
    problems.addAll(found.problems());
    ExecutorService readers =
        Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1), ImportFiles::reader);
    try {
      readAll(found.files(), readers, progress);
    } finally {
      readers.shutdownNow();
      write();
    }
    project.refreshIndex(progress);
    return report();
  }

  /** What came of it so far. */
  public ImportReport report() {
    return new ImportReport(imported, skipped, problems);
  }

  private static Thread reader(Runnable work) {
    Thread thread = new Thread(work, "flowerbox-reader");
    thread.setDaemon(true);
    return thread;
  }

  private void readAll(List<Path> files, ExecutorService readers, Progress progress) {
    Documents documents = new Documents();
    Deque<Future<Reading>> ahead = new ArrayDeque<>();
    int next = 0;
    for (int done = 0; done < files.size(); done++) {
      while (next < files.size() && ahead.size() < READ_AHEAD) {
        Path file = files.get(next++);
        ahead.add(readers.submit(() -> documents.read(file, options, progress)));
      }
      progress.check();
      progress.at("importing " + files.get(done).getFileName(), done, files.size());
      take(files.get(done), ahead.remove());
    }
  }

  private void take(Path file, Future<Reading> future) {
    try {
      take(file, future.get());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Progress.Cancelled cancelled) {
        throw cancelled;
      }
      problems.add(Problem.failed(file.toString(), "could not be read: " + failed.getCause()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Progress.Cancelled();
    }
  }

  private void take(Path file, Reading reading) {
    if (known.has(reading)) {
      skipped.add(file.toString());
      return;
    }
    problems.addAll(reading.problems());
    for (Imported document : reading.documents()) {
      problems.addAll(document.problems());
      imported.add(sources.add(document, pending));
      pendingNames.add(document.name());
      pendingCharacters += document.text().length();
    }
    if (pendingNames.size() >= FILES_A_STEP || pendingCharacters >= CHARACTERS_A_STEP) {
      write();
    }
  }

  private void write() {
    if (!pending.isEmpty()) {
      String first = pendingNames.getFirst();
      String summary =
          pendingNames.size() == 1 ? first : first + " and " + (pendingNames.size() - 1) + " more";
      Coders.Person person = Coders.person(project, who);
      pending.addAll(person.missing());
      project.apply(new Step(StepKind.IMPORT, summary, person.id(), pending));
      pending.clear();
      pendingNames.clear();
      pendingCharacters = 0;
    }
  }
}
