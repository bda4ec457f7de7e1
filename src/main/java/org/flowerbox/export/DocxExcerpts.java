package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/**
 * Passages as a Word document: headings that Word's navigation shows, quotations with a rule in the
 * colour of their code, and below each where it is from. A document is built in memory, so there is
 * a most.
 */
final class DocxExcerpts implements ExcerptWriter {
  private static final int MOST = 20_000;
  private static final double TWIPS_A_CENTIMETRE = 1440 / 2.54;
  private static final String COMMENT_GROUND = "F5F2E6";

  private final String build;
  private final int most;

  DocxExcerpts(String build) {
    this(build, MOST);
  }

  DocxExcerpts(String build, int most) {
    this.build = build;
    this.most = most;
  }

  @Override
  public void write(ExcerptList excerpts, OutputStream out, Progress progress) throws IOException {
    if (excerpts.size() > most) {
      throw new Refusal(
          String.format(
              Locale.ROOT,
              "%,d passages are too many for one Word document (%,d at most); ask for fewer codes or sources, or write .html or .csv",
              excerpts.size(),
              most));
    }
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.addTo(document);
      page(document, excerpts);
      opening(document, About.of(excerpts, build));
      passages(document, excerpts, progress);
      document.write(out);
    }
  }

  private void page(XWPFDocument document, ExcerptList excerpts) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(centimetres(21));
    size.setH(centimetres(29.7));
    var margins = section.addNewPgMar();
    margins.setTop(centimetres(2.5));
    margins.setBottom(centimetres(2.5));
    margins.setLeft(centimetres(2.8));
    margins.setRight(centimetres(2.8));
    margins.setHeader(centimetres(1.25));
    margins.setFooter(centimetres(1.25));
    margins.setGutter(BigInteger.ZERO);
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle(DocxStyles.FACT);
    String layer = " · layer: " + excerpts.provenance().layer();
    lines(
        head.createRun(),
        excerpts.title() + " · " + excerpts.provenance().project() + layer + " · " + build);
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle(DocxStyles.FACT);
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  private static BigInteger centimetres(double length) {
    return BigInteger.valueOf(Math.round(length * TWIPS_A_CENTIMETRE));
  }

  private static void opening(XWPFDocument document, About about) {
    paragraph(document, DocxStyles.TITLE, about.title());
    for (Map.Entry<String, String> fact : about.facts().entrySet()) {
      paragraph(document, DocxStyles.FACT, fact.getKey() + ": " + fact.getValue());
    }
    about.notes().forEach(note -> paragraph(document, DocxStyles.FACT, note));
  }

  private static void passages(XWPFDocument document, ExcerptList excerpts, Progress progress) {
    boolean byCode = excerpts.groupedBy().equals("code");
    Headings headings = new Headings();
    int written = 0;
    for (Excerpt excerpt : excerpts.excerpts()) {
      progress.check();
      progress.at("writing passages", written++, excerpts.size());
      for (Headings.Heading heading : headings.before(excerpt)) {
        paragraph(document, DocxStyles.heading(heading.level()), heading.text());
      }
      passage(document, excerpt, byCode);
    }
  }

  private static void passage(XWPFDocument document, Excerpt excerpt, boolean byCode) {
    String color = HtmlPage.color(excerpt.code().color()).substring(1);
    rule(paragraph(document, DocxStyles.QUOTE, excerpt.text()), color);
    List<String> where = new ArrayList<>(ExcerptFields.where(excerpt));
    XWPFParagraph below = document.createParagraph();
    below.setStyle(DocxStyles.WHERE);
    if (!byCode) {
      XWPFRun code = below.createRun();
      code.setColor(color);
      lines(code, "● ");
      lines(
          below.createRun(), String.join(ExcerptFields.BETWEEN_CODES, excerpt.codePath()) + " · ");
    }
    XWPFRun source = below.createRun();
    source.setBold(true);
    lines(source, where.removeFirst());
    lines(below.createRun(), where.isEmpty() ? "" : " · " + String.join(" · ", where));
    String comment = excerpt.coding().comment();
    if (comment != null && !comment.isBlank()) {
      below.setKeepNext(true);
      shade(paragraph(document, DocxStyles.COMMENT, comment));
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    lines(paragraph.createRun(), text);
    return paragraph;
  }

  /**
   * Puts the text into the run, line ends as line ends and without what no Word document may hold.
   */
  private static void lines(XWPFRun run, String text) {
    String[] lines = Cells.printable(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      tabbed(run, lines[i].split("\t", -1));
    }
  }

  private static void tabbed(XWPFRun run, String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        run.addTab();
      }
      run.setText(parts[i]);
    }
  }

  private static void rule(XWPFParagraph paragraph, String color) {
    CTPPr properties = paragraph.getCTPPr();
    CTBorder left = properties.addNewPBdr().addNewLeft();
    left.setVal(STBorder.SINGLE);
    left.setSz(BigInteger.valueOf(24));
    left.setSpace(BigInteger.valueOf(8));
    left.setColor(color);
  }

  private static void shade(XWPFParagraph paragraph) {
    CTShd ground = paragraph.getCTPPr().addNewShd();
    ground.setVal(STShd.CLEAR);
    ground.setFill(COMMENT_GROUND);
  }
}
