package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;

/**
 * Passages as Excel workbooks: one a row, with filters; more than a sheet takes go on on further
 * sheets.
 */
final class XlsxExcerpts implements ExcerptWriter {
  private static final int MOST_ROWS = 1_048_576 - 1;
  private static final int ROWS_IN_MEMORY = 100;
  private static final int[] WIDTHS = {20, 20, 28, 80, 24, 6, 16, 8, 8, 12, 12, 7, 9, 40, 21, 8};

  private final String build;
  private final int rowsASheet;

  XlsxExcerpts(String build) {
    this(build, MOST_ROWS);
  }

  XlsxExcerpts(String build, int rowsASheet) {
    this.build = build;
    this.rowsASheet = rowsASheet;
  }

  @Override
  public void write(ExcerptList excerpts, OutputStream out, Progress progress) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      XlsxStyles styles = new XlsxStyles(book);
      SXSSFSheet sheet = start(book, styles);
      int at = 0;
      int written = 0;
      for (Excerpt excerpt : excerpts.excerpts()) {
        progress.check();
        progress.at("writing passages", written++, excerpts.size());
        if (at == rowsASheet) {
          end(sheet, at);
          sheet = start(book, styles);
          at = 0;
        }
        row(sheet.createRow(++at), ExcerptFields.values(excerpt), styles);
      }
      end(sheet, at);
      XlsxSheets.about(book, About.of(excerpts, build), styles);
      book.write(out);
    }
  }

  private static SXSSFSheet start(SXSSFWorkbook book, XlsxStyles styles) {
    int number = book.getNumberOfSheets() + 1;
    SXSSFSheet sheet = book.createSheet(number == 1 ? "Passages" : "Passages " + number);
    Row header = sheet.createRow(0);
    List<String> names = ExcerptFields.names();
    for (int i = 0; i < names.size(); i++) {
      XlsxSheets.put(header, i, names.get(i), styles.columnName(true));
      XlsxSheets.width(sheet, i, WIDTHS[i]);
    }
    sheet.createFreezePane(0, 1);
    return sheet;
  }

  private static void end(SXSSFSheet sheet, int lastRow) {
    sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, WIDTHS.length - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static void row(Row row, List<Object> values, XlsxStyles styles) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
        row.getCell(i).setCellStyle(styles.text(false, false));
      } else if (values.get(i) instanceof String text && !text.isEmpty()) {
        XlsxSheets.put(row, i, text, styles.text(true, Cells.looksLikeFormula(text)));
      }
    }
  }
}
