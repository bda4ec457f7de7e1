package org.flowerbox.ui.inspector;

import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.flowerbox.ui.common.Words;

/**
 * How much a coding weighs, 1 to 100, 0 for nothing said. A digit sets tens, arrows go by five; it
 * is told once one has come to rest, not at every move.
 */
final class WeightSlider extends HBox {
  private static final int STEP = 5;

  private final Slider slider = new Slider(0, 100, 0);
  private final Label number = new Label("–");
  private final PauseTransition rest = new PauseTransition(Duration.millis(500));
  private final IntConsumer chosen;
  private int known;

  WeightSlider(Words words, IntConsumer chosen) {
    this.chosen = chosen;
    getStyleClass().add("weight");
    setAlignment(Pos.CENTER_LEFT);
    Label title = new Label();
    title.textProperty().bind(words.bind("inspector.weight"));
    title.getStyleClass().add("quiet");
    title.setMinWidth(USE_PREF_SIZE);
    number.getStyleClass().add("number");
    slider.setBlockIncrement(STEP);
    slider.setMinWidth(40);
    slider.setPrefWidth(120);
    slider.accessibleTextProperty().bind(title.textProperty());
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.bind("inspector.weight.tip"));
    slider.setTooltip(tip);
    HBox.setHgrow(slider, Priority.ALWAYS);
    getChildren().setAll(title, slider, number);
    slider.valueProperty().addListener((_, _, _) -> moved());
    slider.valueChangingProperty().addListener((_, _, changing) -> changingEnded(changing));
    slider.focusedProperty().addListener((_, _, focused) -> changingEnded(focused));
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    rest.setOnFinished(_ -> tell());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode().isDigitKey() && !event.isShortcutDown() && !event.isAltDown()) {
      slider.setValue(10 * (event.getCode().getChar().charAt(0) - '0'));
      event.consume();
    }
  }

  private void changingEnded(boolean stillAtIt) {
    if (!stillAtIt) {
      tell();
    }
  }

  private int value() {
    return (int) Math.round(slider.getValue());
  }

  private void moved() {
    number.setText(value() == 0 ? "–" : Integer.toString(value()));
    if (value() == known) {
      rest.stop();
    } else {
      rest.playFromStart();
    }
  }

  /** Tells what was chosen, if it is not told yet. */
  void tell() {
    rest.stop();
    if (value() != known && !slider.isValueChanging()) {
      known = value();
      chosen.accept(known);
    }
  }

  /** Shows a weight; nobody is told. */
  void show(int weight) {
    if (!slider.isValueChanging()) {
      known = weight;
      slider.setValue(weight);
      rest.stop();
    }
  }
}
