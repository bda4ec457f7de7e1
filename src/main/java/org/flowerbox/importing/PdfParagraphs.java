package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins the lines of a PDF into paragraphs, across pages too. A line goes on in the next unless
 * there was room for the next one's first word, or the next is set off by space, indent or size.
 * Small print at the foot of a page follows the paragraph that it interrupts.
 */
final class PdfParagraphs {
  private static final Pattern LABEL =
      Pattern.compile(
          "^([•·▪◦‣*–-]|\\(?[0-9０-９]{1,3}[.)、．）]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\\s*\\S.*");
  private static final Pattern SPEAKER = Pattern.compile("^[\\p{L}\\p{N} ._-]{1,20}[:：].*");

  private final PdfMargins margins;
  private final PdfWords words;
  private final float size;
  private final float leading;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<List<PdfLine>> held = new ArrayList<>();
  private int linesInParagraph;

  PdfParagraphs(List<List<PdfLine>> pages, float size, float leading) {
    this.margins = new PdfMargins(pages);
    this.words = new PdfWords(pages);
    this.size = size;
    this.leading = leading;
  }

  String join(List<List<PdfLine>> pages) {
    PdfLine before = null;
    for (List<PdfLine> page : pages) {
      int foot = footStart(page);
      for (PdfLine line : page.subList(0, foot)) {
        if (before != null && !goesOn(before, line)) {
          end();
        }
        append(line);
        before = line;
      }
      if (foot < page.size()) {
        held.add(page.subList(foot, page.size()));
      }
    }
    end();
    return text.toString();
  }

  /** Where the small print at the end of a page starts. */
  private int footStart(List<PdfLine> page) {
    int at = page.size();
    while (at > 0 && page.get(at - 1).size() < 0.92f * size) {
      at--;
    }
    return at == 0 ? page.size() : at;
  }

  private void append(PdfLine line) {
    linesInParagraph++;
    words.append(paragraph, line.text());
  }

  private void end() {
    if (!paragraph.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(paragraph);
      paragraph.setLength(0);
    }
    linesInParagraph = 0;
    List<List<PdfLine>> feet = List.copyOf(held);
    held.clear();
    for (List<PdfLine> foot : feet) {
      PdfLine before = null;
      for (PdfLine line : foot) {
        if (before != null && !goesOn(before, line)) {
          end();
        }
        append(line);
        before = line;
      }
      end();
    }
  }

  private boolean goesOn(PdfLine before, PdfLine next) {
    if (Math.abs(before.size() - next.size()) > 0.12f * before.size()
        || before.isRow()
        || next.isRow()) {
      return false;
    }
    return !isSpaced(before, next)
        && !isIndented(before, next)
        && !hadRoom(before, next)
        && !startsAnew(before, next);
  }

  private boolean isSpaced(PdfLine before, PdfLine next) {
    float down = next.baseline() - before.baseline();
    return before.page() == next.page()
        && down > 0
        && down > 1.4f * Math.max(leading, before.size());
  }

  private boolean isIndented(PdfLine before, PdfLine next) {
    boolean sameColumn = before.page() == next.page() && next.baseline() > before.baseline();
    float indent =
        sameColumn ? next.left() - before.left() : margins.indent(next) - margins.indent(before);
    float em = before.size();
    if (indent > 0.8f * em) {
      return !(linesInParagraph == 1 && LABEL.matcher(before.text()).matches() && indent < 6 * em);
    }
    return indent < -0.8f * em && (linesInParagraph > 1 || indent < -5 * em);
  }

  private boolean hadRoom(PdfLine before, PdfLine next) {
    float room = margins.right(before) - before.right();
    float slack = Scripts.isUnspaced(next.first()) ? 1.6f * before.size() : 0.5f * before.size();
    return room > next.firstWord() + slack;
  }

  private static boolean startsAnew(PdfLine before, PdfLine next) {
    return next.first() == '•'
        || next.first() == '\u3000'
        || Scripts.endsSentence(before.last())
            && (LABEL.matcher(next.text()).matches() || SPEAKER.matcher(next.text()).matches());
  }
}
