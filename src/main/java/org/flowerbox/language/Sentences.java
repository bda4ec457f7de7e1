package org.flowerbox.language;

import java.util.Locale;
import java.util.Set;
import org.flowerbox.model.Span;

/**
 * Sentences of Chinese and English text. One ends after 。！？… or after a full stop, exclamation or
 * question mark before a space, with the quotation marks and brackets that follow; not after the
 * full stop of an abbreviation or an initial. A line break ends one too, unless it stands between
 * words of an alphabet, as in text with lines of fixed length. For any thread.
 */
public final class Sentences {
  private static final String WIDE_ENDS = "。！？…｡";
  private static final String NARROW_ENDS = ".!?";
  private static final String CLOSERS = "”’」』）》】〉\"')]";
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "vs", "etc", "e.g", "i.e", "cf", "ed",
          "eds", "approx", "dept", "inc", "ltd", "co", "gen", "col", "capt", "lt", "sgt", "rev",
          "hon", "gov", "sen", "rep", "messrs", "mme", "mlle");

  /** Abbreviations before numbers, words elsewhere. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("no", "nos", "fig", "figs", "vol", "pp", "p", "ch", "sec");

  private Sentences() {}

  /**
   * From the start of the sentence that the inner span starts in to the end of the one it ends in,
   * within the room, without outer spaces. Looks no further than those two ends.
   *
   * @param room what the answer stays within, such as what is said in a turn
   * @param inner touches the room; may be empty: then the sentence of the character after it
   */
  public static Span around(String text, Span room, Span inner) {
    int from = Math.max(room.start(), inner.start());
    int start = start(text, room, from);
    int end = end(text, room, Math.max(from, Math.min(room.end(), inner.end()) - 1));
    while (start < from && Letters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > inner.end() && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static int start(String text, Span room, int from) {
    for (int i = from - 1; i >= room.start(); i--) {
      int end = endsAt(text, room, i);
      if (end >= 0 && end <= from) {
        return end;
      }
    }
    return room.start();
  }

  private static int end(String text, Span room, int from) {
    for (int i = from; i < room.end(); i++) {
      int end = endsAt(text, room, i);
      if (end > from) {
        return end;
      }
    }
    return room.end();
  }

  /**
   * Where a sentence ends whose last mark but quotation marks is that character; -1 if none does.
   */
  private static int endsAt(String text, Span room, int at) {
    char c = text.charAt(at);
    if (Letters.isLineBreak(c)) {
      return isWrap(text, room, at) ? -1 : at + 1;
    }
    if (isEnd(c) && (at + 1 == room.end() || !isEnd(text.charAt(at + 1)))) {
      int after = at + 1;
      while (after < room.end() && CLOSERS.indexOf(text.charAt(after)) >= 0) {
        after++;
      }
      return WIDE_ENDS.indexOf(c) >= 0 || endsNarrow(text, room, at, after) ? after : -1;
    }
    return -1;
  }

  private static boolean isEnd(char c) {
    return WIDE_ENDS.indexOf(c) >= 0 || NARROW_ENDS.indexOf(c) >= 0;
  }

  private static boolean endsNarrow(String text, Span room, int at, int after) {
    if (after == room.end()) {
      return true;
    }
    int next = text.codePointAt(after);
    if (!Letters.isSpace(next)) {
      return Letters.kind(next) == Letters.SINGLE;
    }
    int first = firstOfNext(text, room, after);
    boolean abbreviates =
        after == at + 1 && isAbbreviation(text, room, at, Character.isDigit(first));
    return text.charAt(at) != '.' || !(abbreviates || Character.isLowerCase(first));
  }

  /** Whether the word before the full stop is written with one. */
  private static boolean isAbbreviation(String text, Span room, int at, boolean beforeNumber) {
    int start = at;
    while (start > room.start()
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, at);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    String known = word.toLowerCase(Locale.ROOT);
    return initial
        || ABBREVIATIONS.contains(known)
        || (beforeNumber && BEFORE_NUMBERS.contains(known));
  }

  private static int firstOfNext(String text, Span room, int from) {
    int at = from;
    while (at < room.end() && Letters.isSpace(text.charAt(at))) {
      at++;
    }
    return at < room.end() ? text.codePointAt(at) : 0;
  }

  /**
   * Whether the line break stands between two words of one sentence: one break, letters or a comma
   * before it, a letter after it.
   */
  private static boolean isWrap(String text, Span room, int at) {
    int before = at;
    while (before > room.start() && isBlank(text.charAt(before - 1))) {
      before--;
    }
    int after = at + 1;
    while (after < room.end() && isBlank(text.charAt(after))) {
      after++;
    }
    if (before == room.start() || after == room.end()) {
      return false;
    }
    int last = text.codePointBefore(before);
    boolean open =
        Letters.kind(last) == Letters.WORD
            || Letters.kind(last) == Letters.MARK
            || ",;:-–—.?!\"'”’)".indexOf(last) >= 0;
    return open && Letters.kind(text.codePointAt(after)) == Letters.WORD;
  }

  private static boolean isBlank(char c) {
    return Letters.isSpace(c) && !Letters.isLineBreak(c);
  }
}
