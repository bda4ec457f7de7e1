package org.flowerbox.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as they are written in file names: 20201204, 2020-12-04, 2020.12.4, 2020_12_04, 2020年12月4日.
 */
final class NameDate {
  private static final Pattern DAY =
      Pattern.compile(
          "(\\d{4})(?:(\\d{2})(\\d{2})(?!\\d)|([-._/])(\\d{1,2})\\4(\\d{1,2})(?!\\d)|年(\\d{1,2})月(\\d{1,2})日)");

  private NameDate() {}

  /** Where the real day that starts at a position ends, or -1. */
  static int end(String name, int from) {
    Matcher day = DAY.matcher(name).region(from, name.length());
    return day.lookingAt() && real(day) ? day.end() : -1;
  }

  /** A day as 2020-12-04. */
  static String iso(String written) {
    Matcher day = DAY.matcher(written);
    if (!day.matches()) {
      throw new IllegalArgumentException("not a day: " + written);
    }
    return date(day).toString();
  }

  private static boolean real(Matcher day) {
    try {
      int year = date(day).getYear();
      return year >= 1800 && year < 2200;
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  private static LocalDate date(Matcher day) {
    int form = day.group(2) != null ? 2 : day.group(5) != null ? 5 : 7;
    return LocalDate.of(number(day, 1), number(day, form), number(day, form + 1));
  }

  private static int number(Matcher day, int group) {
    return Integer.parseInt(day.group(group));
  }
}
