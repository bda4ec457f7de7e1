package org.flowerbox.ui.history;

import javafx.scene.layout.BorderPane;
import org.flowerbox.ui.common.Workspace;

/** The steps of the study. */
public final class HistoryPane extends BorderPane {
  public HistoryPane(Workspace workspace) {
    setId("history");
    getStyleClass().add("shelf");
  }
}
