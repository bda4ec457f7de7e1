package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.flowerbox.model.Table;
import org.flowerbox.model.Table.Column;

/**
 * Tables as Excel workbooks: real numbers, header levels in merged cells, rows indented and grouped
 * by the tree, panes frozen, a second sheet saying where the numbers are from. A table with more
 * columns than a sheet takes goes on, groups kept together, on further sheets with the same rows.
 */
final class XlsxTable implements TableWriter {
  private static final int MOST_COLUMNS = 16_384 - 1;
  private static final int CELLS_IN_MEMORY = 200_000;
  private static final int FIRST_HEADER_ROW = 3;
  private static final int WIDEST_LABEL = 60;
  private static final int WIDEST_NUMBER = 24;
  private static final int DEEPEST_OUTLINE = 7;
  private static final int PAGE_COLUMNS = 20;
  private static final int WIDE_GROUP = 8;

  private final String build;

  XlsxTable(String build) {
    this.build = build;
  }

  @Override
  public void write(Table table, OutputStream out) throws IOException {
    List<List<Column>> parts = parts(table.columns());
    int columns = parts.stream().mapToInt(List::size).max().orElse(1);
    try (SXSSFWorkbook book = new SXSSFWorkbook(Math.max(1, CELLS_IN_MEMORY / (columns + 1)))) {
      XlsxStyles styles = new XlsxStyles(book);
      for (int part = 0; part < parts.size(); part++) {
        SXSSFSheet sheet = book.createSheet(part == 0 ? "Table" : "Table " + (part + 1));
        String more =
            parts.size() == 1 ? "" : " (sheet " + (part + 1) + " of " + parts.size() + ")";
        new Writing(table, parts.get(part), styles, sheet).write(more);
      }
      XlsxSheets.about(book, about(table, parts.size()), styles);
      book.write(out);
    }
  }

  private About about(Table table, int sheets) {
    About about = About.of(table, build);
    if (sheets == 1) {
      return about;
    }
    List<String> notes = new ArrayList<>(about.notes());
    notes.add(
        "A sheet takes 16,384 columns, so the table goes over "
            + sheets
            + " sheets with the same rows.");
    return new About(about.title(), about.facts(), notes);
  }

  private static List<List<Column>> parts(List<Column> columns) {
    List<List<Column>> parts = new ArrayList<>();
    List<Integer> starts = HeaderRow.groupStarts(columns);
    int first = 0;
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : columns.size();
      if (end - first > MOST_COLUMNS && starts.get(i) > first) {
        parts.add(columns.subList(first, starts.get(i)));
        first = starts.get(i);
      }
    }
    parts.add(columns.subList(first, columns.size()));
    return parts;
  }

  /** The writing of one sheet. */
  private record Writing(Table table, List<Column> columns, XlsxStyles styles, SXSSFSheet sheet) {
    void write(String more) {
      Table.Provenance from = table.provenance();
      XlsxSheets.put(sheet.createRow(0), 0, table.title() + more, styles.title());
      String caption =
          from.project() + " · layer: " + from.layer() + " · counted: " + from.measure();
      XlsxSheets.put(sheet.createRow(1), 0, caption, styles.caption());
      int[] widths = widths();
      int first = headers(widths);
      for (int row = 0; row < table.rows().size(); row++) {
        row(first + row, row);
      }
      layOut(first);
    }

    private int[] widths() {
      int[] widths = new int[columns.size()];
      int label = DisplayWidth.of(table.rowHeader());
      for (Table.Row row : table.rows()) {
        label = Math.max(label, DisplayWidth.of(row.label()) + 2 * row.depth());
      }
      XlsxSheets.width(sheet, 0, Math.min(label, WIDEST_LABEL));
      for (int i = 0; i < widths.length; i++) {
        widths[i] = width(columns.get(i));
        XlsxSheets.width(sheet, i + 1, widths[i]);
      }
      return widths;
    }

    private static int width(Column column) {
      int widest = DisplayWidth.of(column.label());
      for (double value : column.values()) {
        widest = Math.max(widest, Cells.shown(value, column.unit()).length());
      }
      return Math.min(widest, WIDEST_NUMBER);
    }

    /** Writes the header and tells the first row below it. */
    private int headers(int[] widths) {
      List<HeaderRow> levels = HeaderRow.of(columns);
      for (int level = 0; level < levels.size(); level++) {
        boolean innermost = level == levels.size() - 1;
        Row row = sheet.createRow(FIRST_HEADER_ROW + level);
        if (innermost) {
          XlsxSheets.put(row, 0, table.rowHeader(), styles.columnName(true));
        }
        int lines = 1;
        for (HeaderRow.Cell cell : levels.get(level).cells()) {
          lines = Math.max(lines, header(row, cell, widths, innermost));
        }
        row.setHeightInPoints(Math.min(lines, 6) * sheet.getDefaultRowHeightInPoints());
      }
      return FIRST_HEADER_ROW + levels.size();
    }

    private int header(Row row, HeaderRow.Cell cell, int[] widths, boolean innermost) {
      CellStyle style =
          innermost ? styles.columnName(false) : styles.groupName(cell.span() > WIDE_GROUP);
      int room = 2 * cell.span() - 2;
      for (int i = cell.first(); i < cell.first() + cell.span(); i++) {
        row.createCell(i + 1).setCellStyle(style);
        room += widths[i];
      }
      row.getCell(cell.first() + 1).setCellValue(cell.label());
      if (cell.span() > 1) {
        int at = row.getRowNum();
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(at, at, cell.first() + 1, cell.first() + cell.span()));
      }
      return Math.ceilDiv(DisplayWidth.of(cell.label()), Math.max(room, 1));
    }

    private void row(int at, int index) {
      Table.Row tableRow = table.rows().get(index);
      Row row = sheet.createRow(at);
      String label = tableRow.label();
      XlsxSheets.put(
          row,
          0,
          label,
          styles.label(tableRow.depth(), tableRow.total(), Cells.looksLikeFormula(label)));
      for (int i = 0; i < columns.size(); i++) {
        Cell cell = row.createCell(i + 1);
        double value = columns.get(i).values()[index];
        cell.setCellStyle(styles.number(columns.get(i).unit(), tableRow.total(), value == 0));
        if (Double.isFinite(value)) {
          cell.setCellValue(value);
        } else if (!Double.isNaN(value)) {
          cell.setCellValue(value > 0 ? "∞" : "-∞");
        }
      }
      if (tableRow.depth() > 0) {
        sheet.setRowOutlineLevel(at, Math.min(tableRow.depth(), DEEPEST_OUTLINE));
      }
    }

    private void layOut(int first) {
      sheet.setRowSumsBelow(false);
      sheet.createFreezePane(1, first);
      sheet.setDisplayGridlines(false);
      sheet.setRepeatingRows(new CellRangeAddress(FIRST_HEADER_ROW, first - 1, -1, -1));
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
      sheet.getPrintSetup().setLandscape(columns.size() > 6);
      if (columns.size() <= PAGE_COLUMNS) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
      }
    }
  }
}
