package org.flowerbox.ui.palette;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.Words;

/** The second step: who is spoken of, at which stage and level, by one key each. */
final class TermsPane extends VBox {
  private final TermKeys keys;
  private final Map<Term, ToggleButton> buttons = new HashMap<>();

  TermsPane(Words words, TermKeys keys) {
    this.keys = keys;
    setId("palette-terms");
    getStyleClass().add("terms");
    setFocusTraversable(true);
    for (TermKind kind : TermKind.values()) {
      if (!keys.of(kind).isEmpty()) {
        Label title = new Label();
        title.getStyleClass().add("title");
        title.textProperty().bind(words.bind("palette." + kind.name().toLowerCase(Locale.ROOT)));
        getChildren().addAll(title, row(words, kind));
      }
    }
  }

  private FlowPane row(Words words, TermKind kind) {
    FlowPane row = new FlowPane();
    row.getStyleClass().add("row");
    for (TermKeys.Keyed keyed : keys.of(kind)) {
      Term term = keyed.term();
      ToggleButton button = new ToggleButton(term.name().in(words.language().code()));
      button.getStyleClass().addAll("small", "term");
      button.setAccessibleText(button.getText() + " " + keyed.key());
      if (!keyed.key().isEmpty()) {
        Label key = new Label(keyed.key());
        key.getStyleClass().add("key");
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.LEFT);
      }
      button.setOnAction(_ -> toggle(term));
      buttons.put(term, button);
      row.getChildren().add(button);
    }
    return row;
  }

  private void toggle(Term term) {
    keys.toggle(term);
    buttons.forEach((each, button) -> button.setSelected(keys.isChosen(each)));
  }

  /** Chooses the term of that key; answers whether there is one. */
  boolean press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    Optional<Term> term = keys.at(event.getText().toUpperCase(Locale.ROOT));
    if (term.isEmpty()) {
      term = keys.at(event.getCode().getChar().toUpperCase(Locale.ROOT));
    }
    term.ifPresent(this::toggle);
    return term.isPresent();
  }
}
