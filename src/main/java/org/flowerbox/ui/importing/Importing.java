package org.flowerbox.ui.importing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.flowerbox.model.Refusal;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Action.Menu;
import org.flowerbox.ui.common.Desk;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.ImportDrafts;
import org.flowerbox.work.ImportReport;
import org.flowerbox.work.ImportRequest;
import org.jspecify.annotations.Nullable;

/**
 * Brings files into the study: reads them beside the window, shows what was read to be set right,
 * writes it beside the window and says what came of it.
 */
public final class Importing {
  private static final String FOLDER = "importing.folder";
  private static final List<String> ENDINGS =
      Stream.of(
              "txt", "md", "docx", "doc", "wps", "odt", "rtf", "pdf", "html", "htm", "epub", "srt",
              "vtt", "csv", "tsv", "xlsx")
          .map(ending -> "*." + ending)
          .toList();

  private final Workspace workspace;
  private final Desk desk;
  private final Words words;
  private final Node home;
  private @Nullable DraftWindow open;

  /**
   * Adds the gestures.
   *
   * @param home part of the study's window; windows of the import belong to the one it is in, and
   *     close when it leaves that
   */
  public Importing(Workspace workspace, Node home) {
    this.workspace = workspace;
    this.desk = workspace.desk();
    this.words = desk.words();
    this.home = home;
    ObservableBooleanValue writable = Bindings.createBooleanBinding(() -> !workspace.isReadOnly());
    desk.actions()
        .add(
            Action.window("importing.files", Menu.FILE, "Shortcut+I", this::chooseFiles)
                .when(writable));
    desk.actions()
        .add(
            Action.window("importing.folder", Menu.FILE, "Shortcut+Shift+I", this::chooseFolder)
                .when(writable));
    beside("importing.key.include", "Space", DraftWindow::include);
    beside("importing.key.others", DraftWindow.OTHERS_KEY, DraftWindow::alsoOthers);
    beside("importing.key.write", DraftWindow.WRITE_KEY, DraftWindow::write);
  }

  /** A gesture of the window that shows drafts, for the sheet of keys. */
  private void beside(String name, String key, Consumer<DraftWindow> gesture) {
    desk.actions()
        .add(
            Action.beside(
                name,
                Menu.FILE,
                key,
                () -> {
                  DraftWindow now = open;
                  if (now != null && now.stage().isShowing()) {
                    gesture.accept(now);
                  }
                }));
  }

  private void chooseFiles() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.text("importing.files.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words.text("importing.files.documents"), ENDINGS),
            new FileChooser.ExtensionFilter(words.text("importing.files.any"), "*"));
    chooser.setInitialDirectory(lastFolder());
    List<File> files = chooser.showOpenMultipleDialog(home.getScene().getWindow());
    if (files != null && !files.isEmpty()) {
      remember(files.getFirst().getParentFile());
      start(files.stream().map(File::toPath).toList());
    }
  }

  private void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.text("importing.folder.title"));
    chooser.setInitialDirectory(lastFolder());
    File folder = chooser.showDialog(home.getScene().getWindow());
    if (folder != null) {
      remember(folder);
      start(List.of(folder.toPath()));
    }
  }

  private @Nullable File lastFolder() {
    String known = desk.settings().data().choices.getOrDefault(FOLDER, "");
    return !known.isEmpty() && Files.isDirectory(Path.of(known)) ? new File(known) : null;
  }

  private void remember(@Nullable File folder) {
    if (folder != null) {
      desk.settings().change(data -> data.choices.put(FOLDER, folder.getPath()));
    }
  }

  /** Reads files, and folders with all they hold, and shows what would arrive. */
  public void start(List<Path> files) {
    if (workspace.isReadOnly()) {
      desk.notices().say(Notice.warning(words.text("common.readonly")));
      return;
    }
    if (files.isEmpty()) {
      return;
    }
    List<Path> paths = new ArrayList<>(files);
    desk.tasks()
        .start(
            words.text("importing.reading"),
            progress ->
                ImportDrafts.read(
                    workspace.project(), paths, ImportRequest.guess().withFolders(), progress),
            this::show);
  }

  private void show(ImportDrafts drafts) {
    Scene scene = home.getScene();
    if (scene == null) {
      return;
    }
    if (drafts.drafts().isEmpty()) {
      nothing(drafts);
      return;
    }
    DraftWindow window = new DraftWindow(home, desk, drafts, this::write);
    open = window;
    window.open();
  }

  /** The window in which drafts were shown last, null before the first. */
  @Nullable DraftWindow window() {
    return open;
  }

  private void nothing(ImportDrafts drafts) {
    ImportReport report = new ImportReport(List.of(), drafts.skipped(), drafts.problems(), false);
    int count = report.problems().size() + report.skipped().size();
    desk.notices()
        .say(
            count == 0
                ? Notice.warning(words.text("importing.nothing.found"))
                : Notice.warning(words.text("importing.nothing"))
                    .or(words.text("importing.problems.show"), () -> list(report)));
  }

  private void list(ImportReport report) {
    if (home.getScene() != null) {
      new ReportWindow(home, desk, report).open();
    }
  }

  private void write(ImportDrafts drafts) {
    String who = workspace.coder();
    desk.tasks()
        .start(
            words.text("importing.writing", drafts.includedCount()),
            progress -> Arrival.write(workspace.project(), drafts, who, progress),
            this::say,
            failure -> refused(drafts, failure));
  }

  /** What was corrected before is not lost: the files can be looked at again as they were. */
  private void refused(ImportDrafts drafts, Throwable failure) {
    if (failure instanceof Refusal refusal) {
      desk.notices()
          .say(
              Notice.error(words.refusal(refusal), null)
                  .or(words.text("importing.again"), () -> show(drafts)));
    } else {
      desk.notices().failed(failure);
    }
  }

  private void say(Arrival arrival) {
    ImportReport report = arrival.report();
    int imported = report.imported().size();
    int problems = report.problems().size() + report.skipped().size();
    String key = report.stopped() ? "importing.stopped" : "importing.done";
    String text =
        problems == 0
            ? words.text(key, imported)
            : words.text(key + ".problems", imported, problems);
    Notice notice = problems == 0 ? Notice.done(text) : Notice.warning(text);
    if (imported > 0) {
      notice = notice.or(words.text("importing.undo.all"), () -> undo(arrival));
    }
    if (problems > 0) {
      notice = notice.or(words.text("importing.problems.show"), () -> list(report));
    }
    desk.notices().say(notice);
  }

  private void undo(Arrival arrival) {
    String otherwise = words.text("importing.undo.later");
    workspace.change(
        () -> arrival.undo(workspace.project(), workspace.coder(), otherwise),
        gone -> desk.notices().say(Notice.done(words.text("importing.undone", gone))));
  }
}
