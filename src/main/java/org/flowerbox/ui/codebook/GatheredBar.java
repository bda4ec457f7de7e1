package org.flowerbox.ui.codebook;

import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.flowerbox.ui.common.Words;
import org.flowerbox.ui.common.Workspace;

/** Below the tree, while codes are gathered: how many, and the way to let go of them. */
final class GatheredBar extends HBox {
  private final Workspace workspace;
  private final Words words;
  private final Label says = new Label();

  GatheredBar(Workspace workspace) {
    super(8);
    this.workspace = workspace;
    this.words = workspace.desk().words();
    says.setMinWidth(0);
    says.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(says, Priority.ALWAYS);
    Hyperlink clear = new Hyperlink();
    clear.setMinWidth(USE_PREF_SIZE);
    clear.textProperty().bind(words.bind("codebook.active.clear"));
    clear.setOnAction(_ -> workspace.activeCodes().clear());
    setId("codes-active");
    getStyleClass().add("active-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(says, clear);
    workspace.activeCodes().addListener((SetChangeListener<Integer>) _ -> count());
    words.languageProperty().addListener(_ -> count());
    count();
  }

  private void count() {
    int size = workspace.activeCodes().size();
    says.setText(words.text("codebook.active", size));
    setVisible(size > 0);
    setManaged(size > 0);
  }
}
