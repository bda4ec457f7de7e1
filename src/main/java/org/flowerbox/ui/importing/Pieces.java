package org.flowerbox.ui.importing;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small pieces that the import window is made of. */
final class Pieces {
  private Pieces() {}

  static Button icon(String icon, String name) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon", "small");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** A title that never gives way. */
  static Label title(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("part-title");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("text-muted");
    return label;
  }

  /** The name of a field, before it. */
  static Label of(Node field, String text) {
    Label label = muted(text);
    label.setLabelFor(field);
    label.setMinWidth(Region.USE_PREF_SIZE);
    field.setAccessibleText(text);
    return label;
  }

  /** A label that may be cut and then tells all in its tooltip. */
  static Label cut(Label label) {
    label.setMinWidth(0);
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(label.textProperty());
    tip.setWrapText(true);
    tip.setMaxWidth(480);
    label.setTooltip(tip);
    return label;
  }

  static Region room() {
    Region room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    return room;
  }

  /** Shows a node only while that holds, and gives its room away else. */
  static <N extends Node> N when(N node, ObservableValue<Boolean> holds) {
    node.visibleProperty().bind(holds);
    node.managedProperty().bind(holds);
    return node;
  }

  static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
