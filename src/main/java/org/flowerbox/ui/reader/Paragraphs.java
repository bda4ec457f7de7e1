package org.flowerbox.ui.reader;

import java.util.Arrays;
import org.flowerbox.language.Edges;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/**
 * A text cut into what is laid out as one block each: its lines, those of a turn without the
 * speaker's name, which stands beside them. Very long lines are cut at sentences, so that no block
 * is too long to lay out. Blank lines make no block. Immutable, for any thread; made in one pass.
 */
final class Paragraphs {
  /** Beyond this many characters a line is cut. */
  static final int LONGEST = 1200;

  private static final String SENTENCE_ENDS = "。！？；!?;.…";

  private final String text;
  private final int base;
  private final int[] starts;
  private final int[] ends;

  /** Turn times four, plus one where it goes on with a line. */
  private final int[] turns;

  private final int size;

  private Paragraphs(Builder from) {
    text = from.text;
    base = from.base;
    size = from.size;
    starts = from.starts;
    ends = from.ends;
    turns = from.turnOf;
  }

  /**
   * The paragraphs of a text or of a part of it.
   *
   * @param base where the part starts in the source; turns and all places count from its start
   */
  static Paragraphs of(String text, int base, Turns turns) {
    return new Paragraphs(new Builder(text, base, turns).run());
  }

  int size() {
    return size;
  }

  /** Its first character in the text, UTF-16. */
  int start(int index) {
    return starts[index];
  }

  /** The code unit after its last. */
  int end(int index) {
    return ends[index];
  }

  int length(int index) {
    return ends[index] - starts[index];
  }

  Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  String words(int index) {
    return text.substring(starts[index] - base, ends[index] - base);
  }

  /** Index of the turn it belongs to, -1 for none. */
  int turn(int index) {
    return turns[index] >> 2;
  }

  /** Whether it is the first of its turn, beside which the speaker's name stands. */
  boolean isFirstOfTurn(int index) {
    return turn(index) >= 0 && (index == 0 || turn(index - 1) != turn(index));
  }

  /** Whether it goes on with the line of the one before, which was too long. */
  boolean goesOn(int index) {
    return (turns[index] & 1) != 0;
  }

  /** Index of the one that holds that place, or of the nearest after it; the last at the end. */
  int at(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    int index = found >= 0 ? found : -found - 2;
    if (index < 0) {
      return 0;
    }
    boolean beyond = offset > ends[index] && index + 1 < size;
    return beyond ? index + 1 : index;
  }

  /** The place moved into the block of that index, where it may lie in a name or between lines. */
  int within(int index, int offset) {
    return Math.clamp(offset, starts[index], ends[index]);
  }

  private static final class Builder {
    private final String text;
    private final int base;
    private final Turns turns;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] turnOf = new int[64];
    private int size;
    private int turn;

    Builder(String text, int base, Turns turns) {
      this.text = text;
      this.base = base;
      this.turns = turns;
      this.turn = turns.firstEndingAfter(base);
    }

    Builder run() {
      int line = 0;
      while (line <= text.length()) {
        int stop = text.indexOf('\n', line);
        int end = stop < 0 ? text.length() : stop;
        line(line, end);
        line = end + 1;
      }
      if (size == 0) {
        add(0, 0, -1, false);
      }
      return this;
    }

    /** A line may hold several turns, and the end of one and the start of the next. */
    private void line(int from, int end) {
      int at = from;
      while (at < end) {
        while (turn < turns.size() && end(turn) <= at) {
          turn++;
        }
        boolean inside = turn < turns.size() && start(turn) <= at;
        if (inside && at < body(turn)) {
          int body = Math.min(body(turn), end);
          if (body == end && body(turn) >= end(turn)) {
            add(end, end, turn, false); // a turn in which nothing is said
          }
          at = body;
          continue;
        }
        int next = inside ? end(turn) : turn < turns.size() ? start(turn) : text.length();
        int stop = Math.min(end, Math.max(next, at + 1));
        block(at, stop, inside ? turn : -1);
        at = stop;
      }
    }

    private int start(int index) {
      return turns.start(index) - base;
    }

    private int body(int index) {
      return turns.body(index) - base;
    }

    private int end(int index) {
      return turns.end(index) - base;
    }

    private void block(int from, int end, int ofTurn) {
      int start = from;
      int stop = end;
      while (start < stop && isBlank(text.charAt(start))) {
        start++;
      }
      if (start == stop) {
        return;
      }
      start = indented(from, start);
      boolean goesOn = false;
      while (stop - start > LONGEST) {
        int cut = cut(start);
        add(start, cut, ofTurn, goesOn);
        start = cut;
        goesOn = true;
      }
      add(start, stop, ofTurn, goesOn);
    }

    /** Ideographic spaces at the start of a line are its indent, and stay. */
    private int indented(int from, int start) {
      int at = start;
      while (at > from && text.charAt(at - 1) == '\u3000') {
        at--;
      }
      return at;
    }

    private static boolean isBlank(char c) {
      return c == ' ' || c == '\t' || c == '\u3000' || c == '\r' || c == '\u00a0';
    }

    /** After a sentence if one ends in the second half, else after a space, else anywhere. */
    private int cut(int start) {
      int latest = start + LONGEST;
      int earliest = start + LONGEST / 2;
      for (int at = latest; at > earliest; at--) {
        if (SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0
            && SENTENCE_ENDS.indexOf(text.charAt(at)) < 0) {
          return at;
        }
      }
      for (int at = latest; at > earliest; at--) {
        if (isBlank(text.charAt(at - 1))) {
          return at;
        }
      }
      int whole = Edges.snap(text, new Span(latest, latest)).start();
      return whole > earliest ? whole : latest;
    }

    private void add(int start, int end, int ofTurn, boolean goesOn) {
      if (size == starts.length) {
        int room = size * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        turnOf = Arrays.copyOf(turnOf, room);
      }
      starts[size] = base + start;
      ends[size] = base + end;
      turnOf[size] = ofTurn << 2 | (goesOn ? 1 : 0);
      size++;
    }
  }
}
