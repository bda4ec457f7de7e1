package org.flowerbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern with {@code *} and {@code ?}, in which a backslash makes the next character an ordinary
 * one.
 */
record Glob(List<Part> parts) {
  /** What a pattern is made of. */
  sealed interface Part {}

  /** Ordinary characters. */
  record Literal(String text) implements Part {}

  /** An asterisk. */
  record Any() implements Part {}

  /** A question mark. */
  record One() implements Part {}

  static Glob of(String pattern) {
    List<Part> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '*' || c == '＊' || c == '?') {
        flush(literal, parts);
        parts.add(c == '?' ? new One() : new Any());
      } else {
        boolean escape = c == '\\' && i + 1 < pattern.length();
        literal.append(escape ? pattern.charAt(++i) : c);
      }
    }
    flush(literal, parts);
    return new Glob(parts);
  }

  private static void flush(StringBuilder literal, List<Part> parts) {
    if (!literal.isEmpty()) {
      parts.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  boolean hasWildcard() {
    return parts.stream().anyMatch(part -> !(part instanceof Literal));
  }

  /** Its ordinary characters. */
  String literals() {
    return parts.stream()
        .map(part -> part instanceof Literal(String text) ? text : "")
        .collect(Collectors.joining());
  }

  /** Matches whole folded values. */
  Pattern forValues() {
    return Pattern.compile(
        parts.stream().map(Glob::expression).collect(Collectors.joining()), Pattern.DOTALL);
  }

  private static String expression(Part part) {
    return switch (part) {
      case Literal(String text) -> Pattern.quote(Folding.fold(text));
      case Any() -> ".*";
      case One() -> ".";
    };
  }
}
