package org.flowerbox.importing;

import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Whether four fields really are day, interviewee, place and method, and not the words of a title
 * that happens to have as many hyphens.
 */
final class StandardName {
  private static final int LONGEST_CODE = 8;
  private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}|\\s");
  private static final Pattern CODE = Pattern.compile("[\\p{Lu}\\d]+");

  private StandardName() {}

  static boolean fits(SortedMap<String, String> values) {
    String interviewee = values.get("interviewee");
    String place = values.get("place");
    String method = values.get("method");
    if (interviewee == null || place == null || method == null) {
      return false;
    }
    boolean codes = CODE.matcher(interviewee).matches() && CODE.matcher(place).matches();
    return isShort(interviewee) && isShort(place) && (codes || KindGuess.fromWords(method) != null);
  }

  private static boolean isShort(String value) {
    return value.length() <= LONGEST_CODE && !WORD.matcher(value).find();
  }
}
