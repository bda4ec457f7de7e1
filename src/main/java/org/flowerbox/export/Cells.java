package org.flowerbox.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.flowerbox.model.Table.Unit;

/** What stands in the cells of tables. */
final class Cells {
  private static final int DATA_DECIMALS = 6;

  /**
   * First characters that make a formula of a cell; spreadsheets of East Asia take the wide ones
   * too.
   */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private Cells() {}

  /** The value for people: counts with thousands apart, per cent with one decimal, "–" for NaN. */
  static String shown(double value, Unit unit) {
    if (Double.isNaN(value)) {
      return "–";
    }
    return switch (unit) {
      case COUNT -> String.format(Locale.ROOT, "%,.0f", value);
      case PERCENT -> String.format(Locale.ROOT, "%.1f", value);
      case NUMBER -> String.format(Locale.ROOT, "%.3f", value);
    };
  }

  /**
   * The value for programs: a decimal point, no thousands, up to six decimals for counts and per
   * cent; "" for NaN.
   */
  static String data(double value, Unit unit) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "" : value > 0 ? "Inf" : "-Inf";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    if (unit == Unit.NUMBER) {
      return Double.toString(value);
    }
    return BigDecimal.valueOf(value)
        .setScale(DATA_DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  /**
   * Whether a spreadsheet might take the text for a formula: its first character after blanks is
   * one of {@code = + - @}.
   */
  static boolean looksLikeFormula(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (FORMULA.indexOf(c) >= 0) {
        return true;
      }
      if (!isBlank(c)) {
        return false;
      }
    }
    return false;
  }

  /**
   * The text with U+FFFD for control characters, which XML cannot hold and no reader shows; tabs
   * and line ends stay.
   */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control =
          Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r' || c >= '\uFFFE';
      printable.append(control ? '\uFFFD' : c);
    }
    return printable.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF' || c == '\u200B';
  }
}
