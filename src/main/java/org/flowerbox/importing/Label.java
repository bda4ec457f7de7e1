package org.flowerbox.importing;

import org.flowerbox.model.Turns;

/**
 * What may be the beginning of a turn: a speaker's name at the start of a line.
 *
 * @param line which of the {@link TextLines}
 * @param name as normalised by {@link LabelName}
 * @param key what tells its voice from others
 * @param body where what is said starts in that line; the line's end where it starts on the next
 * @param time ms, or {@link Turns#NO_TIME}
 */
record Label(int line, LabelStyle style, String name, String key, int body, int time) {
  Label(int line, LabelStyle style, String name, int body, int time) {
    this(line, style, name, LabelName.key(name), body, time);
  }

  boolean hasTime() {
    return time != Turns.NO_TIME;
  }
}
