package org.flowerbox.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Term;
import org.flowerbox.model.TermKind;
import org.flowerbox.ui.common.Words;

/** Chooses the actor, stage or level of codings; not there where the study has none. */
final class TermMenu extends MenuButton {
  /** Says that several codings differ. */
  static final int MIXED = -1;

  private final Words words;
  private final TermKind kind;
  private final IntConsumer chosen;
  private final Tooltip tip = new Tooltip();

  TermMenu(Words words, TermKind kind, IntConsumer chosen) {
    this.words = words;
    this.kind = kind;
    this.chosen = chosen;
    getStyleClass().addAll("small", "flat", "term");
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(60);
    setTooltip(tip);
    managedProperty().bind(visibleProperty());
  }

  /** Shows that term, 0 for none, {@link #MIXED} for several. */
  void show(Corpus corpus, int term) {
    List<Term> terms = corpus.terms().stream().filter(each -> each.kind() == kind).toList();
    setVisible(!terms.isEmpty());
    Term shown = corpus.terms().find(Math.max(0, term));
    String title = words.text("inspector." + kind.name().toLowerCase(Locale.ROOT));
    String name = term == MIXED ? "…" : shown == null ? "–" : name(shown);
    setText(shown == null ? title + " " + name : name);
    tip.setText(title + ": " + name);
    setAccessibleText(tip.getText());
    setOnShowing(_ -> fill(terms, term));
    if (getItems().isEmpty()) {
      getItems().add(new SeparatorMenuItem()); // a menu without items does not open
    }
  }

  private void fill(List<Term> terms, int now) {
    getItems().clear();
    item(words.text("inspector.noterm"), 0, now);
    getItems().add(new SeparatorMenuItem());
    terms.forEach(term -> item(name(term), term.id(), now));
  }

  private void item(String name, int term, int now) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setSelected(term == now);
    item.setOnAction(_ -> chosen.accept(term));
    getItems().add(item);
  }

  private String name(Term term) {
    return term.name().in(words.language().code());
  }
}
