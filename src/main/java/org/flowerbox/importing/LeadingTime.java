package org.flowerbox.importing;

import org.jspecify.annotations.Nullable;

/**
 * A time stamp at the start of a line that has no speaker's name.
 *
 * @param ms what it says
 * @param body where the words behind it start, the line's end if it stands alone
 */
record LeadingTime(int ms, int body) {
  /**
   * A line's stamp, null where it has none. “10:30 it rains” is a clock's time and none; “[10:30]
   * …” and “00:10:30 …” are stamps.
   */
  static @Nullable LeadingTime of(TextLines lines, int line) {
    int end = lines.end(line);
    TimeStamp stamp = TimeStamp.at(lines.text(), lines.start(line), end);
    if (stamp == null) {
      return null;
    }
    int body = TimeStamp.skip(lines.text(), stamp.end(), end);
    return body == end || stamp.bracketed() || stamp.hours()
        ? new LeadingTime(stamp.ms(), body)
        : null;
  }
}
