package org.flowerbox.ui.sources;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name ready to be sorted as people expect: runs of digits as numbers (P2 before P10), letters
 * whatever their case, Chinese by pinyin. Comparing two keys is quick, making one is not.
 */
final class NameKey implements Comparable<NameKey> {
  private final List<Object> runs = new ArrayList<>();
  private final String name;

  private NameKey(String name, Collator letters) {
    this.name = name;
    for (int start = 0; start < name.length(); ) {
      int end = runEnd(name, start);
      String run = name.substring(start, end);
      runs.add(isDigit(run.charAt(0)) ? withoutZeros(run) : letters.getCollationKey(run));
      start = end;
    }
  }

  static NameKey of(String name) {
    return new NameKey(name, letters());
  }

  /** What letters are compared by; one serves for many keys, on one thread. */
  static Collator letters() {
    Collator letters = Collator.getInstance(Locale.CHINA);
    letters.setStrength(Collator.TERTIARY);
    return letters;
  }

  static NameKey of(String name, Collator letters) {
    return new NameKey(name, letters);
  }

  @Override
  public int compareTo(NameKey other) {
    int most = Math.min(runs.size(), other.runs.size());
    for (int i = 0; i < most; i++) {
      int difference = compareRuns(runs.get(i), other.runs.get(i));
      if (difference != 0) {
        return difference;
      }
    }
    int rest = Integer.compare(runs.size(), other.runs.size());
    return rest != 0 ? rest : name.compareTo(other.name);
  }

  private static int compareRuns(Object one, Object other) {
    if (one instanceof CollationKey letters && other instanceof CollationKey others) {
      return letters.compareTo(others);
    }
    if (one instanceof String digits && other instanceof String others) {
      int byLength = Integer.compare(digits.length(), others.length());
      return byLength != 0 ? byLength : digits.compareTo(others);
    }
    return one instanceof String ? -1 : 1;
  }

  private static int runEnd(String name, int start) {
    boolean digits = isDigit(name.charAt(start));
    int end = start + 1;
    while (end < name.length() && isDigit(name.charAt(end)) == digits) {
      end++;
    }
    return end;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof NameKey that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
