package org.flowerbox.ui.sources;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of the list while there is nothing in it. */
final class NoSources extends VBox {
  private final Workspace workspace;
  private final Button add = new Button(null, new FontIcon("fth-plus"));

  NoSources(Workspace workspace) {
    this.workspace = workspace;
    Words words = workspace.desk().words();
    getStyleClass().add("empty-state");
    Label says = new Label();
    says.textProperty().bind(words.bind("sources.empty"));
    says.setMinHeight(USE_PREF_SIZE);
    add.setId("source-import");
    add.getStyleClass().add("accent");
    add.textProperty().bind(words.bind("sources.import"));
    add.setDisable(true);
    getChildren().setAll(says, add);
  }

  /** Looks for the gesture that imports files; features are put together after this was made. */
  void findImporting() {
    ImportButton.give(add, workspace);
  }
}
