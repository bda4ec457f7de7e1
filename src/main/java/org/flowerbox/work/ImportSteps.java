package org.flowerbox.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.importing.Imported;
import org.flowerbox.importing.Reading;
import org.flowerbox.model.Change;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Step;
import org.flowerbox.model.StepKind;
import org.flowerbox.project.Project;

/**
 * Writes documents into a project as they are read: an import of usual size is one step, a very
 * large one a few. Used by one thread.
 */
final class ImportSteps {
  private static final int FILES_A_STEP = 250;
  private static final long CHARACTERS_A_STEP = 24_000_000;

  private final Project project;
  private final String who;
  private final SourceChanges sources;
  private final Known known;
  private final List<Source> imported = new ArrayList<>();
  private final List<String> skipped = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private List<Change> pending = new ArrayList<>();
  private List<Source> pendingSources = new ArrayList<>();
  private long pendingCharacters;

  /**
   * An import.
   *
   * @param who who does so, "" for nobody in particular
   */
  ImportSteps(Project project, String who) {
    this.project = project;
    this.who = who;
    this.sources = new SourceChanges(project);
    this.known = new Known(project);
  }

  void note(List<Problem> found) {
    problems.addAll(found);
  }

  void skip(List<String> files) {
    skipped.addAll(files);
  }

  /** Takes what was read of a file; unless the project has that file already. */
  void take(Path file, Reading reading) {
    if (known.has(reading)) {
      skipped.add(file.toString());
      return;
    }
    problems.addAll(reading.problems());
    for (Imported document : reading.documents()) {
      problems.addAll(document.problems());
      pendingSources.add(sources.add(document, pending));
      pendingCharacters += document.text().length();
    }
    if (pendingSources.size() >= FILES_A_STEP || pendingCharacters >= CHARACTERS_A_STEP) {
      write();
    }
  }

  /** Writes what was taken and is not written yet. A step that is refused is not tried again. */
  void write() {
    if (pending.isEmpty()) {
      return;
    }
    List<Change> changes = pending;
    List<Source> added = pendingSources;
    pending = new ArrayList<>();
    pendingSources = new ArrayList<>();
    pendingCharacters = 0;
    Coders.Person person = Coders.person(project, who);
    changes.addAll(person.missing());
    project.apply(new Step(StepKind.IMPORT, summary(added), person.id(), changes));
    imported.addAll(added);
  }

  private static String summary(List<Source> added) {
    String first = added.getFirst().name();
    return added.size() == 1 ? first : first + " and " + (added.size() - 1) + " more";
  }

  /** Brings the index along; one that cannot be kept is a remark, since everything has arrived. */
  void index(Progress progress) {
    try {
      project.refreshIndex(progress);
    } catch (Refusal unwritable) {
      problems.add(
          Problem.remark(project.file().toString(), String.valueOf(unwritable.getMessage())));
    }
  }

  /** What came of it so far: what is written. */
  ImportReport report(boolean stopped) {
    return new ImportReport(imported, skipped, problems, stopped);
  }
}
