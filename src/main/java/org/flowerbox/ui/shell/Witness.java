package org.flowerbox.ui.shell;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Says in lines what is on the screen, to a program that drives the window from outside with a
 * mouse and keys: {@code painted} once the study and the source that was open in it are on the
 * screen, {@code row X Y WIDTH HEIGHT TEXT} for each paragraph in sight, {@code cell …} likewise
 * for each entry of a list, {@code handle …} for each end of a coding that can be moved, {@code
 * selected START END}, {@code step} after each change.
 */
final class Witness {
  private static final int PAINTED = 3;

  private final Consumer<String> say;
  private final Runnable pulse = this::pulse;
  private @Nullable MainWindow window;
  private int frames;
  private String said = "";

  Witness(Consumer<String> say) {
    this.say = say;
  }

  /** Looks at a window from now on, which has just been given a study. */
  void watch(MainWindow shown) {
    window = shown;
    frames = 0;
    shown.scene().removePostLayoutPulseListener(pulse);
    shown.scene().addPostLayoutPulseListener(pulse);
    Workspace workspace = Objects.requireNonNull(shown.workspace());
    workspace.selectionProperty().addListener((_, _, now) -> selected(now));
    workspace.listen(_ -> say.accept("step"));
    Platform.requestNextPulse();
  }

  private void selected(@Nullable Passage now) {
    if (now != null) {
      say.accept("selected " + now.span().start() + " " + now.span().end());
    }
  }

  private void pulse() {
    MainWindow shown = window;
    if (shown == null || shown.workspace() == null) {
      return;
    }
    Parent root = shown.scene().getRoot();
    if (frames < PAINTED) {
      boolean reading = shown.workspace().sourceProperty().get() != null;
      if (!reading || !places(root, ".reader-row", ".words").isEmpty()) {
        frames++;
        paint(root);
      }
    } else {
      String now =
          places(root, ".reader-row", ".words") + places(root, ".cell", ".text") + handles(root);
      if (!now.equals(said)) {
        said = now;
        now.lines().forEach(say);
      }
    }
  }

  /**
   * What this pulse lays out is drawn beside the next one; a pulse that changes something, however
   * little, waits for that.
   */
  private void paint(Parent root) {
    Node little = root.lookup(".label");
    if (frames == PAINTED) {
      little.setOpacity(1);
      say.accept("painted");
    } else {
      little.setOpacity(1 - frames * 0.001);
    }
    Platform.requestNextPulse();
  }

  private static String places(Parent root, String holder, String words) {
    String name = holder.equals(".cell") ? "cell" : "row";
    return root.lookupAll(holder).stream()
        .filter(Witness::isSeen)
        .flatMap(node -> node.lookupAll(words).stream())
        .filter(node -> node instanceof Text text && !text.getText().isBlank())
        .map(node -> name + " " + place(node, ((Text) node).getText()) + "\n")
        .collect(Collectors.joining());
  }

  private static String handles(Parent root) {
    return root.lookupAll(".end-handle").stream()
        .filter(Witness::isSeen)
        .map(node -> "handle " + place(node, node.getId()) + "\n")
        .collect(Collectors.joining());
  }

  private static boolean isSeen(Node node) {
    Node outer = node;
    while (outer != null && outer.isVisible()) {
      outer = outer.getParent();
    }
    return outer == null;
  }

  private static String place(Node node, String said) {
    Bounds box = node.localToScreen(node.getLayoutBounds());
    return box == null
        ? ""
        : String.format(
            Locale.ROOT,
            "%.0f %.0f %.0f %.0f %s",
            box.getMinX(),
            box.getMinY(),
            box.getWidth(),
            box.getHeight(),
            said);
  }
}
