package org.flowerbox.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.flowerbox.model.Excerpt;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;

/**
 * Passages as a word processor's document: headings that its navigation shows, quotations, and
 * below each where it is from.
 */
final class DocxExcerpts implements ExcerptWriter {
  /** A word processor takes minutes to open more, and the document is built in memory. */
  private static final int MOST = 20_000;

  private final String build;

  DocxExcerpts(String build) {
    this.build = build;
  }

  @Override
  public void write(ExcerptList excerpts, OutputStream out, Progress progress) throws IOException {
    if (excerpts.size() > MOST) {
      throw new Refusal(
          "there are "
              + excerpts.size()
              + " passages, and a .docx takes up to "
              + MOST
              + "; choose fewer codes or sources, or write .csv or .html");
    }
    try (XWPFDocument document = new XWPFDocument()) {
      DocxStyles.define(document);
      document.getProperties().getCoreProperties().setCreator(build);
      document.getProperties().getCoreProperties().setTitle(excerpts.title());
      front(document, excerpts);
      Headings headings = new Headings();
      int written = 0;
      for (Excerpt excerpt : excerpts.excerpts()) {
        progress.check();
        progress.at("writing passages", written++, excerpts.size());
        headings
            .before(excerpt)
            .forEach(
                heading ->
                    paragraph(document, DocxStyles.heading(heading.level()), heading.text()));
        excerpt(document, excerpt, excerpts.groupedBy().equals("code"));
      }
      document.write(out);
    }
  }

  private void front(XWPFDocument document, ExcerptList excerpts) {
    About about = About.of(excerpts, build);
    paragraph(document, DocxStyles.TITLE, about.title());
    StringBuilder facts = new StringBuilder(excerpts.size() + " passages");
    about
        .facts()
        .forEach((name, value) -> facts.append(" · ").append(name).append(": ").append(value));
    paragraph(document, DocxStyles.FACTS, facts.toString());
    about.notes().forEach(note -> paragraph(document, DocxStyles.FACTS, note));
  }

  private static void excerpt(XWPFDocument document, Excerpt excerpt, boolean byCode) {
    XWPFParagraph quote = paragraph(document, DocxStyles.QUOTE, excerpt.text());
    quote.setKeepNext(true);
    List<String> where = ExcerptFields.where(excerpt);
    String code =
        byCode ? "" : String.join(ExcerptFields.BETWEEN_CODES, excerpt.codePath()) + " · ";
    paragraph(document, DocxStyles.SOURCE, code + String.join(" · ", where));
    String comment = excerpt.coding().comment();
    if (comment != null && !comment.isBlank()) {
      paragraph(document, DocxStyles.COMMENT, comment);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    XWPFRun run = paragraph.createRun();
    String[] lines = printable(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
    return paragraph;
  }

  /** XML has no place for control characters. */
  private static String printable(String text) {
    return text.codePoints()
        .map(c -> c < ' ' && c != '\n' && c != '\t' || c == 0xfffe || c == 0xffff ? 0xfffd : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
