package org.flowerbox.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.flowerbox.ui.common.Appearance;
import org.flowerbox.ui.common.Settings;
import org.flowerbox.ui.common.Theme;

/** Theme and text size of every window, from the settings. */
public final class Look {
  /** What {@code Ctrl+0} goes back to. */
  public static final int USUAL_SIZE = 16;

  private static final int SMALLEST = 12;
  private static final int LARGEST = 32;
  private static final double UI_SHARE = 13.0 / USUAL_SIZE;
  private static final int SMALLEST_UI = 12;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Settings settings;
  private final Appearance appearance = new Appearance();
  private final Subscription following;
  private final Optional<String> sans = Fonts.sans();
  private final List<Scene> scenes = new ArrayList<>();

  Look(Settings settings) {
    this.settings = settings;
    following = Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply());
    sans.ifPresent(appearance.familyProperty()::set);
    applyTheme();
  }

  /** Gives a scene the look, now and after every change. */
  public void dress(Scene scene) {
    scene
        .getStylesheets()
        .add(
            Objects.requireNonNull(Look.class.getResource("/org/flowerbox/ui/flowerbox.css"))
                .toExternalForm());
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    scenes.add(scene);
    apply(scene);
  }

  /** Plus and minus sit elsewhere on other keyboards, and once more beside the digits. */
  private void pressed(KeyEvent event) {
    boolean usual = event.getCode() == KeyCode.EQUALS && !event.isShiftDown(); // has a gesture
    if (!event.isShortcutDown() || event.isAltDown() || usual) {
      return;
    }
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> size(1);
      case SUBTRACT -> size(-1);
      case NUMPAD0 -> size(0);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Follows the system no longer. */
  void close() {
    following.unsubscribe();
  }

  /** How it looks now, for views that draw by themselves. */
  Appearance appearance() {
    return appearance;
  }

  void forget(Scene scene) {
    scenes.remove(scene);
  }

  /** Whether the dark theme shows now. */
  public boolean isDark() {
    return switch (settings.data().theme) {
      case DARK -> true;
      case LIGHT -> false;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  void choose(Theme theme) {
    settings.change(data -> data.theme = theme);
    apply();
  }

  /** Reading text larger (positive) or smaller by so many px; 0 for the usual size. */
  void size(int step) {
    int size =
        step == 0 ? USUAL_SIZE : Math.clamp(settings.data().textSize + step, SMALLEST, LARGEST);
    settings.change(data -> data.textSize = size);
    apply();
  }

  private void apply() {
    applyTheme();
    scenes.forEach(this::apply);
  }

  private void applyTheme() {
    appearance.darkProperty().set(isDark());
    appearance.textSizeProperty().set(settings.data().textSize);
    Application.setUserAgentStylesheet(
        (isDark() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
  }

  private void apply(Scene scene) {
    int reading = settings.data().textSize;
    long ui = Math.max(SMALLEST_UI, Math.round(reading * UI_SHARE));
    scene.getRoot().pseudoClassStateChanged(DARK, isDark());
    String family = sans.map(name -> "-fx-font-family: \"" + name + "\", \"System\"; ").orElse("");
    scene.getRoot().setStyle(family + "-fx-font-size: " + ui + "px;");
  }
}
