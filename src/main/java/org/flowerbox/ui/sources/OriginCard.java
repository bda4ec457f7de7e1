package org.flowerbox.ui.sources;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Source;
import org.flowerbox.ui.common.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says of one source which file it came from, below the list, until it is put away. */
final class OriginCard extends VBox {
  private final Words words;
  private final Label title = new Label();
  private final Label says = new Label();

  OriginCard(Words words, Runnable after) {
    this.words = words;
    setId("source-origin");
    getStyleClass().add("origin-card");
    title.getStyleClass().add("title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    says.setWrapText(true);
    says.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button(null, new FontIcon("fth-x"));
    close.getStyleClass().addAll("flat", "button-icon", "small");
    close.accessibleTextProperty().bind(words.bind("sources.origin.close"));
    Runnable leave =
        () -> {
          hide();
          after.run();
        };
    close.setOnAction(_ -> leave.run());
    HBox head = new HBox(4, title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(head, says);
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
          }
        });
    hide();
  }

  void show(Source source) {
    title.setText(source.name());
    String file = source.fileName().isEmpty() ? "–" : source.fileName();
    String when =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(words.language().locale())
            .format(Instant.ofEpochMilli(source.imported()).atZone(ZoneId.systemDefault()));
    says.setText(
        words.text(
            source.original() == 0 ? "sources.origin.lost" : "sources.origin.kept",
            file,
            when,
            source.characters()));
    setVisible(true);
    setManaged(true);
    getChildren().getFirst().lookup(".button").requestFocus();
  }

  void hide() {
    setVisible(false);
    setManaged(false);
  }

  /** What it says now. */
  String words() {
    return says.getText();
  }
}
