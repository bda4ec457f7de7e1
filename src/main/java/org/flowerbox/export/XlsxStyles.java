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
  private final Font faint;

  XlsxStyles(Workbook book) {
    this.book = book;
    bold = font();
    bold.setBold(true);
    big = font();
    big.setBold(true);
    big.setFontHeightInPoints(TITLE_POINTS);
    grey = font();
    grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
    faint = font();
    faint.setColor(IndexedColors.GREY_40_PERCENT.getIndex());
  }

  /** A font like that of plain cells; a new one has neither name nor size. */
  private Font font() {
    Font plain = book.getFontAt(0);
    Font font = book.createFont();
    font.setFontName(plain.getFontName());
    font.setFontHeight(plain.getFontHeight());
    return font;
  }

  private CellStyle style(String key, Consumer<CellStyle> look) {
    return made.computeIfAbsent(
        key,
        _ -> {
          CellStyle style = book.createCellStyle();
          style.setVerticalAlignment(VerticalAlignment.CENTER);
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

  /** Of a cell that names columns; it has the rule below all names. */
  CellStyle columnName(boolean first) {
    return style(
        "column " + first,
        style -> {
          header(style, first ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
          style.setBorderBottom(BorderStyle.MEDIUM);
        });
  }

  /**
   * Of a cell that names a group of columns; at the left of wide groups, where it is seen before
   * one scrolls.
   */
  CellStyle groupName(boolean wide) {
    return style(
        "group " + wide,
        style -> {
          header(style, wide ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
          style.setBorderBottom(BorderStyle.THIN);
        });
  }

  private void header(CellStyle style, HorizontalAlignment alignment) {
    style.setFont(bold);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setAlignment(alignment);
  }

  /** Of the name of a row. */
  CellStyle label(int depth, boolean total, boolean likeFormula) {
    return style(
        "label " + depth + total + likeFormula,
        style -> {
          style.setAlignment(HorizontalAlignment.LEFT);
          style.setIndention((short) Math.min(depth, DEEPEST_INDENT));
          style.setQuotePrefixed(likeFormula);
          total(style, total);
        });
  }

  /**
   * Of a number: counts with thousands apart, per cent with one decimal, statistics with three;
   * zeros in grey.
   */
  CellStyle number(Unit unit, boolean total, boolean zero) {
    String format =
        switch (unit) {
          case COUNT -> "#,##0";
          case PERCENT -> "0.0";
          case NUMBER -> "0.000";
        };
    return style(
        "number " + unit + total + zero,
        style -> {
          style.setDataFormat(book.createDataFormat().getFormat(format));
          style.setAlignment(HorizontalAlignment.RIGHT);
          if (zero) {
            style.setFont(faint);
          }
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
          style.setVerticalAlignment(VerticalAlignment.TOP);
          style.setWrapText(wrapped);
          style.setQuotePrefixed(likeFormula);
        });
  }
}
