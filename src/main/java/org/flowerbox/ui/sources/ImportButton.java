package org.flowerbox.ui.sources;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import org.flowerbox.ui.common.Workspace;

/** Lets a button import files, if there is a gesture that does so. */
final class ImportButton {
  private ImportButton() {}

  static void give(Button button, Workspace workspace) {
    workspace
        .desk()
        .actions()
        .find("importing.files")
        .ifPresent(
            action -> {
              button.disableProperty().bind(Bindings.not(action.enabled()));
              button.setOnAction(_ -> action.fire());
            });
  }
}
