package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Span;

/**
 * A table of coded quotes in CSV, with the columns {@code source, coder, code, quote, occurrence, comment} in any order. It says where a
 * coding is by the words it covers, so that it fits however a document is read.
 */
public final class CodingsFile {
  private static final List<String> NEEDED = List.of("source", "coder", "code", "quote");

  private final CsvSheet sheet;
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private CodingsFile(CsvSheet sheet) {
    this.sheet = sheet;
    List<String> headings = sheet.headings().cells();
    for (int place = 0; place < headings.size(); place++) {
      String heading = headings.get(place).strip().toLowerCase(Locale.ROOT);
      if (columns.putIfAbsent(heading, place) != null) {
        throw sheet.refuse(sheet.headings().line(), "the column “" + heading + "” stands twice; delete one");
      }
    }
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        throw sheet.refuse(
            sheet.headings().line(), "there is no column “" + needed + "”; the first line should be source,coder,code,quote,occurrence,comment");
      }
    }
  }

  /**
   * The codings of a table, in its order.
   *
   * @param fileName what to call the file in a refusal
   * @throws Refusal naming the line, if a cell is missing or the occurrence is no number
   */
  public static List<CodedQuote> read(String csv, String fileName) {
    CodingsFile file = new CodingsFile(CsvSheet.read(csv, fileName));
    List<CodedQuote> quotes = new ArrayList<>();
    file.sheet.body().forEach(row -> quotes.add(file.quote(row)));
    return quotes;
  }

  private CodedQuote quote(CsvSheet.Row row) {
    return new CodedQuote(
        row.line(),
        needed(row, "source"),
        needed(row, "coder"),
        needed(row, "code"),
        needed(row, "quote"),
        occurrence(row),
        cell(row, "comment"));
  }

  private String needed(CsvSheet.Row row, String column) {
    String cell = cell(row, column);
    if (cell.isBlank()) {
      throw sheet.refuse(row.line(), "the column “" + column + "” is empty; fill it in or delete the row");
    }
    return cell;
  }

  private String cell(CsvSheet.Row row, String column) {
    return CsvCells.unixLines(CsvCells.unguarded(row.cell(columns.getOrDefault(column, -1)))).strip();
  }

  private int occurrence(CsvSheet.Row row) {
    String cell = cell(row, "occurrence");
    if (!cell.matches("[1-9][0-9]{0,6}|")) {
      throw sheet.refuse(row.line(), "“" + cell + "” is not an occurrence; write 1 for the first place with these words, 2 for the second");
    }
    return cell.isEmpty() ? 1 : Integer.parseInt(cell);
  }

  /**
   * Where in the text the words stand: exactly, or else but for white space, which may be missing or extra in either. Where there are
   * several, places do not overlap and are counted from the start.
   *
   * @param occurrence which of them, from 1
   * @return UTF-16 code units of the text, from the first character of the quote that is not white space to the last; empty where the
   *     text has fewer such places, or the quote is blank
   */
  public static Optional<Span> find(String text, String quote, int occurrence) {
    return new QuoteFinder(text).find(quote, occurrence);
  }

  /**
   * Where the words of that row stand in the source's text.
   *
   * @throws Refusal naming the table's line, if they are not there
   */
  public static Span resolve(CodedQuote quote, QuoteFinder text, String fileName) {
    return text.find(quote.quote(), quote.occurrence())
        .orElseThrow(
            () ->
                new Refusal(
                    fileName + ", line " + quote.line() + ": “" + shortened(quote.quote()) + "” stands fewer than " + quote.occurrence()
                        + " times in “" + quote.source() + "”; check quote and occurrence"));
  }

  private static String shortened(String quote) {
    return quote.codePointCount(0, quote.length()) <= 40 ? quote : quote.substring(0, quote.offsetByCodePoints(0, 40)) + "…";
  }
}
