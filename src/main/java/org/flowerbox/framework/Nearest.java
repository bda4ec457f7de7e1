package org.flowerbox.framework;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what someone meant to write. */
final class Nearest {
  private Nearest() {}

  /** The candidate that differs least, if it differs little. */
  static Optional<String> to(String word, Collection<String> candidates) {
    String lower = word.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(
            candidate ->
                distance(lower, candidate.toLowerCase(Locale.ROOT))
                    <= Math.max(1, word.length() / 3))
        .min(
            Comparator.comparingInt(
                candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT))));
  }

  /** “ (did you mean …?)” or nothing, to put into a sentence. */
  static String hint(String word, Collection<String> candidates) {
    return to(word, candidates).map(found -> " (did you mean “" + found + "”?)").orElse("");
  }

  /** How many letters must be put in, taken out or changed. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 10 || a.length() > 100) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
