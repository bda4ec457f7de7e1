package org.flowerbox.importing;

import java.util.Arrays;

/**
 * Which lines begin a paragraph. In most documents each does; in one that was broken into lines of
 * about one width, paragraphs are set apart by blank lines, indents or a short last line. Decided
 * once for the whole document.
 */
final class Paragraphs {
  /** In columns; a Han character takes two. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 140;
  private static final int SAMPLE = 4000;

  private final TextLines lines;
  private final boolean wrapped;
  private final boolean blankLines;
  private final int full;

  Paragraphs(TextLines lines) {
    this.lines = lines;
    int[] inner = inner();
    int[] lengths = Arrays.stream(inner).map(lines::columns).sorted().toArray();
    int width = lengths.length == 0 ? 0 : lengths[lengths.length * 19 / 20];
    full = width * 3 / 4;
    long fullLines = Arrays.stream(lengths).filter(length -> length >= full).count();
    long sentences = Arrays.stream(inner).filter(lines::endsSentence).count();
    wrapped =
        inner.length >= 3
            && width >= NARROWEST
            && width <= WIDEST
            && fullLines >= inner.length * 0.6
            && sentences < inner.length * 0.45;
    blankLines = countApart() > lines.size() / 20;
  }

  /**
   * A sample, spread over the document, of the lines that another follows directly; empty where
   * they are few.
   */
  private int[] inner() {
    int[] all = new int[lines.size()];
    int size = 0;
    for (int line = 0; line + 1 < lines.size(); line++) {
      if (!lines.afterBlankLine(line + 1)) {
        all[size++] = line;
      }
    }
    int step = size / SAMPLE + 1;
    int[] sample = new int[size < lines.size() * 0.3 ? 0 : size / step];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = all[i * step];
    }
    return sample;
  }

  private int countApart() {
    int apart = 0;
    for (int line = 1; line < lines.size(); line++) {
      apart += lines.afterBlankLine(line) ? 1 : 0;
    }
    return apart;
  }

  /** Whether a line is the first of a paragraph. */
  boolean startsAt(int line) {
    if (!wrapped || line == 0 || lines.afterBlankLine(line)) {
      return true;
    }
    boolean setIn = lines.indent(line) > 0 && lines.indent(line - 1) == 0;
    boolean afterShortLine =
        !blankLines && lines.columns(line - 1) < full && lines.endsSentence(line - 1);
    return setIn || afterShortLine;
  }

  /** How many start from a line on. */
  int countFrom(int first) {
    int count = 0;
    for (int line = first; line < lines.size(); line++) {
      count += startsAt(line) ? 1 : 0;
    }
    return count;
  }
}
