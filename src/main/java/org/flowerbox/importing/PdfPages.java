package org.flowerbox.importing;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a PDF, page by page, with where they stand. What the file itself marks as
 * running header or footer is left out.
 */
final class PdfPages extends PDFTextStripper {
  private final FileBytes file;
  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final Deque<Boolean> marked = new ArrayDeque<>();
  private final PdfLineBuilder line = new PdfLineBuilder();
  private List<PdfLine> page = new ArrayList<>();
  private float pageWidth;
  private int artifacts;
  private long characters;

  private PdfPages(FileBytes file) {
    this.file = file;
    setSuppressDuplicateOverlappingText(true);
  }

  static List<List<PdfLine>> of(PDDocument document, FileBytes file) throws IOException {
    PdfPages pages = new PdfPages(file);
    pages.writeText(document, Writer.nullWriter());
    return pages.pages;
  }

  @Override
  protected void startPage(PDPage started) {
    file.progress().check();
    page = new ArrayList<>();
    pageWidth =
        started.getRotation() % 180 == 0
            ? started.getCropBox().getWidth()
            : started.getCropBox().getHeight();
    marked.clear();
    artifacts = 0;
  }

  @Override
  protected void endPage(PDPage ended) {
    endLine();
    pages.add(page);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    boolean running =
        COSName.ARTIFACT.equals(tag)
            && properties != null
            && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
    marked.push(running);
    artifacts += running ? 1 : 0;
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    if (!marked.isEmpty() && marked.pop()) {
      artifacts--;
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (++characters > file.limits().characters()) {
      throw new Refusal(
          "holds more than " + file.limits().characters() + " characters of text; split it");
    }
    if ((characters & 0xFFF) == 0) {
      file.progress().check();
    }
    if (artifacts == 0) {
      super.processTextPosition(position);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      if (line.isBelow(position)) {
        endLine();
      }
      line.add(position);
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.space();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void endArticle() {
    endLine();
  }

  private void endLine() {
    PdfLine built = line.build(pages.size(), pageWidth);
    if (built != null) {
      page.add(built);
    }
  }
}
