package org.flowerbox.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Table;

/**
 * Tables and passages as CSV: RFC 4180, UTF-8 with a byte order mark (Excel shows Chinese only so),
 * CRLF. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * <p>The file holds one header row and data, nothing else: a title or comment lines on top would
 * break {@code read.csv}, {@code pandas.read_csv} and Excel's own import alike, and lines below the
 * data become rows. Layer and value stand in the header ("layer Anna / all / own"); everything else
 * that a reader must know is in a text file beside it (see {@link Exports}).
 */
final class CsvFile implements TableWriter, ExcerptWriter {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String BETWEEN_LEVELS = " / ";

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    CsvWriter csv = start(out);
    boolean tree = table.rows().stream().anyMatch(row -> row.depth() > 0);
    csv.writeRecord(header(table, tree));
    List<String> path = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      csv.writeRecord(record(table, row, tree, path));
    }
    csv.flush();
  }

  static CsvWriter start(OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  private static List<String> header(Table table, boolean tree) {
    List<String> header = new ArrayList<>();
    header.add(guarded(table.rowHeader()));
    if (tree) {
      header.addAll(List.of("path", "level"));
    }
    table
        .columns()
        .forEach(column -> header.add(guarded(String.join(BETWEEN_LEVELS, column.header()))));
    return header;
  }

  /**
   * Rows of a tree say their path and level, for a label alone may occur twice; those of a total
   * are empty there.
   */
  private static List<String> record(Table table, int index, boolean tree, List<String> path) {
    Table.Row row = table.rows().get(index);
    List<String> cells = new ArrayList<>();
    cells.add(guarded(row.label()));
    if (tree) {
      path.subList(Math.min(row.depth(), path.size()), path.size()).clear();
      path.add(row.label());
      cells.add(row.total() ? "" : guarded(String.join(ExcerptFields.BETWEEN_CODES, path)));
      cells.add(row.total() ? "" : Integer.toString(row.depth()));
    }
    table.columns().forEach(column -> cells.add(Cells.data(column.values()[index], column.unit())));
    return cells;
  }

  @Override
  public void write(ExcerptList excerpts, OutputStream out, Progress progress) throws IOException {
    CsvWriter csv = start(out);
    csv.writeRecord(ExcerptFields.names());
    for (Excerpt excerpt : excerpts.excerpts()) {
      progress.check();
      csv.writeRecord(ExcerptFields.values(excerpt).stream().map(CsvFile::cell).toList());
    }
    csv.flush();
  }

  private static String cell(Object value) {
    return value instanceof String text ? guarded(text) : value.toString();
  }

  static String guarded(String text) {
    return Cells.looksLikeFormula(text) ? "'" + text : text;
  }
}
