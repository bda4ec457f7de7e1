package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the text of a PDF's pages, or of their columns, begins and ends on the left and right. */
final class PdfMargins {
  private static final int ENOUGH = 4;
  private static final float COLUMN = 8;
  private static final float SECOND_COLUMN = 0.4f;

  private final Map<Integer, List<PdfLine>> pages = new HashMap<>();
  private final List<PdfLine> all = new ArrayList<>();
  private final boolean inColumns;

  PdfMargins(List<List<PdfLine>> lines) {
    for (List<PdfLine> page : lines) {
      page.forEach(line -> pages.computeIfAbsent(line.page(), key -> new ArrayList<>()).add(line));
      if (all.size() < 2000) {
        all.addAll(page);
      }
    }
    long second =
        all.stream().filter(line -> line.left() > SECOND_COLUMN * line.pageWidth()).count();
    inColumns = second * 5 > all.size();
  }

  /**
   * Where the longest lines of this one's column end, or where they could: on the right of a page
   * as on its left.
   */
  float right(PdfLine line) {
    List<PdfLine> column = column(line);
    double[] ends = column.stream().mapToDouble(PdfLine::right).sorted().toArray();
    float right =
        ends.length == 0 ? line.right() : (float) ends[ends.length - 1 - ends.length / 20];
    return inColumns
        ? right
        : Math.max(right, line.pageWidth() - Math.max(left(column, line), line.pageWidth() / 10));
  }

  /** How far the line starts from the left of its column. */
  float indent(PdfLine line) {
    return line.left() - left(column(line), line);
  }

  private static float left(List<PdfLine> column, PdfLine line) {
    return (float) column.stream().mapToDouble(PdfLine::left).min().orElse(line.left());
  }

  private List<PdfLine> column(PdfLine line) {
    List<PdfLine> here = near(line, pages.getOrDefault(line.page(), List.of()));
    return here.size() >= ENOUGH ? here : near(line, all);
  }

  private static List<PdfLine> near(PdfLine line, List<PdfLine> lines) {
    return lines.stream()
        .filter(other -> Math.abs(other.left() - line.left()) < COLUMN * line.size())
        .toList();
  }
}
