package org.flowerbox.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Window;
import org.flowerbox.export.Exports;
import org.flowerbox.model.Code;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.ui.importing.Importing;
import org.flowerbox.work.CodePassages;
import org.flowerbox.work.ExcerptLists;
import org.flowerbox.work.FrequencyTables;

/**
 * What a long day at the window brings, as its parts start it: an import through the window that
 * shows what will arrive, the index, exports, coding. On any thread but JavaFX's; each returns when
 * its work is done and on the screen.
 */
public record Chores(Workspace workspace, Node home) {
  private static final int PATIENCE = 30_000;

  /** Imports that many invented interviews, of about that many characters. */
  public void importFiles(Path folder, int files, int characters) throws Exception {
    Path texts = Files.createDirectories(folder.resolve("interviews"));
    for (int i = 0; i < files; i++) {
      String turns = "访谈者：" + i + "号花箱是谁在浇水？\n居民：没人浇水，社区来检查，我们才应付一下。\n";
      Files.writeString(
          texts.resolve("interview-" + i + ".txt"), turns.repeat(characters / turns.length()));
    }
    int before = workspace.corpus().sources().size();
    Platform.runLater(() -> new Importing(workspace, home).start(List.of(texts)));
    Button write = (Button) await(() -> button("#import-write"));
    Platform.runLater(write::fire);
    await(() -> workspace.corpus().sources().size() == before + files ? home : null);
    rest();
  }

  private static Node button(String id) {
    return Window.getWindows().stream()
        .map(window -> window.getScene().lookup(id))
        .filter(node -> node != null && !node.isDisabled())
        .findFirst()
        .orElse(null);
  }

  public void index() throws Exception {
    Platform.runLater(
        () ->
            workspace
                .desk()
                .tasks()
                .start(
                    "index",
                    progress -> {
                      workspace.project().refreshIndex(progress);
                      return true;
                    },
                    _ -> {}));
    rest();
  }

  /** Writes the frequency table and a list of excerpts. */
  public void export(Path folder) throws Exception {
    Exports exports = new Exports("test");
    FrequencyTables.Wish wish =
        new FrequencyTables.Wish("source", List.of(), List.of(), "codings", List.of(), false, true);
    Platform.runLater(
        () ->
            workspace
                .desk()
                .tasks()
                .start(
                    "export",
                    progress -> {
                      exports.write(
                          FrequencyTables.of(workspace.corpus(), wish, progress),
                          folder.resolve("table.xlsx"));
                      return exports.write(
                          ExcerptLists.of(
                              workspace.corpus(), ExcerptLists.Wish.of(List.of()), progress),
                          folder.resolve("excerpts.docx"),
                          progress);
                    },
                    _ -> {}));
    rest();
  }

  /** Opens a source and codes that many passages in it, one after the other, then undoes one. */
  public void code(int passages) throws Exception {
    Source source = workspace.corpus().sources().list().getFirst();
    List<Code> codes = new ArrayList<>(workspace.corpus().codes().list());
    Platform.runLater(() -> workspace.sourceProperty().set(source));
    rest();
    int before = workspace.corpus().codingCount();
    for (int i = 0; i < passages; i++) {
      Span span = new Span(2 * i, 2 * i + 5);
      Code code = codes.get(i % codes.size());
      int wanted = before + i + 1;
      Platform.runLater(
          () -> {
            workspace.reveal(new Passage(source.id(), span));
            workspace.change(
                () ->
                    new CodePassages(workspace.project())
                        .code(code, source, span, workspace.coder(), null, 0),
                made -> workspace.used(code));
          });
      await(() -> workspace.corpus().codingCount() >= wanted ? home : null);
    }
    Platform.runLater(workspace::undo);
    await(() -> workspace.corpus().codingCount() == before + passages - 1 ? home : null);
    rest();
  }

  private interface Found {
    Node node();
  }

  private static Node await(Found found) throws Exception {
    for (int i = 0; i < PATIENCE; i++) {
      Node node = onFxThread(found);
      if (node != null) {
        return node;
      }
      LockSupport.parkNanos(1_000_000);
    }
    throw new IllegalStateException("what was waited for did not come");
  }

  private static Node onFxThread(Found found) throws Exception {
    FutureTask<Node> task = new FutureTask<>(found::node);
    Platform.runLater(task);
    return task.get();
  }

  private void rest() throws Exception {
    onFxThread(() -> home);
    await(() -> workspace.desk().tasks().isIdle() ? home : null);
  }
}
