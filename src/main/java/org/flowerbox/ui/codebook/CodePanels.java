package org.flowerbox.ui.codebook;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Popup;
import org.flowerbox.model.Code;
import org.flowerbox.ui.common.Notice;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodebookFiles;
import org.jspecify.annotations.Nullable;

/** The panels that some gestures open beside the codebook. */
final class CodePanels {
  private final Workspace workspace;
  private final Words words;
  private final CodebookModel model;
  private final CodeGestures gestures;
  private final CodeTreeView tree;
  private final Beside beside;
  private final Supplier<CodeFilter> filter;
  private final Runnable showTree;
  private @Nullable CodeCard card;

  CodePanels(
      Workspace workspace,
      CodebookModel model,
      CodeGestures gestures,
      CodeTreeView tree,
      Beside beside,
      Supplier<CodeFilter> filter,
      Runnable showTree) {
    this.workspace = workspace;
    this.words = workspace.desk().words();
    this.model = model;
    this.gestures = gestures;
    this.tree = tree;
    this.beside = beside;
    this.filter = filter;
    this.showTree = showTree;
  }

  /** Puts the tree in the place of what the empty codebook says. */
  void showTree() {
    showTree.run();
  }

  void describe(Code code) {
    CodeCard shown = new CodeCard(workspace, model, gestures, code);
    beside.show(words.bind("codebook.card.title"), shown, shown.first(), () -> end(shown));
    card = shown;
  }

  private void end(CodeCard shown) {
    shown.leave();
    if (card == shown) {
      card = null;
    }
  }

  /** The card goes along with the selection. */
  void selected(@Nullable Code code) {
    CodeCard shown = card;
    if (shown != null && code != null && shown.code().id() != code.id()) {
      shown.change(code);
    }
  }

  /** What is shown follows the study. */
  void follow() {
    CodeCard shown = card;
    Code now = shown == null ? null : model.corpus().codes().find(shown.code().id());
    if (shown != null && now != null) {
      shown.show(now);
    } else if (shown != null) {
      beside.close();
    }
  }

  void recolor(Code code) {
    if (workspace.refusesChange()) {
      return;
    }
    Popup popup = new Popup();
    ColorGrid grid =
        new ColorGrid(
            words,
            code.color(),
            color -> {
              popup.hide();
              gestures.recolor(code, color);
            });
    grid.getStylesheets().setAll(CodebookPane.STYLE);
    popup.getContent().add(grid);
    popup.setAutoHide(true);
    popup.setHideOnEscape(true);
    Control row = tree.rowOf(code.id());
    Node at = row == null ? tree : row;
    Bounds bounds = at.localToScreen(at.getBoundsInLocal());
    popup.show(at, bounds.getMinX() + 24, bounds.getMinY() + Math.min(bounds.getHeight(), 30));
    grid.enter();
  }

  void merge(List<Code> from) {
    if (workspace.refusesChange()) {
      return;
    }
    TargetPanel panel =
        target("merge", into -> isOutside(into, from), into -> tree.merge(from, into));
    ask("merge", from, panel);
  }

  /** Moves codes below another, however far away that is. */
  void move(List<Code> codes) {
    if (workspace.refusesChange()) {
      return;
    }
    TargetPanel panel =
        target("move", below -> isElsewhere(below, codes), below -> putBelow(codes, below.id()));
    Button top = new Button();
    top.setId("move-top");
    top.textProperty().bind(words.bind("codebook.move.top"));
    top.setMinWidth(Region.USE_PREF_SIZE);
    top.setDisable(codes.stream().allMatch(code -> code.parent() == 0));
    top.setOnAction(
        _ -> {
          beside.close();
          putBelow(codes, 0);
        });
    panel.addChoice(top);
    ask("move", codes, panel);
  }

  private void ask(String name, List<Code> codes, TargetPanel panel) {
    beside.show(
        words.bind("codebook." + name + ".title", gestures.names(codes)),
        panel,
        panel.field(),
        () -> {});
  }

  private TargetPanel target(String name, Predicate<Code> possible, Consumer<Code> then) {
    return new TargetPanel(
        workspace,
        model,
        filter.get(),
        name,
        possible,
        code -> {
          beside.close();
          then.accept(code);
        });
  }

  private boolean isOutside(Code code, List<Code> tops) {
    return tops.stream().noneMatch(top -> model.isWithin(code.id(), top.id()));
  }

  /** Whether the codes can come below that one, and are not all right below it already. */
  private boolean isElsewhere(Code below, List<Code> codes) {
    return isOutside(below, codes) && codes.stream().anyMatch(code -> code.parent() != below.id());
  }

  private void putBelow(List<Code> codes, int parent) {
    tree.move(codes, parent, model.corpus().codeTree().children(parent).size());
  }

  void split(Code code) {
    if (workspace.refusesChange()) {
      return;
    }
    SplitPanel panel =
        new SplitPanel(
            workspace,
            model,
            gestures,
            code,
            made -> {
              beside.close();
              tree.reveal(made.id());
            });
    beside.show(
        words.bind("codebook.split.title", workspace.name(code)), panel, panel.name(), () -> {});
  }

  void load() {
    if (workspace.refusesChange()) {
      return;
    }
    beside.show(
        words.bind("codebook.load.title"), new LoadPanel(workspace, beside::close), null, () -> {});
  }

  /** Asks for a file at once. */
  void loadFile() {
    if (workspace.refusesChange()) {
      return;
    }
    LoadPanel panel = new LoadPanel(workspace, beside::close);
    beside.show(words.bind("codebook.load.title"), panel, null, () -> {});
    panel.file();
  }

  void export() {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(words.text("codebook.export.json"), "*.json"),
            new FileChooser.ExtensionFilter(words.text("codebook.export.csv"), "*.csv"));
    chooser.setInitialFileName(words.text("codebook.export.name"));
    File file = chooser.showSaveDialog(tree.getScene().getWindow());
    if (file != null) {
      export(file.toPath());
    }
  }

  /** Writes the codebook there, as JSON or CSV by the file's ending. */
  void export(Path file) {
    workspace
        .desk()
        .tasks()
        .start(
            words.text("codebook.export.task"),
            _ -> {
              CodebookFiles.save(workspace.project(), file);
              return file;
            },
            written ->
                workspace
                    .desk()
                    .notices()
                    .say(Notice.done(words.text("codebook.exported", written.toString()))));
  }
}
