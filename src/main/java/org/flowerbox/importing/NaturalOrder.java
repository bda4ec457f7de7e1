package org.flowerbox.importing;

import java.util.Comparator;

/**
 * Names as people order them: upper and lower case alike, numbers by value, so that {@code note 9}
 * comes before {@code note 10}.
 */
final class NaturalOrder implements Comparator<String> {
  @Override
  public int compare(String left, String right) {
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      int leftEnd = digitsEnd(left, i);
      int rightEnd = digitsEnd(right, j);
      int order =
          leftEnd > i && rightEnd > j
              ? numbers(left, i, leftEnd, right, j, rightEnd)
              : characters(left, i, right, j);
      if (order != 0) {
        return order;
      }
      i = Math.max(leftEnd, i + 1);
      j = Math.max(rightEnd, j + 1);
    }
    int order = Integer.compare(left.length() - i, right.length() - j);
    return order != 0 ? order : left.compareTo(right);
  }

  private static int characters(String left, int i, String right, int j) {
    return Character.compare(
        Character.toLowerCase(left.charAt(i)), Character.toLowerCase(right.charAt(j)));
  }

  private static int numbers(String left, int from, int to, String right, int start, int end) {
    int i = withoutZeros(left, from, to);
    int j = withoutZeros(right, start, end);
    int order = Integer.compare(to - i, end - j);
    while (order == 0 && i < to) {
      order = Character.compare(left.charAt(i++), right.charAt(j++));
    }
    return order;
  }

  private static int withoutZeros(String name, int from, int to) {
    int at = from;
    while (at < to - 1 && name.charAt(at) == '0') {
      at++;
    }
    return at;
  }

  private static int digitsEnd(String name, int from) {
    int at = from;
    while (at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
