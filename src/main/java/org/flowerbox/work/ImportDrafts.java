package org.flowerbox.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.flowerbox.importing.FileFinder;
import org.flowerbox.importing.FoundFiles;
import org.flowerbox.importing.Reading;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.project.Project;

/**
 * Files read for an import of which nothing is written yet: what would arrive, to be looked at and
 * set right. Keeps no texts; files are read again to be written.
 *
 * <p>Immutable: a correction gives another, and the one before is the way back. May be used from
 * any thread; reading, corrections that read again and writing take their time.
 */
public final class ImportDrafts {
  private final Project project;
  private final DraftReader reader;
  private final List<Problem> found;
  private final List<String> skipped;
  private final List<DraftFile> files;

  private ImportDrafts(
      Project project,
      DraftReader reader,
      List<Problem> found,
      List<String> skipped,
      List<DraftFile> files) {
    this.project = project;
    this.reader = reader;
    this.found = List.copyOf(found);
    this.skipped = List.copyOf(skipped);
    this.files = named(files, new FreeNames(project.corpus()));
  }

  /**
   * Reads files, and folders with all they hold.
   *
   * @throws Refusal if something in the request cannot be understood
   * @throws Progress.Cancelled if the user asked to stop
   */
  public static ImportDrafts read(
      Project project, List<Path> paths, ImportRequest request, Progress progress) {
    DraftReader reader = new DraftReader(request.options(), request.among(paths));
    FoundFiles found = FileFinder.find(paths, progress);
    List<ToLookAt> toRead = new ArrayList<>();
    found.files().forEach(file -> toRead.add(new ToLookAt(toRead.size(), file, reader)));
    Known known = new Known(project);
    List<String> skipped = new ArrayList<>();
    List<DraftFile> files = new ArrayList<>();
    ReadAhead.each(
        toRead,
        "reading",
        progress,
        file -> {
          if (!file.drafts().isEmpty() && known.has(file.digest())) {
            skipped.add(file.file().toString());
          } else {
            files.add(file);
          }
        });
    return new ImportDrafts(project, reader, found.problems(), skipped, files);
  }

  /** The drafts in the order they will be written. */
  public List<Draft> drafts() {
    return files.stream().flatMap(file -> file.drafts().stream()).toList();
  }

  /**
   * The draft of that key.
   *
   * @throws Refusal if there is none; a table read in another encoding may have fewer rows
   */
  public Draft draft(Draft.Key key) {
    for (DraftFile file : files) {
      if (file.number() == key.file() && key.document() < file.drafts().size()) {
        return file.drafts().get(key.document());
      }
    }
    throw new Refusal("this document is not there any more; choose another");
  }

  /** What cannot be read at all; what is to be said of one draft is with it. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(found);
    files.forEach(file -> problems.addAll(file.problems()));
    return problems;
  }

  /** Problems of all files and drafts, as an import would report them. */
  List<Problem> allProblems() {
    List<Problem> problems = new ArrayList<>(found);
    for (DraftFile file : files) {
      problems.addAll(file.problems());
      file.drafts().forEach(draft -> problems.addAll(draft.problems()));
    }
    return problems;
  }

  /** Files that the project has already, or that came twice, byte for byte. */
  public List<String> skipped() {
    return skipped;
  }

  /** How many sources would be written now. */
  public int includedCount() {
    return (int) drafts().stream().filter(Draft::included).count();
  }

  /**
   * The same with one draft corrected.
   *
   * @throws Refusal if the correction makes no sense for it
   * @throws Progress.Cancelled if the user asked to stop
   */
  public ImportDrafts correct(Draft.Key key, DraftCorrection correction, Progress progress) {
    correction.require();
    Draft draft = draft(key);
    draft.require(correction);
    if (correction instanceof DraftCorrection.Named(var name)) {
      requireFree(name.strip(), draft);
    }
    return corrected(Set.of(key), correction, true, progress);
  }

  /**
   * The same with several drafts corrected, each that the correction fits: a speaker is renamed
   * where there is one of that name. Where a file cannot be read again its drafts stay as they were
   * and get a remark.
   *
   * @throws Refusal if it makes no sense, or fits none of them
   * @throws Progress.Cancelled if the user asked to stop
   */
  public ImportDrafts correct(
      Collection<Draft.Key> keys, DraftCorrection correction, Progress progress) {
    correction.require();
    if (correction instanceof DraftCorrection.Named) {
      throw new Refusal("two sources cannot have one name; name them one by one");
    }
    Set<Draft.Key> chosen = new HashSet<>(keys);
    Set<Draft.Key> fitting = new HashSet<>();
    for (Draft draft : drafts()) {
      if (chosen.contains(draft.key()) && draft.fits(correction)) {
        fitting.add(draft.key());
      }
    }
    if (fitting.isEmpty()) {
      throw new Refusal("nothing to correct: " + nobody(correction));
    }
    return corrected(fitting, correction, false, progress);
  }

  /** The same with all drafts corrected that the correction fits, those left out included. */
  public ImportDrafts correctAll(DraftCorrection correction, Progress progress) {
    return correct(drafts().stream().map(Draft::key).toList(), correction, progress);
  }

  private static String nobody(DraftCorrection correction) {
    return switch (correction) {
      case DraftCorrection.SpeakerRenamed(var speaker, _) -> "no document has a speaker " + speaker;
      case DraftCorrection.SpeakerIs(var speaker, _) -> "no document has a speaker " + speaker;
      case DraftCorrection.NotASpeaker(var label) -> "no document has a speaker " + label;
      case DraftCorrection.SpeakersMerged(var speaker, var into) ->
          "no document has both speakers, " + speaker + " and " + into;
      case DraftCorrection.VariableRemoved(var name) -> "no document has a variable " + name;
      case DraftCorrection.InEncoding _ -> "these files say themselves which encoding they have";
      default -> "no document is chosen";
    };
  }

  private void requireFree(String name, Draft draft) {
    boolean taken =
        new FreeNames(project.corpus()).has(name)
            || drafts().stream()
                .filter(other -> other.included() && !other.key().equals(draft.key()))
                .anyMatch(other -> other.name().equalsIgnoreCase(name));
    if (taken) {
      throw new Refusal("another source is called " + name + " already; choose another name");
    }
  }

  private ImportDrafts corrected(
      Set<Draft.Key> keys, DraftCorrection correction, boolean strict, Progress progress) {
    List<DraftFile> changed =
        correction.readsAgain()
            ? new Rereading(reader, keys, correction, strict).of(files, progress)
            : files.stream().map(file -> corrected(file, keys, correction, strict)).toList();
    return new ImportDrafts(project, reader, found, skipped, changed);
  }

  private static DraftFile corrected(
      DraftFile file, Set<Draft.Key> keys, DraftCorrection correction, boolean strict) {
    return file.with(
        draft ->
            keys.contains(draft.key())
                ? draft.with(strict ? correction : draft.forMany(correction))
                : draft);
  }

  /**
   * Gives every draft the name its source will have; names are given out in the order of writing.
   */
  private static List<DraftFile> named(List<DraftFile> files, FreeNames names) {
    return files.stream()
        .map(
            file ->
                file.with(
                    draft ->
                        draft.called(
                            draft.included()
                                ? names.take(draft.wantedName())
                                : draft.wantedName())))
        .toList();
  }

  /**
   * Writes the drafts that are included, as an import of the files would: an import of usual size
   * is one step, a very large one a few. A file that is gone or has changed since is a problem, and
   * the rest arrives. Where the user asks to stop, what was read so far is written and stays, and
   * the report says so.
   *
   * @param who who does so, "" for nobody in particular
   * @throws Refusal if the project cannot be written
   */
  public ImportReport write(String who, Progress progress) {
    ImportSteps steps = new ImportSteps(project, who);
    steps.note(found);
    steps.skip(skipped);
    List<ToWrite> toWrite = files.stream().map(file -> new ToWrite(file, reader)).toList();
    boolean stopped = false;
    try {
      ReadAhead.each(
          toWrite, "importing", progress, came -> steps.take(came.file(), came.reading()));
    } catch (Progress.Cancelled cancelled) {
      stopped = true;
    } finally {
      steps.write();
    }
    if (!stopped) {
      refreshIndex(steps, progress);
    }
    return steps.report(stopped);
  }

  /** Everything has arrived by then; the index catches up when it is asked. */
  private static void refreshIndex(ImportSteps steps, Progress progress) {
    try {
      steps.index(progress);
    } catch (Progress.Cancelled later) {
      // nothing of the import is missing
    }
  }

  private record ToLookAt(int number, Path file, DraftReader reader)
      implements FileRead<DraftFile> {
    @Override
    public DraftFile read(Progress progress) {
      return reader.read(number, file, reader.encoding(), _ -> List.of(), progress);
    }

    @Override
    public DraftFile failed(String what) {
      return DraftFile.failed(number, file, List.of(Problem.failed(file.toString(), what)));
    }
  }

  private record ToWrite(DraftFile drafts, DraftReader reader)
      implements FileRead<ImportFiles.Came> {
    @Override
    public Path file() {
      return drafts.file();
    }

    @Override
    public ImportFiles.Came read(Progress progress) {
      return new ImportFiles.Came(file(), reader.toWrite(drafts, progress));
    }

    @Override
    public ImportFiles.Came failed(String what) {
      return new ImportFiles.Came(file(), Reading.failed(Problem.failed(file().toString(), what)));
    }
  }
}
