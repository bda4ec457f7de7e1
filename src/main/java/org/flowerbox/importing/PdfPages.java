package org.flowerbox.importing;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.flowerbox.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a PDF, page by page, with where they stand. What the file itself marks as
 * running header or footer is left out.
 */
final class PdfPages extends PDFTextStripper {
  private static final long MOST_CONTENT = 64L << 20;

  private final FileBytes file;
  private final boolean withoutArtifacts;
  private final boolean tagged;
  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final Deque<Boolean> marked = new ArrayDeque<>();
  private final PdfLineBuilder line = new PdfLineBuilder();
  private List<PdfLine> page = new ArrayList<>();
  private float pageWidth;
  private int artifacts;
  private long characters;

  private PdfPages(FileBytes file, int count, boolean withoutArtifacts, boolean tagged) {
    this.file = file;
    this.withoutArtifacts = withoutArtifacts;
    this.tagged = tagged;
    for (int i = 0; i < count; i++) {
      pages.add(new ArrayList<>());
    }
    setSuppressDuplicateOverlappingText(true);
  }

  /**
   * The lines of every page. What a tagged PDF calls an artifact is left out, unless all its text
   * is called so.
   */
  static List<List<PdfLine>> of(PDDocument document, FileBytes file) throws IOException {
    List<List<PdfLine>> lines = lines(document, file, true);
    return lines.stream().allMatch(List::isEmpty) ? lines(document, file, false) : lines;
  }

  private static List<List<PdfLine>> lines(
      PDDocument document, FileBytes file, boolean withoutArtifacts) throws IOException {
    PDMarkInfo info = document.getDocumentCatalog().getMarkInfo();
    boolean tagged = info != null && info.isMarked();
    PdfPages pages = new PdfPages(file, document.getNumberOfPages(), withoutArtifacts, tagged);
    pages.writeText(document, Writer.nullWriter());
    return pages.pages;
  }

  @Override
  protected void startPage(PDPage started) throws IOException {
    file.progress().check();
    refuseBomb(started);
    page = pages.get(getCurrentPageNo() - 1);
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
  }

  /**
   * What a page is drawn with is small; what unpacks to more than any page needs is not read on.
   */
  private void refuseBomb(PDPage started) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (RandomAccessRead content = started.getContentsForStreamParsing()) {
      for (int read = 0; read >= 0; read = content.read(buffer, 0, buffer.length)) {
        unpacked += read;
        if (unpacked > MOST_CONTENT) {
          throw new Refusal(
              "unpacks to more than " + (unpacked >> 20) + " MB on one page; it may be a zip bomb");
        }
      }
    }
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    boolean running =
        withoutArtifacts && COSName.ARTIFACT.equals(tag) && (tagged || isPagination(properties));
    marked.push(running);
    artifacts += running ? 1 : 0;
  }

  private static boolean isPagination(@Nullable COSDictionary properties) {
    return properties != null && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
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
    page.addAll(line.build(getCurrentPageNo() - 1, pageWidth));
  }
}
