package org.flowerbox.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.flowerbox.model.Span;

/**
 * Words as a double click selects them. Chinese by a dictionary, other scripts by their spaces and
 * marks. Looks at a few hundred characters around the place, however long the text. Immutable, for
 * any thread; the first Chinese word reads the dictionary if {@link Languages#warm} has not.
 */
public final class WordBreaks {
  private static final int REACH = 200;

  private final OwnWords own;

  /**
   * @param ownWords words that no dictionary has, such as the names of codes: they are kept whole
   *     wherever they stand, unless they are part of a longer word that the dictionary has
   */
  public WordBreaks(Collection<String> ownWords) {
    own = new OwnWords(ownWords);
  }

  /**
   * The word that holds the character at that place; the last character's at the end of the text.
   * White space within a line is one word, so is a mark repeated (……), a line break, an emoji.
   * Never cuts a character as a reader sees it. Empty only where the text is.
   *
   * @param offset UTF-16, from 0; one beyond the text counts as its end
   */
  public Span wordAt(String text, int offset) {
    if (text.isEmpty()) {
      return new Span(0, 0);
    }
    int place = Math.max(0, Math.min(offset, text.length() - 1));
    int at = Edges.snap(text, new Span(place, place)).start();
    Span window =
        Edges.snap(text, new Span(Math.max(0, at - REACH), Math.min(text.length(), at + REACH)));
    return Edges.snap(text, word(text, window, at));
  }

  private Span word(String text, Span window, int at) {
    int character = text.codePointAt(at);
    if (Letters.isLineBreak(character)) {
      return new Span(at, at + 1);
    }
    if (Letters.isSpace(character)) {
      return run(text, window, at, c -> Letters.isSpace(c) && !Letters.isLineBreak(c));
    }
    boolean han = Letters.isHan(character);
    Span run = han ? run(text, window, at, WordBreaks::isHanOrMark) : new Span(at, at);
    List<Span> words = han ? chinese(text, run) : List.of();
    List<Span> owned = new ArrayList<>(own.in(text, window));
    owned.removeIf(span -> isPart(text, span, words));
    for (Span span : owned) {
      if (span.start() <= at && at < span.end()) {
        return span;
      }
    }
    return between(owned, han ? holding(words, at) : other(text, window, at), at);
  }

  private static boolean isHanOrMark(int character) {
    return Letters.isHan(character) || Letters.kind(character) == Letters.MARK;
  }

  private static List<Span> chinese(String text, Span run) {
    return ChineseWords.split(run.in(text)).stream()
        .map(word -> new Span(run.start() + word.start(), run.start() + word.end()))
        .toList();
  }

  /** Whether one of the words is longer, holds all of the span and is in the dictionary. */
  private static boolean isPart(String text, Span span, List<Span> words) {
    return words.stream()
        .anyMatch(
            word ->
                word.contains(span)
                    && word.length() > span.length()
                    && ChineseWords.isKnown(word.in(text)));
  }

  private static Span holding(List<Span> words, int at) {
    return words.stream()
        .filter(word -> word.start() <= at && at < word.end())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no word at " + at + " in " + words));
  }

  /** What the spans leave of the word around that place. */
  private static Span between(List<Span> spans, Span word, int at) {
    int start = word.start();
    int end = word.end();
    for (Span span : spans) {
      start = span.end() <= at ? Math.max(start, span.end()) : start;
      end = span.start() > at ? Math.min(end, span.start()) : end;
    }
    return new Span(start, end);
  }

  /** A word of another script, an emoji, or a mark with those like it. */
  private static Span other(String text, Span window, int at) {
    int character = text.codePointAt(at);
    Span run = run(text, window, at, c -> !Letters.isHan(c) && !Letters.isLineBreak(c));
    BreakIterator words = BreakIterator.getWordInstance(language(character));
    words.setText(run.in(text).replace('\u2019', '\''));
    int end = words.following(at - run.start());
    int start = words.previous();
    Span word = new Span(run.start() + start, run.start() + end);
    boolean alone =
        word.length() == Character.charCount(character)
            && Letters.kind(character) == Letters.SEPARATOR;
    return alone ? run(text, window, at, c -> c == character) : word;
  }

  /** Thai is written without spaces, and only its own rules know its words. */
  private static Locale language(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.THAI
        ? Locale.of("th")
        : Locale.ROOT;
  }

  /** The longest stretch around a place, within the window, of characters that fit. */
  private static Span run(String text, Span window, int at, IntPredicate fits) {
    int start = at;
    while (start > window.start() && fits.test(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    int end = at;
    while (end < window.end() && fits.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return new Span(start, end);
  }
}
