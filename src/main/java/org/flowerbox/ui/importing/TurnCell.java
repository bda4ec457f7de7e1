package org.flowerbox.ui.importing;

import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.flowerbox.model.Turns;
import org.flowerbox.work.Draft;
import org.jspecify.annotations.Nullable;

/** A turn: who and when in a column beside what is said. */
final class TurnCell extends ListCell<Integer> {
  private static final double SPEAKER = 116;
  private static final double TIME = 56;
  private static final double REST = 56;

  private final TurnPages pages;
  private final Label speaker = new Label();
  private final Label time = Pieces.muted("");
  private final Label text = new Label();
  private final VBox who = new VBox(speaker, time);
  private final DoubleProperty column = new SimpleDoubleProperty();
  private final HBox row = new HBox(12, who, text);

  TurnCell(TurnPages pages, ListView<Integer> list) {
    this.pages = pages;
    speaker.getStyleClass().add("speaker");
    speaker.setMinWidth(0);
    speaker.maxWidthProperty().bind(column);
    who.setAlignment(Pos.TOP_RIGHT);
    who.minWidthProperty().bind(column);
    who.maxWidthProperty().bind(column);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.prefWidthProperty().bind(list.widthProperty().subtract(column).subtract(REST));
    row.setAlignment(Pos.TOP_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Integer index, boolean empty) {
    super.updateItem(index, empty);
    setGraphic(index == null || empty ? null : row);
    Draft.Turn turn = index == null || empty ? null : pages.at(index);
    String at = turn == null ? "" : clock(turn.time());
    speaker.setText(turn == null ? "" : turn.speaker());
    time.setText(at);
    Pieces.shown(time, !at.isEmpty());
    column.set(pages.hasSpeakers() ? SPEAKER : at.isEmpty() ? 0 : TIME);
    Pieces.shown(who, column.get() > 0);
    text.setText(turn == null ? "…" : turn.excerpt());
    setAccessibleText(turn == null ? "" : turn.speaker() + " " + turn.excerpt());
  }

  /** As recorders show it: 1:05, 1:02:03. */
  static String clock(int millis) {
    if (millis == Turns.NO_TIME) {
      return "";
    }
    int seconds = millis / 1000;
    int hours = seconds / 3600;
    return hours == 0
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60);
  }
}
