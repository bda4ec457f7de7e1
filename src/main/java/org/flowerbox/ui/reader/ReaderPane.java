package org.flowerbox.ui.reader;

import javafx.scene.layout.BorderPane;
import org.flowerbox.ui.common.Workspace;

/** The text of a source, where passages are coded. */
public final class ReaderPane extends BorderPane {
  public ReaderPane(Workspace workspace) {
    setId("reader");
  }
}
