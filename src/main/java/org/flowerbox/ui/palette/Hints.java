package org.flowerbox.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.flowerbox.ui.common.CodeChooser.Purpose;
import org.flowerbox.ui.common.Words;

/** The keys of the palette, below its list. */
final class Hints extends FlowPane {
  private final Words words;

  private Hints(Words words) {
    this.words = words;
    getStyleClass().add("hints");
  }

  Hints(Words words, Purpose purpose, boolean hasTerms) {
    this(words);
    add("Enter", "palette.hint.apply");
    add("Ctrl+Enter", "palette.hint.another");
    if (hasTerms) {
      add("Tab", "palette.hint.terms");
    }
    if (purpose != Purpose.FILTER) {
      add("Shift+Enter", "palette.hint.new");
      add("Alt+Enter", "palette.hint.below");
    }
  }

  static Hints ofTerms(Words words) {
    Hints hints = new Hints(words);
    hints.add("Enter", "palette.hint.apply");
    hints.add("Ctrl+Enter", "palette.hint.another");
    hints.add("Tab", "palette.hint.back");
    hints.add("Esc", "palette.hint.leave");
    return hints;
  }

  private void add(String key, String text) {
    Label cap = new Label(key);
    cap.getStyleClass().add("key");
    HBox hint = new HBox(4, cap, new Label(words.text(text)));
    hint.getStyleClass().add("hint");
    getChildren().add(hint);
  }
}
