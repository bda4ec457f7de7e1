package org.flowerbox.language;

import java.util.List;
import java.util.function.Supplier;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/**
 * Grows a selection by one step: caret, word, sentence, what is said in the turn, the whole turns
 * touched, the whole text. For any thread. Whoever shrinks it again keeps what it grew from.
 */
public final class Growth {
  /** A sentence is looked for this far to either side, so that no text is too long to answer. */
  private static final int REACH = 20_000;

  private final WordBreaks words;

  public Growth(WordBreaks words) {
    this.words = words;
  }

  /**
   * The smallest of those steps that holds the selection and is longer; the whole text at the end.
   *
   * @param selection an empty one is a caret; at the end of a word or line it means what it stands
   *     behind
   */
  public Span grow(String text, Turns turns, Span selection) {
    Span snapped = Edges.snap(text, selection);
    Span from = snapped.length() == 0 ? snapped : Edges.trim(text, snapped);
    Span now = from.length() == 0 ? snapped : from;
    List<Supplier<Span>> steps =
        List.of(
            () -> now,
            () -> now.length() > REACH ? now : words(text, now),
            () -> now.length() > REACH ? now : sentence(text, turns, now),
            () -> Edges.trim(text, Said.around(turns, text.length(), touched(text, now))),
            () -> wholeTurns(text, turns, now),
            () -> new Span(0, text.length()));
    for (Supplier<Span> step : steps) {
      Span grown = step.get();
      if (grown.contains(snapped) && grown.length() > selection.length()) {
        return grown;
      }
    }
    return new Span(0, text.length());
  }

  /**
   * The sentence of a caret: never beyond what is said in its turn, without outer spaces. At the
   * end of a line the sentence before it; in a speaker's name the first that is said; empty where
   * there is none.
   *
   * @param offset UTF-16, from 0
   */
  public static Span sentenceAt(String text, Turns turns, int offset) {
    int at = Math.min(offset, text.length());
    return sentence(text, turns, new Span(at, at));
  }

  private Span words(String text, Span selection) {
    if (text.isEmpty()) {
      return selection;
    }
    Span touched = touched(text, selection);
    Span first = words.wordAt(text, touched.start());
    if (selection.length() == 0) {
      return isWord(text, first) ? first : selection;
    }
    return new Span(first.start(), words.wordAt(text, touched.end() - 1).end());
  }

  private static boolean isWord(String text, Span span) {
    return span.in(text).codePoints().anyMatch(c -> Letters.kind(c) != Letters.SEPARATOR);
  }

  private static Span sentence(String text, Turns turns, Span selection) {
    Span touched = touched(text, selection);
    Span room = near(text, Said.around(turns, text.length(), touched), touched);
    Span inner = new Span(within(room, touched.start()), within(room, touched.end()));
    return room.length() == 0 ? room : Edges.trim(text, Sentences.around(text, room, inner));
  }

  private static int within(Span room, int at) {
    return Math.max(room.start(), Math.min(at, room.end()));
  }

  private static Span near(String text, Span room, Span selection) {
    int start = Math.max(room.start(), selection.start() - REACH);
    int end = Math.min(room.end(), Math.max(start, selection.end() + REACH));
    return Edges.snap(text, new Span(Math.min(start, end), end));
  }

  /**
   * The characters meant: those selected; for a caret the one after it, or the one before where
   * only that one is a letter, a mark, a space within the line.
   */
  private static Span touched(String text, Span selection) {
    int at = selection.start();
    if (selection.length() > 0 || text.isEmpty()) {
      return selection;
    }
    int after = at < text.length() ? weight(text.codePointAt(at)) : -1;
    int before = at > 0 ? weight(text.codePointBefore(at)) : -1;
    return Edges.snap(text, before > after ? new Span(at - 1, at) : new Span(at, at + 1));
  }

  private static int weight(int character) {
    if (Letters.isSpace(character)) {
      return Letters.isLineBreak(character) ? 0 : 1;
    }
    return Letters.kind(character) == Letters.SEPARATOR ? 2 : 3;
  }

  private static Span wholeTurns(String text, Turns turns, Span selection) {
    Span touched = touched(text, selection);
    int first = turns.firstEndingAfter(touched.start());
    int last = turns.at(Math.max(touched.start(), touched.end() - 1));
    if (first == turns.size() || turns.start(first) >= touched.end()) {
      return selection;
    }
    int end = last >= 0 ? turns.end(last) : touched.end();
    return new Span(Math.min(turns.start(first), touched.start()), Math.max(end, touched.end()));
  }
}
