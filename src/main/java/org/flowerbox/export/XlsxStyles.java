package org.flowerbox.export;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.flowerbox.model.Table.Unit;

/** The looks of cells; each is made once a workbook, since a workbook takes only some 64,000. */
final class XlsxStyles {
  private static final short TITLE_POINTS = 14;
  private static final int DEEPEST_INDENT = 15;

  private final Workbook book;
  private final Map<String, CellStyle> made = new HashMap<>();
  private final Font bold;
  private final Font big;
  private final Font grey;

  XlsxStyles(Workbook book) {
    this.book = book;
    bold = book.createFont();
    bold.setBold(true);
    big = book.createFont();
    big.setBold(true);
    big.setFontHeightInPoints(TITLE_POINTS);
    grey = book.createFont();
    grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
  }

  private CellStyle style(String key, Consumer<CellStyle> look) {
    return made.computeIfAbsent(
        key,
        _ -> {
          CellStyle style = book.createCellStyle();
          style.setVerticalAlignment(VerticalAlignment.TOP);
          look.accept(style);
          return style;
        });
  }

  CellStyle title() {
    return style("title", style -> style.setFont(big));
  }

  CellStyle caption() {
    return style("caption", style -> style.setFont(grey));
  }

  /** Of a header cell; the innermost level has the rule below it. */
  CellStyle header(boolean innermost, boolean first) {
    return style(
        "header " + innermost + first,
        style -> {
          style.setFont(bold);
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.BOTTOM);
          style.setAlignment(
              first
                  ? HorizontalAlignment.LEFT
                  : innermost ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER);
          style.setBorderBottom(innermost ? BorderStyle.MEDIUM : BorderStyle.THIN);
        });
  }

  /** Of the name of a row. */
  CellStyle label(int depth, boolean total, boolean likeFormula) {
    return style(
        "label " + depth + total + likeFormula,
        style -> {
          style.setAlignment(
              HorizontalAlignment.LEFT); // without which some spreadsheets ignore the indent
          style.setIndention((short) Math.min(depth, DEEPEST_INDENT));
          style.setQuotePrefixed(likeFormula);
          total(style, total);
        });
  }

  /**
   * Of a number: counts with thousands apart and zeros in grey, per cent with one decimal,
   * statistics with three.
   */
  CellStyle number(Unit unit, boolean total) {
    String format =
        switch (unit) {
          case COUNT -> "#,##0;-#,##0;[Color16]0";
          case PERCENT -> "0.0;-0.0;[Color16]0.0";
          case NUMBER -> "0.000";
        };
    return style(
        "number " + unit + total,
        style -> {
          style.setDataFormat(book.createDataFormat().getFormat(format));
          style.setAlignment(HorizontalAlignment.RIGHT);
          total(style, total);
        });
  }

  private void total(CellStyle style, boolean total) {
    if (total) {
      style.setFont(bold);
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.MEDIUM);
    }
  }

  /** Of running text. */
  CellStyle text(boolean wrapped, boolean likeFormula) {
    return style(
        "text " + wrapped + likeFormula,
        style -> {
          style.setWrapText(wrapped);
          style.setQuotePrefixed(likeFormula);
        });
  }
}
