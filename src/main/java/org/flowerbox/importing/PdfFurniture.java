package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds running headers, footers and page numbers: lines at the upper or lower edge of a page that
 * come again on others at the same height, the numbers in them aside; lines that most pages have at
 * the same height, set off from the text; and a lone page number.
 */
final class PdfFurniture {
  private static final int DEEPEST = 4;
  private static final float SAME_HEIGHT = 4;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)[-–—·\\s]*(page|p\\.|seite|第)?\\s*(\\d{1,4}|[ivxl]{1,6})\\s*[页頁]?\\s*((/|of|von|，?\\s*共)\\s*\\d{1,4}\\s*[页頁]?)?[-–—·\\s]*");

  private final List<List<PdfLine>> pages;
  private final Map<String, List<PdfLine>> alike = new HashMap<>();
  private final float leading;

  PdfFurniture(List<List<PdfLine>> pages, float leading) {
    this.pages = pages;
    this.leading = leading;
    for (List<PdfLine> page : pages) {
      Set<PdfLine> edges = new HashSet<>(edge(page, true));
      edges.addAll(edge(page, false));
      edges.forEach(
          line -> alike.computeIfAbsent(pattern(line), key -> new ArrayList<>()).add(line));
    }
  }

  /** The lines of all pages that belong to the text. */
  List<List<PdfLine>> withoutFurniture() {
    boolean heads = areSetOff(true);
    boolean feet = areSetOff(false);
    return pages.stream().map(page -> cleaned(page, heads, feet)).toList();
  }

  private List<PdfLine> cleaned(List<PdfLine> page, boolean heads, boolean feet) {
    Set<PdfLine> out = new HashSet<>();
    drop(edge(page, true), heads && isSetOff(page, true), out);
    drop(edge(page, false), feet && isSetOff(page, false), out);
    return page.stream().filter(line -> !out.contains(line)).toList();
  }

  /** From the edge inwards, up to the first line that is text. */
  private void drop(List<PdfLine> edge, boolean outermost, Set<PdfLine> out) {
    for (int i = 0; i < edge.size(); i++) {
      PdfLine line = edge.get(i);
      if (!(i == 0 && outermost)
          && !comesAgain(line)
          && !(pages.size() == 1 && isLonePageNumber(edge, i))) {
        return;
      }
      out.add(line);
    }
  }

  private boolean isLonePageNumber(List<PdfLine> edge, int at) {
    boolean apart =
        at + 1 >= edge.size() || distance(edge.get(at), edge.get(at + 1)) > 1.5f * leading;
    return apart && PAGE_NUMBER.matcher(edge.get(at).text()).matches();
  }

  private boolean comesAgain(PdfLine line) {
    long times =
        alike.getOrDefault(pattern(line), List.of()).stream()
            .filter(other -> Math.abs(other.baseline() - line.baseline()) < SAME_HEIGHT)
            .map(PdfLine::page)
            .distinct()
            .count();
    return times >= 3 || times == 2 && pages.size() <= 4;
  }

  /** Whether most pages have an outermost line at one height, set off from the text. */
  private boolean areSetOff(boolean top) {
    Map<Integer, Integer> heights = new HashMap<>();
    for (List<PdfLine> page : pages) {
      if (isSetOff(page, top)) {
        heights.merge(Math.round(edge(page, top).getFirst().baseline() / 2), 1, Integer::sum);
      }
    }
    int most = heights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most >= 3 && most * 10 >= pages.size() * 6;
  }

  private boolean isSetOff(List<PdfLine> page, boolean top) {
    List<PdfLine> edge = edge(page, top);
    return edge.size() >= 3 && distance(edge.get(0), edge.get(1)) > 1.7f * leading;
  }

  private static float distance(PdfLine one, PdfLine other) {
    return Math.abs(one.baseline() - other.baseline());
  }

  /** The outermost lines, from the edge inwards. */
  private static List<PdfLine> edge(List<PdfLine> page, boolean top) {
    Comparator<PdfLine> downwards = Comparator.comparingDouble(PdfLine::baseline);
    return page.stream().sorted(top ? downwards : downwards.reversed()).limit(DEEPEST).toList();
  }

  private static String pattern(PdfLine line) {
    return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", "");
  }
}
