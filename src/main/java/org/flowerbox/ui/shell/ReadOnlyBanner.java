package org.flowerbox.ui.shell;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flowerbox.model.NotWritable;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says above a study that it can only be read, why, and what to do to work on it. */
final class ReadOnlyBanner extends HBox {
  /**
   * A banner.
   *
   * @param why null where nobody knows
   * @param again opens the study for writing, if that can be done by now
   * @param copy saves a copy that can be written
   */
  ReadOnlyBanner(Words words, NotWritable.@Nullable Why why, Runnable again, Runnable copy) {
    setId("readonly");
    getStyleClass().add("readonly-banner");
    setAlignment(Pos.CENTER_LEFT);
    String reason = why == null ? "protected" : why.name().toLowerCase(Locale.ROOT);
    Label says = new Label();
    says.textProperty().bind(words.bind("shell.readonly." + reason));
    says.setGraphic(new FontIcon("fth-lock"));
    says.setMinWidth(0);
    HBox.setHgrow(says, Priority.ALWAYS);
    says.setMaxWidth(Double.MAX_VALUE);
    Button write = new Button();
    write.setId("readonly-again");
    write.getStyleClass().add("small");
    write.textProperty().bind(words.bind("shell.readonly.again"));
    write.setMinWidth(Region.USE_PREF_SIZE);
    write.setOnAction(_ -> again.run());
    Hyperlink save = new Hyperlink();
    save.textProperty().bind(words.bind("shell.file.copy"));
    save.setMinWidth(Region.USE_PREF_SIZE);
    save.setOnAction(_ -> copy.run());
    getChildren().setAll(says, save, write);
  }
}
