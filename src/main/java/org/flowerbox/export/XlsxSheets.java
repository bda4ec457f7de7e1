package org.flowerbox.export;

import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * What all our workbooks share: cells of text, widths, the sheet that says where the content is
 * from.
 */
final class XlsxSheets {
  static final String ABOUT = "About";
  private static final int WIDEST = 255;
  private static final int UNITS_A_CHARACTER = 256;
  private static final int PADDING = 2;
  private static final int NOTE_WIDTH = 100;
  private static final int LONGEST = 32_767;

  private XlsxSheets() {}

  static Cell put(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(fitting(text));
    cell.setCellStyle(style);
    return cell;
  }

  /**
   * The text as a cell can hold it, cut with a word about it where it is longer than a cell may be.
   */
  static String fitting(String original) {
    String text = Cells.printable(original);
    if (text.length() <= LONGEST) {
      return text;
    }
    String remark =
        " … [cut here: a spreadsheet's cell holds no more; "
            + text.length()
            + " characters in all]";
    int end = LONGEST - remark.length();
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end) + remark;
  }

  static void width(Sheet sheet, int column, int characters) {
    sheet.setColumnWidth(column, Math.min(characters + PADDING, WIDEST) * UNITS_A_CHARACTER);
  }

  static void about(SXSSFWorkbook book, About about, XlsxStyles styles) {
    Sheet sheet = book.createSheet(ABOUT);
    int at = 0;
    put(sheet.createRow(at++), 0, about.title(), styles.title());
    for (Map.Entry<String, String> fact : about.facts().entrySet()) {
      Row row = sheet.createRow(at++);
      put(row, 0, fact.getKey(), styles.caption());
      put(row, 1, fact.getValue(), styles.text(true, Cells.looksLikeFormula(fact.getValue())));
    }
    for (String note : about.notes()) {
      Row row = sheet.createRow(at++);
      put(row, 0, "note", styles.caption());
      put(row, 1, note, styles.text(true, Cells.looksLikeFormula(note)));
    }
    width(sheet, 0, 12);
    width(sheet, 1, NOTE_WIDTH);
    sheet.setDisplayGridlines(false);
  }
}
