package org.flowerbox.importing;

import org.flowerbox.model.Turns;

/**
 * What may be the beginning of a turn: a speaker's name, or a time, at the start of a line.
 *
 * @param line which of the {@link TextLines}
 * @param name as normalised by {@link LabelName}; empty where there is a time only
 * @param body where what is said starts in that line; the line's end where it starts on the next
 * @param time ms, or {@link Turns#NO_TIME}
 */
record Label(int line, LabelStyle style, String name, int body, int time) {
  boolean hasTime() {
    return time != Turns.NO_TIME;
  }
}
