package org.flowerbox.importing;

import org.jspecify.annotations.Nullable;

/**
 * A time stamp in a transcript: {@code [00:12:30]}, {@code (00:12)}, {@code #00:12:30-5#}, {@code
 * 00:12:30.250}, {@code 0:12 - 0:15}.
 *
 * @param end the code unit after its last
 * @param ms what it says; of a range, its beginning
 * @param bracketed whether it stands in brackets or hash signs
 * @param hours whether it says hours, minutes and seconds
 */
record TimeStamp(int end, int ms, boolean bracketed, boolean hours) {
  private static final String OPENERS = "[(（【［{#<";
  private static final String CLOSERS = "])）】］}#>";
  private static final int LONGEST_AT_END = 20;

  /** The stamp that starts at a position, null where there is none. */
  static @Nullable TimeStamp at(String text, int from, int to) {
    int bracket = from < to ? OPENERS.indexOf(text.charAt(from)) : -1;
    if (bracket < 0) {
      TimeStamp bare = bare(text, from, to);
      return bare == null || bare.end < to && joins(text.charAt(bare.end)) ? null : bare;
    }
    TimeStamp inside = bare(text, skip(text, from + 1, to), to);
    if (inside == null) {
      return null;
    }
    int close = skip(text, inside.end, to);
    return close < to && text.charAt(close) == CLOSERS.charAt(bracket)
        ? new TimeStamp(close + 1, inside.ms, true, inside.hours)
        : null;
  }

  /**
   * The stamp in hash signs or square brackets that ends at a position, null where there is none.
   */
  static @Nullable TimeStamp endingAt(String text, int from, int to) {
    char last = to > from ? text.charAt(to - 1) : ' ';
    if (last != '#' && last != ']') {
      return null;
    }
    char opener = last == '#' ? '#' : '[';
    int open = to - 2;
    while (open > from && to - open < LONGEST_AT_END && text.charAt(open) != opener) {
      open--;
    }
    TimeStamp stamp = open >= from && text.charAt(open) == opener ? at(text, open, to) : null;
    return stamp != null && stamp.end == to ? stamp : null;
  }

  private static @Nullable TimeStamp bare(String text, int from, int to) {
    int dated = afterDate(text, from, to);
    TimeStamp first = dated == from ? clock(text, from, to) : ofDay(clock(text, dated, to));
    if (first == null) {
      return null;
    }
    int dash = skip(text, first.end, to);
    int arrow = dash;
    while (arrow < to && "-–—~～>至到".indexOf(text.charAt(arrow)) >= 0) {
      arrow++;
    }
    TimeStamp second = arrow > dash ? clock(text, skip(text, arrow, to), to) : null;
    return second == null ? first : new TimeStamp(second.end, first.ms, false, first.hours);
  }

  /** What comes after a day is hours and minutes. */
  private static @Nullable TimeStamp ofDay(@Nullable TimeStamp clock) {
    return clock == null || clock.hours || clock.ms >= 24 * 60_000
        ? clock
        : new TimeStamp(clock.end, clock.ms * 60, clock.bracketed, true);
  }

  private static @Nullable TimeStamp clock(String text, int from, int to) {
    int p = digits(text, from, to, 3);
    if (p == from || !colonAndTwo(text, p, to)) {
      return null;
    }
    int first = number(text, from, p);
    int second = number(text, p + 1, p + 3);
    p += 3;
    boolean hours = colonAndTwo(text, p, to);
    int third = hours ? number(text, p + 1, p + 3) : 0;
    p += hours ? 3 : 0;
    if (second > 59 || third > 59 || hours && first > 99 || p < to && isDigit(text.charAt(p))) {
      return null;
    }
    int seconds = hours ? first * 3600 + second * 60 + third : first * 60 + second;
    int fraction = fractionEnd(text, p, to);
    return new TimeStamp(fraction, seconds * 1000 + fractionMs(text, p, fraction), false, hours);
  }

  /**
   * Tenths to thousandths after a point or comma, or after the hyphen or colon of some
   * transcription programs.
   */
  private static int fractionEnd(String text, int at, int to) {
    if (at >= to || ".,-:".indexOf(text.charAt(at)) < 0) {
      return at;
    }
    int end = digits(text, at + 1, to, 3);
    boolean ends =
        end == to
            || !isDigit(text.charAt(end)) && text.charAt(end) != ':' && text.charAt(end) != '：';
    return end > at + 1 && ends ? end : at;
  }

  private static int fractionMs(String text, int at, int end) {
    if (end == at || text.charAt(at) == ':') {
      return 0;
    }
    int digits = end - at - 1;
    return number(text, at + 1, end) * (digits == 1 ? 100 : digits == 2 ? 10 : 1);
  }

  /**
   * After a day such as 2020-12-04, 4/12/20 or 2020年12月4日 and the blanks behind it; a chat's lines
   * carry one.
   */
  private static int afterDate(String text, int from, int to) {
    int at = from;
    for (int part = 0; part < 3; part++) {
      int end = digits(text, at, to, 4);
      boolean separated =
          end > at && end < to && (part == 2 || "-/.年月".indexOf(text.charAt(end)) >= 0);
      if (!separated) {
        return from;
      }
      at = part == 2 ? end : end + 1;
    }
    int next = skip(text, at + (text.charAt(at) == ',' || text.charAt(at) == '日' ? 1 : 0), to);
    return next > at ? next : from;
  }

  private static boolean colonAndTwo(String text, int at, int to) {
    return at + 2 < to
        && (text.charAt(at) == ':' || text.charAt(at) == '：')
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2));
  }

  private static int digits(String text, int from, int to, int most) {
    int end = from;
    while (end < to && end - from < most && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c) || c == '/' || c == '%';
  }

  static int skip(String text, int from, int to) {
    int at = from;
    while (at < to && TextLines.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
