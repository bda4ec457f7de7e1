package org.flowerbox.ui.sources;

import javafx.scene.layout.BorderPane;
import org.flowerbox.ui.common.Workspace;

/** The sources by folder, kind or variable. */
public final class SourcesPane extends BorderPane {
  public SourcesPane(Workspace workspace) {
    setId("sources");
    getStyleClass().add("shelf");
  }
}
