package org.flowerbox.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.StepKind;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the history: a day, or a step with its time, kind, summary and who did it. */
final class HistoryCell extends ListCell<HistoryRow> {
  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
  private static final PseudoClass DAY = PseudoClass.getPseudoClass("day");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private final Words words;
  private final ZoneId zone;
  private final Runnable nearEnd;
  private final FontIcon icon = new FontIcon("fth-tag");
  private final Label time = label("time");
  private final Label kind = label("kind");
  private final Label summary = label("summary");
  private final Label coder = label("coder");
  private final Tooltip tip = new Tooltip();
  private final HBox line;

  /**
   * A cell that shows nothing yet.
   *
   * @param nearEnd is run when the cell comes near the end of the list
   */
  HistoryCell(Words words, ZoneId zone, Runnable nearEnd) {
    this.words = words;
    this.zone = zone;
    this.nearEnd = nearEnd;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    summary.setMinWidth(0);
    coder.setMinWidth(Region.USE_PREF_SIZE);
    line = new HBox(time, icon, kind, summary, gap, coder);
    line.getStyleClass().add("line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    line.setPrefWidth(0);
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  @Override
  protected void updateItem(@Nullable HistoryRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    setGraphic(null);
    setTooltip(null);
    pseudoClassStateChanged(DAY, row instanceof HistoryRow.Day);
    pseudoClassStateChanged(UNDONE, row instanceof HistoryRow.Entry entry && entry.step().undone());
    if (row == null || empty) {
      return;
    }
    switch (row) {
      case HistoryRow.Day day -> setText(date(day.date()));
      case HistoryRow.Entry entry -> show(entry.step());
    }
    if (getIndex() > getListView().getItems().size() - 40) {
      nearEnd.run();
    }
  }

  private String date(LocalDate date) {
    LocalDate today = LocalDate.now(zone);
    String full =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(words.language().locale())
            .format(date);
    if (date.equals(today)) {
      return words.text("history.today", full);
    }
    return date.equals(today.minusDays(1)) ? words.text("history.yesterday", full) : full;
  }

  private void show(LoggedStep step) {
    time.setText(MINUTE.format(Instant.ofEpochMilli(step.at()).atZone(zone)));
    icon.setIconLiteral(icon(step.kind()));
    kind.setText(words.text("history.kind." + step.kind().logName()));
    String did = words.sentence(step.summary());
    summary.setText(did);
    coder.setText(step.coder());
    tip.setText(
        words.text(
            step.undone() ? "history.tip.undone" : "history.tip",
            Integer.toString(step.number()),
            did,
            step.changes()));
    setTooltip(tip);
    setGraphic(line);
    setAccessibleText(
        words.text(
            step.undone() ? "history.says.undone" : "history.says",
            time.getText(),
            kind.getText(),
            did,
            step.coder()));
  }

  private static String icon(StepKind kind) {
    return switch (kind) {
      case CREATE -> "fth-file-plus";
      case IMPORT -> "fth-download";
      case CODEBOOK -> "fth-book-open";
      case CODE -> "fth-tag";
      case AUTOCODE -> "fth-zap";
      case UNCODE -> "fth-x-circle";
      case EDIT_CODING -> "fth-edit-2";
      case CASE -> "fth-user";
      case VARIABLE -> "fth-sliders";
      case SOURCE -> "fth-file-text";
      case CORRECT -> "fth-edit-3";
      case MEMO -> "fth-message-square";
      case DONE -> "fth-check-circle";
      case UNDO -> "fth-rotate-ccw";
      case REDO -> "fth-rotate-cw";
    };
  }
}
