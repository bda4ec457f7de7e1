package org.flowerbox.framework;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Refusal;

/**
 * A table in text: commas, semicolons or tabs between cells, quotes where needed.
 *
 * @param rows those with something in them; the first holds the headings
 */
record CsvSheet(String fileName, List<Row> rows) {
  /** A row and the line it starts in, from 1. */
  record Row(int line, List<String> cells) {
    /** The cell in that column, "" where the row is shorter. */
    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /** A longer table is no codebook. */
  private static final int LONGEST = JsonTree.LONGEST;

  static CsvSheet read(String text, String fileName) {
    if (text.length() > LONGEST) {
      throw new Refusal(fileName + ": is larger than such a table may be (16 million characters); is it the right file?");
    }
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    boolean declared = body.regionMatches(true, 0, "sep=", 0, 4) && body.length() > 4;
    char separator = declared ? body.charAt(4) : separator(body);
    refuseOpenQuote(body, separator, fileName);
    List<Row> rows = rows(body, separator, fileName);
    return new CsvSheet(fileName, declared ? rows.subList(1, rows.size()) : rows);
  }

  /** The one of the three that stands most often in the first line, outside quotes. */
  private static char separator(String text) {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int at = 0; at < text.length() && (quoted || text.charAt(at) != '\n'); at++) {
      char character = text.charAt(at);
      quoted ^= character == '"';
      int which = ",;\t".indexOf(character);
      if (which >= 0 && !quoted) {
        counts[which]++;
      }
    }
    int best = counts[1] > counts[0] ? 1 : 0;
    return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
  }

  /** A quote that is never closed would make one cell of all that follows. */
  private static void refuseOpenQuote(String text, char separator, String fileName) {
    int line = 1;
    int opened = 0;
    boolean start = true;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      line += character == '\n' ? 1 : 0;
      if (opened > 0) {
        boolean doubled = character == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        at += doubled ? 1 : 0;
        opened = character == '"' && !doubled ? 0 : opened;
      } else if (character == '"' && start) {
        opened = line;
        start = false;
      } else {
        start = character == separator || character == '\n' || character == '\r' || start && character <= ' ';
      }
    }
    if (opened > 0) {
      throw new Refusal(fileName + ", line " + opened + ": a quotation mark opens here and is never closed; close or delete it");
    }
  }

  private static List<Row> rows(String text, char separator, String fileName) {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .trimWhitespacesAroundQuotes(true)
            .ofCsvRecord(text)) {
      for (CsvRecord record : reader) {
        if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
          rows.add(new Row(Math.toIntExact(record.getStartingLineNumber()), List.copyOf(record.getFields())));
        }
      }
    } catch (CsvParseException e) {
      throw new Refusal(fileName + ": is not a table in CSV (" + e.getMessage() + "); save it again as CSV in UTF-8", e);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return rows;
  }

  /** The row of headings. */
  Row headings() {
    if (rows.isEmpty()) {
      throw new Refusal(fileName + ": the file is empty; choose another");
    }
    return rows.getFirst();
  }

  /** The rows below the headings. */
  List<Row> body() {
    return rows.subList(1, rows.size());
  }

  /** That something in that line cannot be accepted, and how to mend it. */
  Refusal refuse(int line, String what) {
    return new Refusal(fileName + ", line " + line + ": " + what);
  }
}
