package org.flowerbox.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Puts the characters of a line together by where they stand. A wide gap becomes a tab, unless it
 * is a space that was stretched to fill the line, a gap between Chinese characters as many
 * ideographic spaces as fit in it, or none.
 */
final class PdfLineBuilder {
  private static final float WIDE = 2.4f;
  private static final float STRETCHED = 8;
  private static final float HALF = 0.5f;
  private static final float IDEOGRAPH = 0.8f;

  /** Of the larger font size: lines closer than this are one. */
  private static final float OTHER_LINE = 0.6f;

  private static final float HAIR = 0.1f;
  private static final float RAISED = 0.6f;

  /**
   * A character where it was drawn.
   *
   * @param apart whether there seems to be room for a space before it
   */
  private record Glyph(
      String text, float left, float right, float baseline, float size, boolean apart) {
    char first() {
      return text.charAt(0);
    }

    float width() {
      return right - left;
    }

    boolean isSpace() {
      return text.isBlank();
    }
  }

  private final List<Glyph> glyphs = new ArrayList<>();
  private boolean apart;

  void space() {
    apart = true;
  }

  /**
   * Whether the character stands on another line than those before it. Fonts with tall boxes, as
   * Chinese ones are, make neighbouring lines overlap, so only the baselines tell; a raised or
   * lowered small figure stays on its line.
   */
  boolean isBelow(TextPosition position) {
    if (glyphs.isEmpty()) {
      return false;
    }
    Glyph last = glyphs.getLast();
    return Math.abs(position.getYDirAdj() - last.baseline())
        > OTHER_LINE * Math.max(size(position), last.size());
  }

  void add(TextPosition position) {
    String text = position.getUnicode();
    if (text != null && !text.isEmpty()) {
      float left = position.getXDirAdj();
      float right = left + position.getWidthDirAdj();
      glyphs.add(new Glyph(plain(text), left, right, position.getYDirAdj(), size(position), apart));
      apart = false;
    }
  }

  /** Ligatures as letters, bullets of symbol fonts as bullets. */
  private static String plain(String text) {
    char c = text.charAt(0);
    if (c >= '\uFB00' && c <= '\uFB06') {
      return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
    return c >= '\uF06C' && c <= '\uF0FF' && text.length() == 1 ? "•" : text;
  }

  private static float size(TextPosition position) {
    float size = position.getFontSizeInPt();
    return size > 0.5f ? size : Math.max(1, position.getHeightDir());
  }

  /**
   * The lines, of which there are several where the characters stand at different heights; the next
   * begin.
   */
  List<PdfLine> build(int page, float pageWidth) {
    List<PdfLine> lines = new ArrayList<>();
    for (List<Glyph> line : byHeight()) {
      PdfLine built = line(ordered(line), page, pageWidth);
      if (built != null) {
        lines.add(built);
      }
    }
    glyphs.clear();
    apart = false;
    return lines;
  }

  /** Raised and lowered signs stay in their line. */
  private List<List<Glyph>> byHeight() {
    List<List<Glyph>> lines = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      List<Glyph> found = null;
      for (List<Glyph> line : lines) {
        Glyph first = line.getFirst();
        float em = Math.max(first.size(), glyph.size());
        found = Math.abs(first.baseline() - glyph.baseline()) < RAISED * em ? line : found;
      }
      if (found == null) {
        found = new ArrayList<>();
        lines.add(found);
      }
      found.add(glyph);
    }
    return lines;
  }

  /**
   * Some programs draw a line in pieces out of order. Scripts that run to the left come in reading
   * order already, and where two texts lie on top of each other each is kept whole.
   */
  private static List<Glyph> ordered(List<Glyph> drawn) {
    if (drawn.stream().anyMatch(glyph -> Scripts.runsLeft(glyph.first()))) {
      return drawn;
    }
    List<Glyph> sorted = drawn.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
    return collisions(sorted) > 2 ? drawn : sorted;
  }

  private static int collisions(List<Glyph> sorted) {
    int collisions = 0;
    Glyph before = null;
    for (Glyph glyph : sorted) {
      if (!glyph.isSpace()) {
        float overlap = before == null ? 0 : before.right() - glyph.left();
        float narrower = before == null ? 0 : Math.min(glyph.width(), before.width());
        collisions += overlap > HALF * narrower ? 1 : 0;
        before = glyph;
      }
    }
    return collisions;
  }

  private static @Nullable PdfLine line(List<Glyph> glyphs, int page, float pageWidth) {
    int start = 0;
    while (start < glyphs.size() && glyphs.get(start).isSpace()) {
      start++;
    }
    if (start == glyphs.size()) {
      return null;
    }
    long indent =
        glyphs.stream().limit(start).filter(glyph -> glyph.text().equals("\u3000")).count();
    return line(
        glyphs.subList(start, glyphs.size()), "\u3000".repeat((int) indent), page, pageWidth);
  }

  private static PdfLine line(List<Glyph> line, String indent, int page, float pageWidth) {
    Glyph before = line.getFirst();
    StringBuilder text = new StringBuilder(indent);
    float right = before.left();
    boolean spaced = false;
    for (Glyph glyph : line) {
      if (glyph.isSpace()) {
        spaced = true;
        continue;
      }
      text.append(gap(before, glyph, glyph.left() - right, spaced)).append(glyph.text());
      right = Math.max(right, glyph.right());
      before = glyph;
      spaced = false;
    }
    float size = (float) line.stream().mapToDouble(Glyph::size).max().orElse(before.size());
    Glyph first = line.getFirst();
    return new PdfLine(
        text.toString(),
        page,
        pageWidth,
        first.left(),
        right,
        first.baseline(),
        size,
        firstWord(line));
  }

  private static String gap(Glyph before, Glyph next, float width, boolean spaced) {
    float em = next.size();
    if (width > (spaced ? STRETCHED : WIDE) * em && !Scripts.runsLeft(next.first())) {
      return "\t";
    }
    boolean unspaced = Scripts.isUnspaced(before.first()) || Scripts.isUnspaced(next.first());
    if (unspaced && width > IDEOGRAPH * em) {
      return "\u3000".repeat(Math.max(1, Math.round(width / em)));
    }
    return spaced || next.apart() && width > (unspaced ? HALF : HAIR) * em ? " " : "";
  }

  /** How wide the part is that has to stay on one line. */
  private static float firstWord(List<Glyph> line) {
    Glyph first = line.getFirst();
    float right = first.right();
    boolean unspaced = Scripts.isUnspaced(first.first());
    for (Glyph glyph : line.subList(1, line.size())) {
      boolean closes =
          Scripts.isUnspaced(glyph.first()) && Scripts.endsSentence(glyph.first())
              || glyph.first() == '，';
      if (glyph.isSpace()
          || glyph.apart()
          || (unspaced || Scripts.isUnspaced(glyph.first())) && !closes) {
        break;
      }
      right = glyph.right();
    }
    return right - first.left();
  }
}
