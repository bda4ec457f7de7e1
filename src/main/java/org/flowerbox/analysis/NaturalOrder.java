package org.flowerbox.analysis;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order in which people expect names: runs of digits as numbers (P2 before P10), letters by
 * language (Chinese by pinyin).
 */
final class NaturalOrder implements Comparator<String> {
  private final Collator words;

  NaturalOrder(String language) {
    words =
        Collator.getInstance(
            language.startsWith("zh") ? Locale.CHINA : Locale.forLanguageTag(language));
  }

  @Override
  public int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int iEnd = runEnd(one, i);
      int jEnd = runEnd(other, j);
      int difference = compareRuns(one.substring(i, iEnd), other.substring(j, jEnd));
      if (difference != 0) {
        return difference;
      }
      i = iEnd;
      j = jEnd;
    }
    int rest = Integer.compare(one.length() - i, other.length() - j);
    return rest != 0 ? rest : one.compareTo(other);
  }

  private static int runEnd(String text, int start) {
    boolean digits = isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end)) == digits) {
      end++;
    }
    return end;
  }

  private int compareRuns(String one, String other) {
    return isDigit(one.charAt(0)) && isDigit(other.charAt(0))
        ? compareNumbers(one, other)
        : words.compare(one, other);
  }

  private static int compareNumbers(String one, String other) {
    String a = withoutZeros(one);
    String b = withoutZeros(other);
    int byLength = Integer.compare(a.length(), b.length());
    return byLength != 0 ? byLength : a.compareTo(b);
  }

  private static String withoutZeros(String digits) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    return digits.substring(start);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
