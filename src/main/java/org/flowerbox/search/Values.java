package org.flowerbox.search;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Compares the values of fields: whole, whatever their case, with {@code *} and {@code ?} unless
 * quoted.
 */
final class Values {
  private Values() {}

  static Predicate<String> equal(String value, boolean quoted) {
    Glob glob = Glob.of(value);
    if (!quoted && glob.hasWildcard()) {
      Pattern pattern = glob.forValues();
      return each -> pattern.matcher(Folding.fold(each)).matches();
    }
    String wanted = Folding.fold(quoted ? value : glob.literals()).strip();
    return each -> Folding.fold(each).strip().equals(wanted);
  }
}
