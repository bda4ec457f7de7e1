package org.flowerbox.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year, month or day.
 *
 * @param first its first day as the number yyyymmdd
 * @param last its last day; the 31st of any month will do
 */
record Period(int first, int last) {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/.年]?(\\d{1,2})(?:[-/.月]?(\\d{1,2}))?)?[年月日号號]?(?:[T ].*)?");

  /** The period that is written there in one of the usual ways, null if none is. */
  static @Nullable Period of(String text) {
    Matcher date = DATE.matcher(Folding.fold(text).strip().toUpperCase(java.util.Locale.ROOT));
    if (!date.matches()) {
      return null;
    }
    int year = 10_000 * Integer.parseInt(date.group(1));
    int month = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
    int day = date.group(3) == null ? 0 : Integer.parseInt(date.group(3));
    if (month > 12
        || day > 31
        || (date.group(2) != null && month == 0)
        || (date.group(3) != null && day == 0)) {
      return null;
    }
    int first = year + 100 * Math.max(month, 1) + Math.max(day, 1);
    return new Period(first, year + 100 * (month == 0 ? 12 : month) + (day == 0 ? 31 : day));
  }

  /** Whether all of the other lies in it. */
  boolean holds(@Nullable Period other) {
    return other != null && first <= other.first && other.last <= last;
  }
}
