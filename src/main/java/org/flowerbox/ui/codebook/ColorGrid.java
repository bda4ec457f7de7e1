package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.flowerbox.model.Palette;
import org.flowerbox.ui.common.Words;

/**
 * Colours to choose from: the palette's hues, a column each, with tints below; any other besides.
 */
final class ColorGrid extends VBox {
  private static final int TINTS = 4;
  private static final double DOT = 8;

  private final List<Button> buttons = new ArrayList<>();
  private final Consumer<String> chosen;

  /**
   * A grid.
   *
   * @param current the colour it is now, {@code #RRGGBB}
   * @param chosen hears the colour that is chosen
   */
  ColorGrid(Words words, String current, Consumer<String> chosen) {
    this.chosen = chosen;
    getStyleClass().add("color-grid");
    GridPane grid = new GridPane(2, 2);
    for (int hue = 0; hue < Palette.HUES.size(); hue++) {
      String color = Palette.HUES.get(hue);
      grid.add(button(words, hue, 0, color, current), hue, 0);
      for (int tint = 1; tint <= TINTS; tint++) {
        String tinted = Palette.tint(color, tint - 1, TINTS);
        grid.add(button(words, hue, tint, tinted, current), hue, tint);
      }
    }
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    getChildren().addAll(grid, free(words, current));
  }

  private Button button(Words words, int hue, int tint, String color, String current) {
    Button button = new Button(null, new Circle(DOT, Color.web(color)));
    button.getStyleClass().addAll("flat", "color");
    if (color.equalsIgnoreCase(current)) {
      button.getStyleClass().add("current");
    }
    String name = words.text("codebook.hue." + (hue + 1));
    String said = tint == 0 ? name : words.text("codebook.hue.tint", name, tint);
    button.setAccessibleText(said);
    button.setTooltip(new Tooltip(said + "  " + color));
    button.setUserData(color);
    button.setOnAction(_ -> chosen.accept(color));
    buttons.add(button);
    return button;
  }

  private HBox free(Words words, String current) {
    ColorPicker picker = new ColorPicker(color(current));
    picker.getStyleClass().add("button");
    picker.setOnAction(_ -> chosen.accept(hex(picker.getValue())));
    Label label = new Label(words.text("codebook.color.other"));
    label.setLabelFor(picker);
    HBox row = new HBox(8, label, picker);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Color color(String hex) {
    try {
      return Color.web(hex);
    } catch (IllegalArgumentException unreadable) {
      return Color.GRAY;
    }
  }

  static String hex(Color color) {
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round(color.getRed() * 255),
        Math.round(color.getGreen() * 255),
        Math.round(color.getBlue() * 255));
  }

  /** Puts the focus on the colour that it is now, or the first. */
  void enter() {
    buttons.stream()
        .filter(button -> button.getStyleClass().contains("current"))
        .findFirst()
        .orElse(buttons.getFirst())
        .requestFocus();
  }

  /** The arrow keys walk over hues and tints. */
  private void pressed(KeyEvent event) {
    int at = focused();
    int step =
        switch (event.getCode()) {
          case RIGHT -> TINTS + 1;
          case LEFT -> -TINTS - 1;
          case DOWN -> 1;
          case UP -> -1;
          default -> 0;
        };
    if (at >= 0 && step != 0) {
      boolean along = Math.abs(step) > 1 || (at + step) / (TINTS + 1) == at / (TINTS + 1);
      if (along && at + step >= 0 && at + step < buttons.size()) {
        buttons.get(at + step).requestFocus();
      }
      event.consume();
    } else if (at >= 0 && event.getCode() == KeyCode.ENTER) {
      buttons.get(at).fire();
      event.consume();
    }
  }

  private int focused() {
    for (int i = 0; i < buttons.size(); i++) {
      if (buttons.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }
}
