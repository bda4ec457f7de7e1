package org.flowerbox.ui.inspector;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.flowerbox.ui.common.Words;

/**
 * Tells when something was, as one says it.
 *
 * @param zone where the researcher is
 */
record When(Words words, ZoneId zone) {
  private static final int DAYS = 7;

  /** How long ago. */
  String ago(Instant at, Instant now) {
    Duration passed = Duration.between(at, now);
    if (passed.toMinutes() < 1) {
      return words.text("inspector.now");
    }
    if (passed.toHours() < 1) {
      return words.text("inspector.minutes", passed.toMinutes());
    }
    LocalDate day = LocalDate.ofInstant(at, zone);
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (day.equals(today)) {
      return words.text("inspector.hours", passed.toHours());
    }
    long days = today.toEpochDay() - day.toEpochDay();
    return days < DAYS ? words.text("inspector.days", days) : date(FormatStyle.MEDIUM, at);
  }

  /** Day and minute. */
  String exactly(Instant at) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(words.language().locale())
        .format(at.atZone(zone));
  }

  private String date(FormatStyle style, Instant at) {
    return DateTimeFormatter.ofLocalizedDate(style)
        .withLocale(words.language().locale())
        .format(at.atZone(zone));
  }
}
