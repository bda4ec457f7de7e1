package org.flowerbox.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English stems by the Snowball (Porter 2) rules, with the words kept apart that those rules
 * confuse most painfully in interviews: experience and experiment, organisation and organ,
 * important and import. One thread at a time.
 */
final class Stems {
  private static final int ROOM = 1 << 16;

  private static final Map<String, String> KEPT_APART = keptApart();

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final @Nullable String[] words = new String[ROOM];
  private final String[] stems = new String[ROOM];

  private static Map<String, String> keptApart() {
    String list =
        """
        experienc: experience experiences experienced experiencing experiential
        experiment: experiment experiments experimented experimenting experimental experimentally experimentation
        organiz: organization organizations organizational organisation organisations organisational
        organiz: organize organizes organized organizing organizer organizers
        organiz: organise organises organised organising organiser organisers
        important: important importantly importance
        universit: university universities
        polite: polite politely politeness
        several: several
        evening: evening evenings
        business: business businesses
        authorit: authority authorities
        department: department departments departmental
        apartment: apartment apartments
        positiv: positive positively
        emergenc: emergency emergencies
        """;
    Map<String, String> stems = new HashMap<>();
    for (String line : list.split("\n")) {
      String[] parts = line.split("[: ]+");
      Arrays.stream(parts).skip(1).forEach(word -> stems.put(word, parts[0]));
    }
    return Map.copyOf(stems);
  }

  /**
   * The stem of a folded word, the word itself where it is not plain English letters. Begins with
   * the word's first letter.
   */
  String stem(String word) {
    return stem(word, 0, word.length());
  }

  /** The stem of the word between two positions; words seen lately are remembered. */
  String stem(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & (ROOM - 1);
    String known = words[slot];
    if (known == null || known.length() != end - start || !text.startsWith(known, start)) {
      String word = text.substring(start, end);
      String stem = isPlain(word) ? derive(word) : word;
      words[slot] = word;
      stems[slot] = stem.equals(word) ? word : stem;
    }
    return stems[slot];
  }

  /** Whether the word has a to z only, so that a stem may differ from it. */
  static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private String derive(String word) {
    String apart = KEPT_APART.get(word);
    if (apart != null) {
      return apart;
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
