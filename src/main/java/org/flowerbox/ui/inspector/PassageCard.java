package org.flowerbox.ui.inspector;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Turns;
import org.flowerbox.ui.common.Words;

/** The passage itself: its words, its source, who speaks when, and the cases it belongs to. */
final class PassageCard extends VBox {
  private static final double WORDS_HEIGHT = 92;

  private final Words words;
  private final Label quote = new Label();
  private final Label source = new Label();
  private final Label turn = new Label();
  private final VBox cases = new VBox();

  PassageCard(Words words) {
    this.words = words;
    getStyleClass().add("passage");
    quote.getStyleClass().add("quote");
    quote.setId("inspector-words");
    quote.setWrapText(true);
    quote.setMaxHeight(WORDS_HEIGHT);
    quote.setMinHeight(0);
    turn.getStyleClass().add("quiet");
    turn.setWrapText(true);
    cases.getStyleClass().add("cases");
    for (Label each : new Label[] {quote, turn}) {
      each.managedProperty().bind(each.visibleProperty());
      each.visibleProperty().bind(each.textProperty().isNotEmpty());
    }
    getChildren().setAll(quote, source, turn, cases);
  }

  /** Shows the words of the passage, as soon as they are read. */
  void words(String read) {
    quote.setText(read);
  }

  /** Shows where a passage is. */
  void show(Place place) {
    source.setText(place.source().name());
    source.setTooltip(new Tooltip(place.source().name()));
    String speaker = place.speaker() == null ? "" : place.speaker().name();
    String time = place.time() == Turns.NO_TIME ? "" : time(place.time());
    String number = number(place);
    turn.setText(
        Stream.of(speaker, number, time)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" · ")));
    cases.getChildren().clear();
    place.cases().stream()
        .filter(each -> !each.ofCase().name().equals(speaker) || !each.facts().isEmpty())
        .forEach(this::add);
  }

  private String number(Place place) {
    if (place.firstTurn() == 0) {
      return place.lastTurn() == 0 ? "" : words.text("inspector.turn", place.lastTurn());
    }
    return place.firstTurn() == place.lastTurn()
        ? words.text("inspector.turn", place.firstTurn())
        : words.text("inspector.turns", place.firstTurn(), place.lastTurn());
  }

  private void add(Place.OfCase found) {
    Label name =
        new Label(
            words.text("inspector.case." + found.ofCase().kind().name().toLowerCase(Locale.ROOT))
                + " "
                + found.ofCase().name());
    name.setWrapText(true);
    cases.getChildren().add(name);
    if (!found.facts().isEmpty()) {
      Label facts =
          new Label(
              found.facts().stream()
                  .map(fact -> name(fact) + " " + fact.value())
                  .collect(Collectors.joining(" · ")));
      facts.getStyleClass().add("quiet");
      facts.setWrapText(true);
      cases.getChildren().add(facts);
    }
  }

  private String name(Place.Fact fact) {
    String label = fact.variable().label().in(words.language().code());
    return label.isEmpty() ? fact.variable().name() : label;
  }

  static String time(int millis) {
    int seconds = millis / 1000;
    return seconds >= 3600
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
