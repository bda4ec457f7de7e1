package org.flowerbox.ui.palette;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.ui.common.Changed;
import org.flowerbox.ui.common.CodeChooser;
import org.flowerbox.ui.common.Workspace;
import org.flowerbox.work.CodeTally;
import org.jspecify.annotations.Nullable;

/**
 * Finds codes as one types – by their names in every language, by pinyin and its initials – and
 * makes a new one of what was typed. Lies above the text near its top and takes nothing away from
 * it.
 *
 * <p>What searching needs is made ready off the JavaFX thread when the codebook changes, so that
 * opening and typing never wait for it.
 */
public final class CodePalette implements CodeChooser {
  private final Workspace workspace;
  private final PauseTransition settled = new PauseTransition(Duration.millis(150));
  private CodeList codes;
  private @Nullable CodeTally counts;
  private @Nullable Asking open;

  public CodePalette(Workspace workspace) {
    this.workspace = workspace;
    this.codes = CodeList.of(workspace.corpus(), workspace.language());
    settled.setOnFinished(_ -> refresh());
    workspace.listen(this::heard);
    makeSearchable();
    workspace
        .desk()
        .words()
        .languageProperty()
        .addListener(
            (_, _, _) -> {
              if (open != null) {
                open.leave();
              }
            });
  }

  private void heard(Changed changed) {
    if (changed.change().codesChanged()) {
      if (open == null) {
        settled.playFromStart();
      } else {
        refresh();
      }
    }
    if (open != null && !changed.change().codingsChanged().isEmpty()) {
      open.written();
      count();
    }
  }

  private void refresh() {
    if (!codes.isOf(workspace.corpus(), workspace.language())) {
      codes = CodeList.of(workspace.corpus(), workspace.language());
      tell();
      makeSearchable();
    }
  }

  private void makeSearchable() {
    CodeList quick = codes;
    workspace
        .desk()
        .tasks()
        .whenCalm(
            _ -> quick.searchable(),
            ready -> {
              if (codes == quick) {
                codes = ready;
                tell();
              }
            });
  }

  private void count() {
    Corpus corpus = workspace.corpus();
    CodeTally before = counts;
    workspace
        .desk()
        .tasks()
        .quietly(
            _ -> before == null ? CodeTally.of(corpus, null) : before.next(corpus),
            counted -> {
              counts = counted;
              if (open != null) {
                open.recount();
              }
            });
  }

  /** As the codebook counts: with what is below it. */
  private String count(Code code) {
    CodeTally counted = counts;
    return counted == null ? "" : Integer.toString(counted.withChildren(code));
  }

  private void tell() {
    if (open != null) {
      open.use(codes);
    }
  }

  @Override
  public void show(
      Node owner, double screenX, double screenY, Purpose purpose, Consumer<Choice> chosen) {
    Asking before = open;
    if (before != null && before.isShowing()) {
      return;
    }
    if (owner.getScene().getRoot() instanceof Pane root) {
      refresh();
      boolean makes = purpose != Purpose.FILTER && !workspace.isReadOnly();
      PaletteModel model = new PaletteModel(codes, Asking.recent(workspace), makes);
      Asking asking = new Asking(workspace, model, purpose, this::count, chosen, () -> open = null);
      open = asking;
      Point2D place = root.screenToLocal(screenX, screenY);
      asking.open(owner, root, place == null ? Point2D.ZERO : place);
      count();
    }
  }
}
