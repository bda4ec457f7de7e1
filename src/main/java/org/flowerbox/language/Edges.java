package org.flowerbox.language;

import java.text.BreakIterator;
import java.util.Locale;
import org.flowerbox.model.Span;

/** Moves the ends of a span to where a reader would put them. For any thread. */
public final class Edges {
  /** How far a place is looked for from which characters can be told apart. */
  private static final int REACH = 256;

  private Edges() {}

  /**
   * The span grown so that it cuts no character as a reader sees it: no surrogate pair, no letter
   * from its marks, no emoji made of several. An empty span stays empty and moves to the start of
   * such a character. Ends beyond the text are moved to its end.
   */
  public static Span snap(String text, Span span) {
    int start = startAt(text, Math.min(span.start(), text.length()));
    if (span.length() == 0) {
      return new Span(start, start);
    }
    int end = Math.min(span.end(), text.length());
    return new Span(start, Math.max(start, endAt(text, end)));
  }

  /** The span without white space at its ends; an empty one at its start if it is nothing else. */
  public static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
  }

  /** The start of the character that goes on across that place; the place itself if none does. */
  private static int startAt(String text, int at) {
    if (isEdge(text, at)) {
      return at;
    }
    int from = anchor(text, at);
    BreakIterator characters = characters(text, from, at);
    return characters.isBoundary(at - from) ? at : from + characters.preceding(at - from);
  }

  /** The end of the character that goes on across that place; the place itself if none does. */
  private static int endAt(String text, int at) {
    if (isEdge(text, at)) {
      return at;
    }
    int from = anchor(text, at);
    BreakIterator characters = characters(text, from, at);
    return characters.isBoundary(at - from) ? at : from + characters.following(at - from);
  }

  private static BreakIterator characters(String text, int from, int at) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    int to = Math.min(text.length(), at + REACH);
    characters.setText(text.substring(from, to));
    return characters;
  }

  private static boolean isEdge(String text, int at) {
    return at <= 0
        || at >= text.length()
        || (isPlain(text.charAt(at - 1)) && isPlain(text.charAt(at)));
  }

  /** A place before that one where a character starts for certain, if there is one near. */
  private static int anchor(String text, int at) {
    int from = at - 1;
    int last = Math.max(0, at - REACH);
    while (from > last && !isPlain(text.charAt(from))) {
      from--;
    }
    return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
  }

  /** A character that never joins one before it, nor another like it. */
  private static boolean isPlain(char c) {
    return (c >= ' ' && c <= '~')
        || (c >= '\u4e00' && c <= '\u9fff')
        || (c >= '\u3000' && c <= '\u3029')
        || (c >= '\uff01' && c <= '\uff5e');
  }
}
