package org.flowerbox.importing;

import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Reads the beginning of one line for what has the shape of a label. Looks at the first {@value
 * #FARTHEST} characters at most, and gives up at the first sentence mark; whether a shape is a
 * speaker is for {@link LabelChoice} to say.
 */
final class LabelScanner {
  private static final int FARTHEST = 64;
  private static final int LONGEST_PARENTHESIS = 24;
  private static final String NEVER_IN_NAMES = "，。！？；,;!?“”\"「」『』、…|=\\→{}";
  private static final String SEPARATORS = "-–—|";

  private final String text;
  private int at;
  private int to;
  private int line;
  private int time;

  LabelScanner(String text) {
    this.text = text;
  }

  /** The label a line starts with, null where it starts with none. */
  @Nullable Label read(int lineNumber, int from, int end) {
    line = lineNumber;
    to = end;
    time = Turns.NO_TIME;
    at = Marks.skip(text, from, to);
    if (text.startsWith("<v", at)) {
      return voiceTag();
    }
    leadingTime();
    return at < to ? named() : null;
  }

  private @Nullable Label voiceTag() {
    int close = text.indexOf('>', at, to);
    int blank = text.indexOf(' ', at, to);
    boolean voice = close > 0 && close - at < FARTHEST && blank > 0 && blank < close;
    return voice ? label(LabelStyle.VOICE_TAG, blank, close, close + 1) : null;
  }

  private void leadingTime() {
    TimeStamp stamp = TimeStamp.at(text, at, to);
    if (stamp != null) {
      time = stamp.ms();
      at = TimeStamp.skip(text, stamp.end(), to);
      while (at < to && SEPARATORS.indexOf(text.charAt(at)) >= 0) {
        at = TimeStamp.skip(text, at + 1, to);
      }
    }
  }

  private @Nullable Label named() {
    int bold = Marks.opening(text, at, to);
    int start = at + bold;
    int limit = Math.min(to, start + FARTHEST);
    if (start < limit && (text.charAt(start) == '[' || text.charAt(start) == '【')) {
      return bracketed(start);
    }
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return colon(start, i);
      }
      if (LabelEnds.isQuestionNumber(text, start, i, to)) {
        return label(LabelStyle.COLON, start, i, i + 1);
      }
      if (NEVER_IN_NAMES.indexOf(c) >= 0) {
        return null;
      }
      if (c == '\t' && LabelEnds.isTabulator(text, start, i, to)) {
        return label(LabelStyle.TABULATOR, start, i, i + 1);
      }
      if (bold == 2 && c == '*' && text.startsWith("**", i) && i > start) {
        return afterBold(start, i);
      }
      Label timed = isStampStart(i, start) ? timed(start, i) : null;
      if (timed != null) {
        return timed;
      }
      if (c == '(' || c == '（') {
        int close = closing(i, c == '(' ? ')' : '）');
        if (close < 0) {
          return null;
        }
        i = close;
      } else if (c == '[' || c == '【' || c == '<') {
        return null;
      }
    }
    return limit == to ? alone(start) : null;
  }

  private @Nullable Label colon(int start, int colon) {
    boolean part =
        LabelEnds.isAddress(text, colon, to) || LabelEnds.isClock(text, start, colon, to);
    return colon == start || part ? null : label(LabelStyle.COLON, start, colon, colon + 1);
  }

  private @Nullable Label timed(int start, int stampStart) {
    TimeStamp stamp = TimeStamp.at(text, stampStart, to);
    if (stamp == null || stampStart == start) {
      return null;
    }
    int next = TimeStamp.skip(text, Marks.closing(text, stamp.end(), to), to);
    boolean colon = LabelEnds.isColon(text, next, to);
    if (!colon && next < to && !stamp.bracketed() && !stamp.hours()) {
      return null;
    }
    time = stamp.ms();
    return label(
        colon ? LabelStyle.COLON : LabelStyle.TIMED, start, stampStart, colon ? next + 1 : next);
  }

  private boolean isStampStart(int i, int start) {
    char c = text.charAt(i);
    return i > start
        && (c >= '0' && c <= '9'
            ? TextLines.isBlank(text.charAt(i - 1))
            : "[(（【［#<".indexOf(c) >= 0);
  }

  private @Nullable Label afterBold(int start, int stars) {
    int next = TimeStamp.skip(text, stars + 2, to);
    boolean colon = LabelEnds.isColon(text, next, to);
    TimeStamp stamp = colon ? null : TimeStamp.at(text, next, to);
    if (stamp != null) {
      return timed(start, next);
    }
    return label(colon ? LabelStyle.COLON : LabelStyle.BOLD, start, stars, colon ? next + 1 : next);
  }

  private @Nullable Label bracketed(int open) {
    int close = closing(open, text.charAt(open) == '[' ? ']' : '】');
    if (close < 0) {
      return null;
    }
    int next = TimeStamp.skip(text, Marks.closing(text, close + 1, to), to);
    boolean colon = LabelEnds.isColon(text, next, to);
    return label(
        colon ? LabelStyle.COLON : LabelStyle.BRACKETS, open + 1, close, colon ? next + 1 : next);
  }

  private @Nullable Label alone(int start) {
    return label(time == Turns.NO_TIME ? LabelStyle.ALONE : LabelStyle.TIMED, start, to, to);
  }

  private @Nullable Label label(LabelStyle style, int start, int end, int after) {
    String name = LabelName.normal(text, start, end);
    if (name.isEmpty()) {
      return null;
    }
    int body = TimeStamp.skip(text, Marks.closing(text, after, to), to);
    TimeStamp stamp = time == Turns.NO_TIME ? TimeStamp.at(text, body, to) : null;
    if (stamp != null && (stamp.bracketed() || stamp.hours())) {
      time = stamp.ms();
      body = TimeStamp.skip(text, stamp.end(), to);
    }
    return new Label(line, style, name, body, time);
  }

  private int closing(int open, char close) {
    return text.indexOf(close, open, Math.min(to, open + LONGEST_PARENTHESIS));
  }
}
