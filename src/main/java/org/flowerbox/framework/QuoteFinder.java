package org.flowerbox.framework;

import java.util.Arrays;
import java.util.Optional;
import org.flowerbox.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotes in one text. Exactly, or else with all white space of both left out, by which line breaks of a document do not matter.
 * Keeps the text without its white space from the first quote that needs it, so make one for all quotes of a text. For one thread.
 */
public final class QuoteFinder {
  private final String text;
  private @Nullable String squeezed;
  private int[] positions = new int[0];

  public QuoteFinder(String text) {
    this.text = text;
  }

  /**
   * Where the words stand.
   *
   * @param occurrence which of the places, from 1; they do not overlap
   * @return UTF-16 code units of the text, never half a character
   */
  public Optional<Span> find(String quote, int occurrence) {
    Optional<Span> exact = exact(trimmed(quote), occurrence);
    return exact.isPresent() ? exact : loosely(squeeze(quote), occurrence);
  }

  private Optional<Span> exact(String words, int occurrence) {
    int found = nth(text, words, occurrence);
    return found < 0 ? Optional.empty() : whole(new Span(found, found + words.length()));
  }

  private Optional<Span> loosely(String words, int occurrence) {
    String in = squeezedText();
    int found = nth(in, words, occurrence);
    return found < 0
        ? Optional.empty()
        : whole(new Span(positions[found], positions[found + words.length() - 1] + 1));
  }

  private Optional<Span> whole(Span span) {
    return span.splitsCharacter(text) ? Optional.empty() : Optional.of(span);
  }

  private static int nth(String in, String words, int occurrence) {
    int found = words.isEmpty() || occurrence < 1 ? -1 : in.indexOf(words);
    for (int number = 1; number < occurrence && found >= 0; number++) {
      found = in.indexOf(words, found + words.length());
    }
    return found;
  }

  private String squeezedText() {
    String known = squeezed;
    if (known == null) {
      positions = positions();
      known = squeeze(text);
      squeezed = known;
    }
    return known;
  }

  private int[] positions() {
    int[] kept = new int[text.length()];
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!isSpace(text.charAt(at))) {
        kept[count++] = at;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /** Without white space of any kind at either end. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static String squeeze(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (!isSpace(text.charAt(at))) {
        kept.append(text.charAt(at));
      }
    }
    return kept.toString();
  }

  /** Spaces of every width, line and page breaks, and the marks of no width that documents strew between words. */
  static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085'
        || character == '\u200B'
        || character == '\u2060'
        || character == '\uFEFF';
  }
}
