package org.flowerbox.framework;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flowerbox.model.Localized;
import org.flowerbox.model.Problem;

/**
 * A codebook as a table that a spreadsheet opens, one code a row.
 *
 * <p>Columns: {@code key, parent, name_en, name_zh, color, shortcut, codable, inferred, definition_en, …, include_…, exclude_…,
 * examples_…, note_…, guid}, and {@code @line} for an attribute of that key. Several examples stand one a line in their cell, a line
 * break within one as {@code \n}. Cells that a spreadsheet would take for a formula have an apostrophe in front, which reading takes
 * off again.
 */
public final class CodebookCsv {
  /** How many levels a codebook may have. */
  static final int DEEPEST = 32;

  private CodebookCsv() {}

  /**
   * What a file says.
   *
   * @param remarks what was left out of it
   */
  public record Reading(Framework framework, List<Problem> remarks) {
    public Reading {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Reads a codebook with great patience: only a column of names is needed ({@code name}, {@code name_en}, {@code 名称}, {@code code}
   * …), cells may be separated by commas, semicolons or tabs, and the hierarchy may be given by {@code parent} (key or name), by {@code
   * path} ({@code cognition > will}) or by indented names. Codes without a guid get a random one.
   *
   * @param bytes UTF-8, UTF-16 with a byte order mark, or GB18030
   * @param fileName what to call the file in a refusal; the codebook is named after it
   * @throws org.flowerbox.model.Refusal naming the file, the line and how to mend it
   */
  public static Reading read(byte[] bytes, String fileName) {
    return read(FileText.decode(bytes, fileName), fileName);
  }

  static Reading read(String text, String fileName) {
    CsvSheet sheet = CsvSheet.read(text, fileName);
    CodeHeadings headings = new CodeHeadings(sheet);
    List<CodeRow> rows = sheet.body().stream().map(row -> CodeRow.read(row, headings)).toList();
    boolean byPath = headings.has(CodeColumn.PATH);
    for (CodeRow row : rows) {
      if (row.code().name().isEmpty() && !byPath) {
        throw sheet.refuse(row.line(), "the code has no name; fill it in or delete the row");
      }
    }
    if (rows.isEmpty()) {
      throw sheet.refuse(sheet.headings().line(), "there are headings but no codes; add a row for each code");
    }
    List<CodeEntry> codes = new CodeForest(sheet, rows).grow(headings.has(CodeColumn.PARENT), byPath);
    String name = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    Localized title = Localized.of(CodeHeadings.languageOf(name), name.isBlank() ? "codebook" : name);
    return new Reading(Framework.plain(Keys.ofName(name), UUID.randomUUID(), title, codes), headings.remarks());
  }

  /** The table in UTF-8 with a byte order mark, by which spreadsheets know Chinese text, and CR LF line ends. */
  public static byte[] write(Framework framework) {
    StringWriter text = new StringWriter();
    text.append('\uFEFF');
    CodeTable table = new CodeTable(framework);
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      writer.writeRecord(guarded(table.headings()));
      table.rows().forEach(row -> writer.writeRecord(guarded(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> guarded(List<String> cells) {
    List<String> guarded = new ArrayList<>();
    cells.forEach(cell -> guarded.add(CsvCells.guarded(CsvCells.unixLines(cell))));
    return guarded;
  }
}
