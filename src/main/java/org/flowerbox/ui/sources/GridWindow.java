package org.flowerbox.ui.sources;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.flowerbox.ui.common.Action;
import org.flowerbox.ui.common.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The grid of variables in a window of its own beside the study's, so that texts can be read while
 * it is filled in. Looks as the study's window does, and closes with it.
 */
final class GridWindow {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 620;
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private final Workspace workspace;
  private final Node owner;
  private final GridActions actions;
  private @Nullable Stage stage;

  GridWindow(Workspace workspace, Node owner) {
    this.workspace = workspace;
    this.owner = owner;
    this.actions = new GridActions(workspace);
    owner
        .sceneProperty()
        .addListener(
            (_, _, scene) -> {
              if (scene == null && stage != null) {
                stage.close();
              }
            });
  }

  /** Opens the window, or brings it to the front. */
  void show() {
    if (stage == null) {
      stage = make();
    }
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  private Stage make() {
    VariableGrid grid = new VariableGrid(workspace, actions);
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    Scene scene =
        new Scene(
            grid,
            Math.min(WIDTH, screen.getWidth() * 0.9),
            Math.min(HEIGHT, screen.getHeight() * 0.8));
    Stage made = new Stage();
    made.initOwner(owner.getScene().getWindow());
    made.titleProperty().bind(workspace.desk().words().bind("sources.grid"));
    made.setScene(scene);
    made.setMinWidth(420);
    made.setMinHeight(260);
    InvalidationListener dark = dress(scene);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, made));
    made.setOnHidden(
        _ -> {
          grid.close();
          actions.serve(null);
          workspace.desk().appearance().darkProperty().removeListener(dark);
          grid.styleProperty().unbind();
          stage = null;
        });
    return made;
  }

  private InvalidationListener dress(Scene scene) {
    Scene study = owner.getScene();
    Bindings.bindContent(scene.getStylesheets(), study.getStylesheets());
    scene.getRoot().styleProperty().bind(study.getRoot().styleProperty());
    InvalidationListener dark =
        _ ->
            scene
                .getRoot()
                .pseudoClassStateChanged(DARK, workspace.desk().appearance().darkProperty().get());
    workspace.desk().appearance().darkProperty().addListener(dark);
    dark.invalidated(workspace.desk().appearance().darkProperty());
    return dark;
  }

  /**
   * The study's gestures have their keys here too, such as undo, text size and F1; Escape and
   * Ctrl+W put the grid away.
   */
  private void pressed(KeyEvent event, Stage made) {
    boolean away = event.isShortcutDown() && event.getCode() == KeyCode.W;
    if (away || event.getCode() == KeyCode.ESCAPE) {
      made.close();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
      workspace.redo();
    } else if (workspace.desk().actions().ofWindow(event).map(Action::fire).isEmpty()) {
      return;
    }
    event.consume();
  }
}
