package org.flowerbox.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of a text that are replaced at once, first to last, with something between any two, and
 * where a position is afterwards. Immutable.
 */
final class Replacements {
  private final int[] from;
  private final int[] to;
  private final int[] length;
  private final int[] shift;

  /**
   * Stretches.
   *
   * @param flat for each, first to last: where it starts, where it ends, how long what replaces it
   *     is
   */
  private Replacements(int[] flat) {
    int count = flat.length / 3;
    from = new int[count];
    to = new int[count];
    length = new int[count];
    shift = new int[count + 1];
    for (int i = 0; i < count; i++) {
      from[i] = flat[3 * i];
      to[i] = flat[3 * i + 1];
      length[i] = flat[3 * i + 2];
      shift[i + 1] = shift[i] + length[i] - (to[i] - from[i]);
    }
  }

  static Replacements of(int from, int to, int length) {
    return new Replacements(new int[] {from, to, length});
  }

  /** As a line of the log tells it. */
  static Replacements of(Map<String, @Nullable Object> old) {
    if (old.get("ranges") instanceof List<?> ranges) {
      return new Replacements(ranges.stream().mapToInt(Replacements::number).toArray());
    }
    return of(number(old.get("from")), number(old.get("to")), number(old.get("length")));
  }

  private static int number(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : 0;
  }

  /** These and one more, which ends before them. */
  Replacements with(int start, int end, int newLength) {
    int[] more = new int[3 * size() + 3];
    more[0] = start;
    more[1] = end;
    more[2] = newLength;
    System.arraycopy(flat(), 0, more, 3, 3 * size());
    return new Replacements(more);
  }

  /**
   * Whether one that ends there may be put before these. There must be something between the two:
   * where they meet, a position there has to know which was replaced first.
   */
  boolean startBehind(int end) {
    return end < from[0];
  }

  int size() {
    return from.length;
  }

  int from() {
    return from[0];
  }

  int to() {
    return to[0];
  }

  int length() {
    return length[0];
  }

  private int[] flat() {
    int[] flat = new int[3 * size()];
    for (int i = 0; i < size(); i++) {
      flat[3 * i] = from[i];
      flat[3 * i + 1] = to[i];
      flat[3 * i + 2] = length[i];
    }
    return flat;
  }

  /** As the log keeps them. */
  Map<String, @Nullable Object> toMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    if (size() == 1) {
      map.put("from", from[0]);
      map.put("to", to[0]);
      map.put("length", length[0]);
    } else {
      map.put("ranges", Arrays.stream(flat()).boxed().toList());
    }
    return map;
  }

  /** What leads back, in positions of the text afterwards. */
  Replacements inverse() {
    int[] back = new int[3 * size()];
    for (int i = 0; i < size(); i++) {
      back[3 * i] = from[i] + shift[i];
      back[3 * i + 1] = from[i] + shift[i] + length[i];
      back[3 * i + 2] = to[i] - from[i];
    }
    return new Replacements(back);
  }

  /**
   * Whether a span shares words with a stretch, has it inside, or is empty and lies in one or at
   * one of its ends.
   */
  boolean touch(int start, int stop) {
    int first = before(start, true);
    for (int i = Math.max(0, first - 1); i < size() && from[i] <= stop; i++) {
      boolean shares = start < to[i] && stop > from[i];
      boolean empty = start == stop && start >= from[i] && start <= to[i];
      if (shares || empty) {
        return true;
      }
    }
    return false;
  }

  /** How many stretches start before the position, or at it where that counts too. */
  private int before(int at, boolean orThere) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (from[middle] < at || orThere && from[middle] == at && to[middle] == at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Where a position is afterwards.
   *
   * @param pushed whether words put in exactly there go before it
   * @param back whether it goes to the beginning, not the end, of what replaces a stretch that it
   *     lies in
   */
  int moved(int at, boolean pushed, boolean back) {
    int last = before(at, pushed) - 1;
    if (last < 0) {
      return at;
    }
    return to[last] <= at
        ? at + shift[last + 1]
        : from[last] + shift[last] + (back ? 0 : length[last]);
  }
}
