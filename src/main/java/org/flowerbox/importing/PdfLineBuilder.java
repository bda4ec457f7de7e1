package org.flowerbox.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Puts the characters of a line together by where they stand. A wide gap becomes a tab, a gap
 * between Chinese characters as many ideographic spaces as fit in it, or none.
 */
final class PdfLineBuilder {
  private static final float WIDE = 2.4f;
  private static final float HALF = 0.5f;
  private static final float IDEOGRAPH = 0.8f;
  /** Of the larger font size: lines closer than this are one. */
  private static final float OTHER_LINE = 0.6f;

  private static final float HAIR = 0.1f;

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
   * Whether the character stands on another line than those before it. Fonts with tall boxes, as Chinese ones are, make neighbouring
   * lines overlap, so only the baselines tell; a raised or lowered small figure stays on its line.
   */
  boolean isBelow(TextPosition position) {
    if (glyphs.isEmpty()) {
      return false;
    }
    Glyph last = glyphs.getLast();
    return Math.abs(position.getYDirAdj() - last.baseline()) > OTHER_LINE * Math.max(size(position), last.size());
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

  /** The line, null if there is nothing in it; the next begins. */
  @Nullable PdfLine build(int page, float pageWidth) {
    List<Glyph> line = ordered();
    glyphs.clear();
    apart = false;
    int start = 0;
    while (start < line.size() && line.get(start).isSpace()) {
      start++;
    }
    if (start == line.size()) {
      return null;
    }
    String indent =
        "\u3000"
            .repeat(
                (int) line.stream().limit(start).filter(g -> g.text().equals("\u3000")).count());
    return line(line.subList(start, line.size()), indent, page, pageWidth);
  }

  /**
   * Some programs draw a line in pieces out of order. Scripts that run to the left come in reading
   * order already.
   */
  private List<Glyph> ordered() {
    boolean leftwards = glyphs.stream().anyMatch(glyph -> Scripts.runsLeft(glyph.first()));
    return leftwards
        ? List.copyOf(glyphs)
        : glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
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
    if (width > WIDE * em && !Scripts.runsLeft(next.first())) {
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
