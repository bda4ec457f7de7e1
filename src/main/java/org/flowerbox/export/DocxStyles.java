package org.flowerbox.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of a document that we write, under names that word processors know, with a font for
 * Latin and one for Chinese.
 */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String FACTS = "Facts";
  static final String QUOTE = "Quote";
  static final String SOURCE = "Source";
  static final String COMMENT = "Remark";

  private static final int HEADINGS = 6;
  private static final String GREY = "595959";

  private DocxStyles() {}

  /** The style of a heading, 0 for the outermost. */
  static String heading(int level) {
    return "Heading" + Math.min(level + 1, HEADINGS);
  }

  static void define(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    fonts(
        styles.getCtStyles().addNewDocDefaults().addNewRPrDefault().addNewRPr().addNewRFonts(),
        false);
    add(styles, style(TITLE, "Title", 36, true, "000000", 0, 120));
    for (int level = 1; level <= HEADINGS; level++) {
      String id = "Heading" + level;
      CTStyle heading =
          style(
              id,
              "heading " + level,
              Math.max(22, 32 - 4 * level),
              true,
              "000000",
              360 - 40 * level,
              80);
      heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
      heading.getPPr().addNewKeepNext();
      add(styles, heading);
    }
    add(styles, style(FACTS, "Facts", 18, false, GREY, 0, 60));
    add(styles, indented(style(QUOTE, "Quote", 22, false, "000000", 160, 20), 284));
    add(styles, indented(style(SOURCE, "Source", 18, false, GREY, 0, 60), 284));
    CTStyle comment = indented(style(COMMENT, "Remark", 19, false, "000000", 0, 60), 568);
    comment.getRPr().addNewI();
    add(styles, comment);
  }

  /** Adds a copy, so the style must be complete. */
  private static void add(XWPFStyles styles, CTStyle style) {
    styles.addStyle(new XWPFStyle(style));
  }

  private static CTStyle indented(CTStyle style, int twips) {
    style.getPPr().addNewInd().setLeft(BigInteger.valueOf(twips));
    return style;
  }

  /**
   * A paragraph style.
   *
   * @param halfPoints size of the font
   * @param before space before it, in twentieths of a point
   */
  private static CTStyle style(
      String id, String name, int halfPoints, boolean bold, String color, int before, int after) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
    paragraph.getSpacing().setAfter(BigInteger.valueOf(after));
    paragraph.getSpacing().setLine(BigInteger.valueOf(300));
    CTRPr run = style.addNewRPr();
    fonts(run.addNewRFonts(), bold);
    if (bold) {
      run.addNewB();
    }
    run.addNewColor().setVal(color);
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    run.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    return style;
  }

  /** Word picks one of these by the script of each character. */
  private static void fonts(CTFonts fonts, boolean heading) {
    String latin = heading ? "Arial" : "Times New Roman";
    fonts.setAscii(latin);
    fonts.setHAnsi(latin);
    fonts.setEastAsia(heading ? "黑体" : "宋体");
  }
}
