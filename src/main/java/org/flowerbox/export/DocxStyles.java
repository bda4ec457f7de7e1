package org.flowerbox.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The paragraph styles of our Word documents; what a reader changes in Word is changed throughout.
 */
final class DocxStyles {
  static final String TITLE = "Title";
  static final String FACT = "Fact";
  static final String QUOTE = "Passage";
  static final String WHERE = "PassageWhere";
  static final String COMMENT = "PassageComment";
  private static final int HEADINGS = 6;

  private static final String LETTERS = "Times New Roman";
  private static final String HEADING_LETTERS = "Arial";
  private static final String HAN = "SimSun";
  private static final String HEADING_HAN = "Microsoft YaHei";
  private static final String GREY = "5C6570";
  private static final int LINE_AND_A_HALF = 340;

  private final XWPFStyles styles;

  private DocxStyles(XWPFDocument document) {
    styles = document.createStyles();
  }

  static void addTo(XWPFDocument document) {
    DocxStyles made = new DocxStyles(document);
    made.defaults();
    made.add(new Look(TITLE, "Title", 40, 0, 80).heading());
    for (int level = 0; level < HEADINGS; level++) {
      made.add(
          new Look(
                  heading(level),
                  "heading " + (level + 1),
                  size(level),
                  level == 0 ? 400 : 280,
                  100)
              .heading());
      made.outline(heading(level), level);
    }
    made.add(new Look(FACT, "Fact", 18, 0, 20).grey());
    made.add(new Look(QUOTE, "Passage", 22, 160, 20).indented());
    made.add(new Look(WHERE, "Passage where", 18, 20, 120).indented().grey());
    made.add(new Look(COMMENT, "Passage comment", 20, 0, 160).indented());
    made.keepTogether(QUOTE);
  }

  /** The style of a heading of that level, 0 for the outermost. */
  static String heading(int level) {
    return "Heading" + Math.min(level + 1, HEADINGS);
  }

  private static int size(int level) {
    return switch (level) {
      case 0 -> 30;
      case 1 -> 26;
      default -> 23;
    };
  }

  private void defaults() {
    CTFonts fonts = CTFonts.Factory.newInstance();
    fill(fonts, LETTERS, HAN);
    styles.setDefaultFonts(fonts);
    styles.setEastAsia("zh-CN");
    CTLanguage language = CTLanguage.Factory.newInstance();
    language.setVal("en-GB");
    styles.setSpellingLanguage(language.getVal().toString());
  }

  private static void fill(CTFonts fonts, String letters, String han) {
    fonts.setAscii(letters);
    fonts.setHAnsi(letters);
    fonts.setCs(letters);
    fonts.setEastAsia(han);
  }

  /**
   * The look of a style.
   *
   * @param size half points
   * @param before twentieths of a point, as is {@code after}
   */
  private record Look(
      String id,
      String name,
      int size,
      int before,
      int after,
      boolean bold,
      boolean indent,
      boolean pale) {
    Look(String id, String name, int size, int before, int after) {
      this(id, name, size, before, after, false, false, false);
    }

    Look heading() {
      return new Look(id, name, size, before, after, true, indent, pale);
    }

    Look indented() {
      return new Look(id, name, size, before, after, bold, true, pale);
    }

    Look grey() {
      return new Look(id, name, size, before, after, bold, indent, true);
    }
  }

  private void add(Look look) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(look.id);
    style.addNewName().setVal(look.name);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewQFormat();
    CTPPrGeneral paragraph = style.addNewPPr();
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(look.before));
    spacing.setAfter(BigInteger.valueOf(look.after));
    if (look.indent) {
      paragraph.addNewInd().setLeft(BigInteger.valueOf(340));
    }
    if (look.bold) {
      paragraph.addNewKeepNext();
    }
    letters(style.addNewRPr(), look);
    styles.addStyle(new XWPFStyle(style, styles));
  }

  private static void letters(CTRPr run, Look look) {
    if (look.bold) {
      fill(run.addNewRFonts(), HEADING_LETTERS, HEADING_HAN);
      run.addNewB();
    }
    if (look.pale) {
      run.addNewColor().setVal(GREY);
    }
    run.addNewSz().setVal(BigInteger.valueOf(look.size));
    run.addNewSzCs().setVal(BigInteger.valueOf(look.size));
  }

  private void outline(String id, int level) {
    styles.getStyle(id).getCTStyle().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
  }

  /**
   * A quotation stays on the page of the line that says where it is from, with air between its
   * lines.
   */
  private void keepTogether(String id) {
    CTPPrGeneral paragraph = styles.getStyle(id).getCTStyle().getPPr();
    paragraph.addNewKeepNext();
    paragraph.getSpacing().setLine(BigInteger.valueOf(LINE_AND_A_HALF));
    paragraph.getSpacing().setLineRule(STLineSpacingRule.AUTO);
  }
}
