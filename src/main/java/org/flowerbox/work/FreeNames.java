package org.flowerbox.work;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.flowerbox.model.Corpus;

/** Gives new sources names that no other source has, upper and lower case alike. */
final class FreeNames {
  private final Set<String> taken = new HashSet<>();

  FreeNames(Corpus corpus) {
    corpus.sources().forEach(source -> taken.add(key(source.name())));
  }

  /** The name, or the first of {@code name (2)}, {@code name (3)} … that is free; taken now. */
  String take(String wanted) {
    String name = wanted;
    for (int copy = 2; !taken.add(key(name)); copy++) {
      name = wanted + " (" + copy + ")";
    }
    return name;
  }

  boolean has(String name) {
    return taken.contains(key(name));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
