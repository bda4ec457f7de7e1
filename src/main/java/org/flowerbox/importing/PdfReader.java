package org.flowerbox.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.flowerbox.model.Refusal;

/**
 * Reads PDFs that have a text layer. Running headers, footers and page numbers are left out, lines
 * joined into paragraphs.
 */
final class PdfReader implements FormatReader {
  @Override
  public List<Draft> read(FileBytes file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.bytes())) {
      List<List<PdfLine>> pages = PdfPages.of(document, file);
      refuseScanned(pages);
      float size = size(pages);
      float leading = leading(pages, size);
      List<List<PdfLine>> body = new PdfFurniture(pages, leading).withoutFurniture();
      String text = new PdfParagraphs(body, size, leading).join(body).replace("\u00AD", "");
      return List.of(Draft.of(text, remarks(pages)));
    } catch (InvalidPasswordException locked) {
      throw new Refusal(ZipParts.LOCKED, locked);
    }
  }

  private static void refuseScanned(List<List<PdfLine>> pages) {
    if (pages.stream().allMatch(List::isEmpty)) {
      throw new Refusal(
          "scanned: no text in its "
              + (pages.size() == 1 ? "page" : pages.size() + " pages")
              + ", only pictures; run character recognition (OCR) on it, save it with a text layer and import that");
    }
  }

  private static List<String> remarks(List<List<PdfLine>> pages) {
    List<Integer> empty =
        IntStream.range(0, pages.size())
            .filter(i -> pages.get(i).isEmpty())
            .mapToObj(i -> i + 1)
            .toList();
    List<String> remarks = new ArrayList<>();
    if (!empty.isEmpty()) {
      String shown =
          empty.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
      remarks.add(
          "no text on "
              + (empty.size() == 1 ? "page " : empty.size() + " pages: ")
              + shown
              + (empty.size() > 10 ? ", …" : "")
              + "; if they are scanned, run character recognition (OCR) on them");
    }
    return remarks;
  }

  /** The size that most characters have. */
  private static float size(List<List<PdfLine>> pages) {
    int[] counts = new int[400];
    pages.forEach(
        page ->
            page.forEach(
                line ->
                    counts[Math.clamp(Math.round(line.size() * 4), 0, 399)] +=
                        line.text().length()));
    int most =
        IntStream.range(0, counts.length)
            .reduce(0, (best, i) -> counts[i] > counts[best] ? i : best);
    return most / 4f;
  }

  /** The usual distance of two lines of a paragraph. */
  private static float leading(List<List<PdfLine>> pages, float size) {
    double[] steps =
        pages.stream()
            .flatMapToDouble(
                page ->
                    IntStream.range(1, page.size())
                        .mapToDouble(i -> page.get(i).baseline() - page.get(i - 1).baseline()))
            .filter(step -> step > 0.7 * size && step < 4 * size)
            .toArray();
    Arrays.sort(steps);
    return steps.length == 0 ? 1.3f * size : (float) steps[steps.length / 3];
  }
}
