package org.flowerbox.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a regular expression finds in the stored text of a passage; places of no length are left
 * out.
 */
record Expressions(Pattern pattern) implements Finder {
  static Expressions of(String expression, boolean ignoreCase) {
    return new Expressions(Pattern.compile(expression, flags(ignoreCase)));
  }

  static int flags(boolean ignoreCase) {
    return Pattern.MULTILINE
        | Pattern.UNICODE_CHARACTER_CLASS
        | (ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
  }

  @Override
  public void find(Passage passage, Spans found) {
    Matcher matcher = pattern.matcher(new Watched(passage.text(), passage.progress()));
    matcher.region(passage.start(), passage.end());
    try {
      int from = passage.start();
      while (from <= passage.end() && matcher.find()) {
        from = put(passage, matcher, found);
      }
    } catch (StackOverflowError e) {
      throw new Refusal(
          "search: the regular expression /"
              + pattern
              + "/ is too deep for this text; write it without ( )* or ( | )*",
          e);
    }
  }

  private static int put(Passage passage, Matcher matcher, Spans found) {
    Span span = new Span(matcher.start(), matcher.end());
    if (!span.splitsCharacter(passage.text())) {
      if (span.length() > 0) {
        found.add(span.start(), span.end());
      }
      return span.end();
    }
    int next = span.start() + 1;
    matcher.region(Math.min(next, passage.end()), passage.end());
    return next;
  }

  @Override
  public org.apache.lucene.search.@Nullable Query proposal() {
    return Proposals.required(RegexLiterals.of(pattern.pattern()));
  }

  /** A text that stops being read when nobody waits for the outcome any more. */
  private static final class Watched implements CharSequence {
    private static final int OFTEN = 1 << 16;

    private final String text;
    private final Progress progress;
    private int reads;

    Watched(String text, Progress progress) {
      this.text = text;
      this.progress = progress;
    }

    @Override
    public char charAt(int index) {
      if (++reads == OFTEN) {
        reads = 0;
        progress.check();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
