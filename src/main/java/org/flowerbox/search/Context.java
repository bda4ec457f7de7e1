package org.flowerbox.search;

import java.text.BreakIterator;
import java.util.Locale;
import org.flowerbox.language.Letters;
import org.flowerbox.model.Span;

/**
 * A hit in its surroundings, for one line of a list. Line breaks and tabs are shown as spaces.
 *
 * @param before what stands before it
 * @param hit its words
 * @param after what stands behind it
 */
public record Context(String before, String hit, String after) {
  private static final int LONGEST_CHARACTER = 32;

  /**
   * Up to that many UTF-16 code units on either side; fewer where a character as the reader sees it
   * would be cut.
   */
  public static Context around(String text, Span span, int chars) {
    int from = wholeAfter(text, Math.max(0, span.start() - chars), span.start());
    int to = wholeBefore(text, Math.min(text.length(), span.end() + chars), span.end());
    return new Context(
        inOneLine(text.substring(from, span.start())),
        inOneLine(span.in(text)),
        inOneLine(text.substring(span.end(), to)));
  }

  private static int wholeAfter(String text, int at, int limit) {
    if (at == 0 || at >= limit) {
      return Math.min(at, limit);
    }
    int start = Math.max(0, at - LONGEST_CHARACTER);
    int end = Math.min(limit, at + LONGEST_CHARACTER);
    BreakIterator characters = characters(text.substring(start, end));
    int next = at - start;
    next = characters.isBoundary(next) ? next : characters.following(next);
    return next == BreakIterator.DONE ? limit : start + next;
  }

  private static int wholeBefore(String text, int at, int limit) {
    if (at == text.length() || at <= limit) {
      return Math.max(at, limit);
    }
    int start = Math.max(limit, at - LONGEST_CHARACTER);
    int end = Math.min(text.length(), at + LONGEST_CHARACTER);
    BreakIterator characters = characters(text.substring(start, end));
    int last = at - start;
    last = characters.isBoundary(last) ? last : characters.preceding(last);
    return last == BreakIterator.DONE ? limit : start + last;
  }

  private static BreakIterator characters(String text) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    return characters;
  }

  private static String inOneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Letters.isLineBreak(line.charAt(i)) || line.charAt(i) == '\t') {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }
}
