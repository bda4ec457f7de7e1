package org.flowerbox.ui.codebook;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.flowerbox.ui.common.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands in place of the tree while there are no codes: how to get some. */
final class EmptyCodebook extends VBox {
  EmptyCodebook(Words words, Runnable create, Runnable framework, Runnable file) {
    getStyleClass().add("empty-state");
    setId("codes-empty");
    Label says = new Label();
    says.textProperty().bind(words.bind("codebook.empty"));
    says.setMinHeight(Region.USE_PREF_SIZE);
    getChildren()
        .setAll(
            says,
            button(words, "codebook.empty.new", "fth-plus", create),
            button(words, "codebook.empty.framework", "fth-layers", framework),
            button(words, "codebook.empty.file", "fth-folder", file));
    getChildren().get(1).getStyleClass().add("accent");
    setMinWidth(0);
  }

  private static Button button(Words words, String key, String icon, Runnable run) {
    Button button = new Button(null, new FontIcon(icon));
    button.textProperty().bind(words.bind(key));
    button.setMaxWidth(200);
    button.setOnAction(_ -> run.run());
    return button;
  }
}
