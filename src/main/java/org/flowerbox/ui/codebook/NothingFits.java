package org.flowerbox.ui.codebook;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.flowerbox.ui.common.Words;

/** What stands in place of the tree while no code fits the filter: make it one, or show all. */
final class NothingFits extends VBox {
  NothingFits(Words words, ObservableValue<String> typed, Runnable make, Runnable showAll) {
    Label says = new Label();
    says.textProperty().bind(words.bind("codebook.nothing", typed));
    says.setMinHeight(USE_PREF_SIZE);
    Button create = new Button();
    create.textProperty().bind(words.bind("codebook.nothing.new"));
    create.setOnAction(_ -> make.run());
    Hyperlink clear = new Hyperlink();
    clear.textProperty().bind(words.bind("codebook.nothing.clear"));
    clear.setOnAction(_ -> showAll.run());
    getStyleClass().add("empty-state");
    setMinWidth(0);
    getChildren().setAll(says, create, clear);
  }
}
