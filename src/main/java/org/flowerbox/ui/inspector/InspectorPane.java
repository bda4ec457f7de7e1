package org.flowerbox.ui.inspector;

import javafx.scene.layout.BorderPane;
import org.flowerbox.ui.common.Workspace;

/** The passage under the caret and its codings. */
public final class InspectorPane extends BorderPane {
  public InspectorPane(Workspace workspace) {
    setId("inspector");
    getStyleClass().add("shelf");
  }
}
