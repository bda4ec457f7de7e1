package org.flowerbox.work;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Span;

/**
 * Finds a name in texts, as it is written. As a whole word it has no letter or digit beside it; Han
 * characters, which are written without gaps, may stand beside anything.
 */
final class NameInText {
  private final String name;
  private final boolean wholeWord;

  NameInText(String name, boolean wholeWord) {
    this.name = name;
    this.wholeWord = wholeWord;
  }

  /** Where it stands, first to last; places do not overlap. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf(name);
    while (at >= 0) {
      Span span = new Span(at, at + name.length());
      boolean fits = !span.splitsCharacter(text) && (!wholeWord || isWhole(text, span));
      if (fits) {
        found.add(span);
      }
      at = text.indexOf(name, fits ? span.end() : at + 1);
    }
    return found;
  }

  private static boolean isWhole(String text, Span span) {
    boolean goesOnBefore =
        span.start() > 0
            && joins(text.codePointBefore(span.start()), text.codePointAt(span.start()));
    boolean goesOnBehind =
        span.end() < text.length()
            && joins(text.codePointBefore(span.end()), text.codePointAt(span.end()));
    return !goesOnBefore && !goesOnBehind;
  }

  /** Whether the two are parts of one word. */
  private static boolean joins(int one, int other) {
    return Character.isLetterOrDigit(one)
        && Character.isLetterOrDigit(other)
        && !Character.isIdeographic(one)
        && !Character.isIdeographic(other);
  }

  /** The text with another name in its place. */
  String replacedIn(String text, String other) {
    StringBuilder replaced = new StringBuilder(text);
    for (Span span : in(text).reversed()) {
      replaced.replace(span.start(), span.end(), other);
    }
    return replaced.toString();
  }
}
