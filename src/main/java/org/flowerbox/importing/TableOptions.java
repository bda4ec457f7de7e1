package org.flowerbox.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table become documents. Columns are named by their header, upper and lower case
 * alike.
 *
 * @param textColumns the columns whose cells are the text, in this order; none to guess
 * @param nameColumn the column that names the documents, null to guess
 * @param sheet the sheet of a workbook to read, null for the first with rows
 */
public record TableOptions(
    List<String> textColumns, @Nullable String nameColumn, @Nullable String sheet) {
  /** Guess. */
  public static final TableOptions GUESS = new TableOptions(List.of(), null, null);

  public TableOptions {
    textColumns = List.copyOf(textColumns);
  }
}
