package org.flowerbox.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text made comparable, and how to get from a position in it back to the text as
 * stored.
 *
 * @param text holds the comparable characters from {@code start} to {@code end}
 * @param shift what to add to a position to get the stored one, where every character kept its
 *     length
 * @param starts where the stored form of each character starts, null where {@code shift} says it
 * @param ends where the stored form of each character ends, null where {@code shift} says it
 */
@SuppressWarnings(
    "ArrayRecordComponent") // lives as long as one turn is looked at and is never compared
record Folded(
    String text, int start, int end, int shift, int @Nullable [] starts, int @Nullable [] ends) {
  /** The stored position of the character at that position. */
  int storedStart(int at) {
    return starts == null ? at + shift : starts[at];
  }

  /** Where the stored form of the character before that position ends. */
  int storedEnd(int at) {
    return ends == null ? at + shift : ends[at - 1];
  }

  /** The first position whose character is stored at or after that one. */
  int positionOf(int stored) {
    if (starts == null) {
      return stored - shift;
    }
    int found = Arrays.binarySearch(starts, 0, end, stored);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == stored) {
      found--;
    }
    return found;
  }
}
