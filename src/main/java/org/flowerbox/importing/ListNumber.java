package org.flowerbox.importing;

import java.util.Locale;

/** How the number of a list item or note is written. Stateless. */
final class ListNumber {
  private static final String[] CHINESE = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] UNITS = {"", "十", "百", "千"};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private ListNumber() {}

  /**
   * A number as it is shown.
   *
   * @param format name of the format in Office Open XML, or its sample in OpenDocument ("a", "I",
   *     "一, 二, 三, ...")
   */
  static String write(String format, int number) {
    if (format.startsWith("一") || format.startsWith("壹")) {
      return chinese(number);
    }
    return switch (format) {
      case "none", "" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "lowerLetter", "a" -> letters(number);
      case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman", "i" -> roman(number);
      case "upperRoman", "I" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalFullWidth", "decimalFullWidth2", "１, ２, ３, ..." -> fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "①, ②, ③, ..." ->
          circled(number);
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "japaneseDigitalTenThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "taiwaneseDigital" ->
          chinese(number);
      default -> Integer.toString(number);
    };
  }

  private static String letters(int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    return String.valueOf((char) ('a' + (number - 1) % 26))
        .repeat(Math.min(20, (number - 1) / 26 + 1));
  }

  private static String roman(int number) {
    if (number < 1 || number > 4999) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      roman.repeat(ROMAN[i], rest / ROMAN_VALUES[i]);
      rest %= ROMAN_VALUES[i];
    }
    return roman.toString();
  }

  private static String fullWidth(int number) {
    StringBuilder wide = new StringBuilder();
    Integer.toString(number).chars().forEach(digit -> wide.append((char) (digit - '0' + '０')));
    return wide.toString();
  }

  private static String circled(int number) {
    return number >= 1 && number <= 20
        ? String.valueOf((char) ('①' + number - 1))
        : Integer.toString(number);
  }

  private static String chinese(int number) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    String digits = Integer.toString(number);
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit == 0) {
        gap = true;
        continue;
      }
      text.append(gap ? "零" : "").append(CHINESE[digit]).append(UNITS[digits.length() - 1 - i]);
      gap = false;
    }
    return number >= 10 && number < 20 ? text.substring(1) : text.toString();
  }
}
