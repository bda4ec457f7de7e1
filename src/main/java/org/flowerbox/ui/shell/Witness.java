package org.flowerbox.ui.shell;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.flowerbox.ui.common.Passage;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Says in lines what is on the screen, to a program that drives the window from outside with a
 * mouse and keys: {@code painted} once the study and the source that was open in it are on the
 * screen, {@code row X Y WIDTH HEIGHT TEXT} for the text of each paragraph in sight, {@code
 * selected START END}, {@code step} after each change.
 */
final class Witness {
  private final Consumer<String> say;
  private final Runnable pulse = this::pulse;
  private @Nullable MainWindow window;
  private int frames;
  private String rows = "";

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
    String now = rows(shown.scene());
    boolean reading = shown.workspace().sourceProperty().get() != null;
    if (frames < 2 && !(reading && now.isEmpty())) {
      frames++;
      paint();
    }
    if (frames == 2 && !now.equals(rows)) {
      rows = now;
      now.lines().forEach(say);
    }
  }

  /** What this pulse lays out is on the screen when the next one comes. */
  private void paint() {
    if (frames == 2) {
      say.accept("painted");
    } else {
      Platform.requestNextPulse();
    }
  }

  private static String rows(Scene scene) {
    return scene.getRoot().lookupAll(".reader-row").stream()
        .flatMap(row -> row.lookupAll(".words").stream())
        .filter(Text.class::isInstance)
        .map(Witness::row)
        .collect(Collectors.joining("\n"));
  }

  private static String row(Node words) {
    Bounds box = words.localToScreen(words.getLayoutBounds());
    return box == null
        ? ""
        : String.format(
            Locale.ROOT,
            "row %.0f %.0f %.0f %.0f %s",
            box.getMinX(),
            box.getMinY(),
            box.getWidth(),
            box.getHeight(),
            ((Text) words).getText());
  }
}
