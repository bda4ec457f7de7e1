package org.flowerbox.work;

import java.nio.file.Path;
import java.util.List;
import org.flowerbox.importing.Documents;
import org.flowerbox.importing.FileFinder;
import org.flowerbox.importing.FoundFiles;
import org.flowerbox.importing.ImportOptions;
import org.flowerbox.importing.Reading;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.project.Project;

/**
 * Imports files and folders as they are understood. Files are read ahead on other threads while
 * those read before are written; an import of usual size is one step, a very large one a few.
 */
public final class ImportFiles {
  private final ImportRequest request;
  private final ImportOptions options;
  private final ImportSteps steps;
  private boolean stopped;

  /**
   * An import.
   *
   * @param who who does so, "" for nobody in particular
   */
  public ImportFiles(Project project, ImportRequest request, String who) {
    this.request = request;
    this.options = request.options();
    this.steps = new ImportSteps(project, who);
  }

  /**
   * Imports them. When this is cancelled, what was read so far is written and stays, and {@link
   * #report} tells of it.
   *
   * @throws Progress.Cancelled if the user asked to stop
   */
  public ImportReport run(List<Path> paths, Progress progress) {
    FoundFiles found = FileFinder.find(paths, progress);
    steps.note(found.problems());
    Documents documents = new Documents();
    Folders folders = request.among(paths);
    List<ToImport> files =
        found.files().stream()
            .map(file -> new ToImport(file, documents, optionsFor(file, folders)))
            .toList();
    try {
      ReadAhead.each(files, "importing", progress, came -> steps.take(came.file(), came.reading()));
    } catch (Progress.Cancelled cancelled) {
      stopped = true;
      throw cancelled;
    } finally {
      steps.write();
    }
    steps.index(progress);
    return report();
  }

  private ImportOptions optionsFor(Path file, Folders folders) {
    return new ImportOptions(
        options.reading(),
        options.transcripts(),
        options.kind(),
        options.nameRule(),
        folders.with(options.variables(), file));
  }

  /** What came of it so far. */
  public ImportReport report() {
    return steps.report(stopped);
  }

  /** What was read of a file. */
  record Came(Path file, Reading reading) {}

  private record ToImport(Path file, Documents documents, ImportOptions options)
      implements FileRead<Came> {
    @Override
    public Came read(Progress progress) {
      return new Came(file, documents.read(file, options, progress));
    }

    @Override
    public Came failed(String what) {
      return new Came(file, Reading.failed(Problem.failed(file.toString(), what)));
    }
  }
}
