package org.flowerbox.ui.importing;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.flowerbox.ui.common.Appearance;

/**
 * A window beside that of the study, which it looks like and goes with: another theme or text size
 * holds for it too, and when the study is closed it closes.
 */
final class SideWindow {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Stage stage = new Stage();
  private final StackPane root = new StackPane();
  private final Node home;
  private final Appearance appearance;
  private final ChangeListener<Scene> left = (_, _, now) -> leave(now);
  private final ChangeListener<Boolean> darkened = (_, _, dark) -> darken(dark);

  /**
   * A window.
   *
   * @param home part of the study's window, shown there now
   */
  SideWindow(Node home, Appearance appearance, double width, double height) {
    this.home = home;
    this.appearance = appearance;
    Scene owner = Objects.requireNonNull(home.getScene());
    Scene scene = new Scene(root);
    scene.getStylesheets().setAll(owner.getStylesheets());
    scene
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    SideWindow.class.getResource("/org/flowerbox/ui/importing/importing.css"))
                .toExternalForm());
    root.styleProperty().bind(owner.getRoot().styleProperty());
    darken(appearance.darkProperty().get());
    appearance.darkProperty().addListener(darkened);
    home.sceneProperty().addListener(left);
    stage.initOwner(owner.getWindow());
    stage.setScene(scene);
    stage.setWidth(Math.min(width, Screen.getPrimary().getVisualBounds().getWidth()));
    stage.setHeight(Math.min(height, Screen.getPrimary().getVisualBounds().getHeight()));
    stage.setOnHidden(_ -> forget());
  }

  private void leave(Scene now) {
    if (now == null) {
      stage.hide();
    }
  }

  private void darken(boolean dark) {
    root.pseudoClassStateChanged(DARK, dark);
  }

  private void forget() {
    appearance.darkProperty().removeListener(darkened);
    home.sceneProperty().removeListener(left);
    root.styleProperty().unbind();
  }

  Stage stage() {
    return stage;
  }

  /** Shows something in it. */
  void show(Parent content) {
    root.getChildren().setAll(content);
  }
}
