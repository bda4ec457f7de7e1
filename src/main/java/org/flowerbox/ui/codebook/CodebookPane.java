package org.flowerbox.ui.codebook;

import javafx.scene.layout.BorderPane;
import org.flowerbox.ui.common.Workspace;

/** The code tree. */
public final class CodebookPane extends BorderPane {
  public CodebookPane(Workspace workspace) {
    setId("codebook");
    getStyleClass().add("shelf");
  }
}
