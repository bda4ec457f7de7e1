package org.flowerbox.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables in plain text (.csv, .tsv), one row a document. The delimiter is the one that its
 * first lines agree on.
 */
final class DelimitedReader implements FormatReader {
  private static final char[] DELIMITERS = {',', ';', '\t', '|', '，'};

  private final boolean tabs;

  /** Reads tables set off by tabs, or by whatever sets them off. */
  DelimitedReader(boolean tabs) {
    this.tabs = tabs;
  }

  @Override
  public List<Draft> read(FileBytes file) throws IOException {
    Decoded decoded = Decoded.of(file.bytes(), file.options().encoding(), null);
    String text = decoded.text();
    char delimiter = tabs && text.indexOf('\t') >= 0 ? '\t' : delimiter(text);
    Grid grid = Grid.of("", rows(text, delimiter, file));
    return TableDocuments.of(grid, file, decoded.remarks()).stream()
        .map(draft -> draft.withEncoding(decoded.charset()))
        .toList();
  }

  private static List<Grid.Row> rows(String text, char delimiter, FileBytes file)
      throws IOException {
    List<Grid.Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .allowExtraCharsAfterClosingQuote(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .skipEmptyLines(false)
            .maxBufferSize(Math.max(1 << 20, text.length() + 1))
            .ofCsvRecord(text)) {
      for (CsvRecord row : reader) {
        file.progress().check();
        rows.add(new Grid.Row(rows.size() + 1, List.copyOf(row.getFields())));
      }
    }
    return rows;
  }

  /**
   * The delimiter that cuts the first rows into the same number of cells, the largest such number.
   */
  private static char delimiter(String text) {
    String start = text.substring(0, Math.min(20_000, text.length()));
    char best = ',';
    int most = 0;
    for (char delimiter : DELIMITERS) {
      int columns = columns(start, delimiter);
      if (columns > most) {
        most = columns;
        best = delimiter;
      }
    }
    return best;
  }

  private static int columns(String start, char delimiter) {
    int header = 0;
    int alike = 0;
    int rows = 0;
    int cells = 1;
    boolean quoted = false;
    for (char c : (start + "\n").toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == delimiter) {
        cells++;
      } else if (!quoted && c == '\n') {
        header = header == 0 ? cells : header;
        alike += cells == header ? 1 : 0;
        rows++;
        cells = 1;
      }
    }
    return header > 1 && alike * 2 >= rows ? header : 0;
  }
}
