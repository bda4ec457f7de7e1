package org.flowerbox.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.flowerbox.model.Span;

/** Words that a study knows and a dictionary does not. Capitals make no difference. Immutable. */
final class OwnWords {
  private final Set<String> words;

  /** Their lengths, the longest first. */
  private final List<Integer> lengths;

  OwnWords(Collection<String> words) {
    this.words =
        words.stream()
            .map(word -> lower(word.strip()))
            .filter(word -> word.length() > 1)
            .collect(Collectors.toUnmodifiableSet());
    lengths =
        List.copyOf(
            this.words.stream()
                .map(String::length)
                .collect(Collectors.toCollection(TreeSet::new))
                .descendingSet());
  }

  /** Character by character, so that places stay what they are. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(Character.toLowerCase(text.charAt(i)));
    }
    return lower.toString();
  }

  /**
   * Where they stand in that part of a text, from the left, of those that start at one place the
   * longest, none over another.
   */
  List<Span> in(String text, Span window) {
    if (words.isEmpty()) {
      return List.of();
    }
    String lower = lower(window.in(text));
    List<Span> found = new ArrayList<>();
    for (int at = 0; at < lower.length(); ) {
      int length = startingAt(lower, at);
      if (length > 0) {
        found.add(new Span(window.start() + at, window.start() + at + length));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private int startingAt(String lower, int at) {
    if (insideWord(lower, at)) {
      return 0;
    }
    for (int length : lengths) {
      int end = at + length;
      if (end <= lower.length()
          && words.contains(lower.substring(at, end))
          && !insideWord(lower, end)) {
        return length;
      }
    }
    return 0;
  }

  private static boolean insideWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Letters.kind(text.codePointBefore(at)) == Letters.WORD
        && Letters.kind(text.codePointAt(at)) == Letters.WORD;
  }
}
