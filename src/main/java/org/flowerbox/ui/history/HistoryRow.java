package org.flowerbox.ui.history;

import java.time.LocalDate;
import org.flowerbox.model.LoggedStep;

/** A line of the list. */
sealed interface HistoryRow {
  /** Heads the steps of a day. */
  record Day(LocalDate date) implements HistoryRow {}

  /** A step. */
  record Entry(LoggedStep step) implements HistoryRow {}
}
