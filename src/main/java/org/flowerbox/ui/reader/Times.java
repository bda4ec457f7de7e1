package org.flowerbox.ui.reader;

/** Time stamps of turns. */
final class Times {
  private static final int SECOND = 1000;
  private static final int MINUTE = 60 * SECOND;
  private static final int HOUR = 60 * MINUTE;

  private Times() {}

  /** Such as {@code 12:30}, or {@code 1:02:30} beyond an hour. */
  static String of(int millis) {
    int seconds = millis % MINUTE / SECOND;
    int minutes = millis % HOUR / MINUTE;
    return millis >= HOUR
        ? "%d:%02d:%02d".formatted(millis / HOUR, minutes, seconds)
        : "%d:%02d".formatted(minutes, seconds);
  }
}
