package org.flowerbox.search;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * English stems by the Snowball (Porter 2) rules, with the words kept apart that those rules confuse most painfully in interviews:
 * experience and experiment, organisation and organ, important and import. One thread at a time.
 */
final class Stems {
  private static final int ROOM = 1 << 16;

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> known = new HashMap<>();

  /** The stem of a folded word, the word itself where it is not plain English letters. Begins with the word's first letter. */
  String stem(String word) {
    String found = known.get(word);
    if (found == null) {
      found = isPlain(word) ? derive(word) : word;
      if (known.size() >= ROOM) {
        known.clear();
      }
      known.put(word, found);
    }
    return found;
  }

  /** Whether the word has a to z only, so that a stem may differ from it. */
  static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private String derive(String word) {
    String apart = keptApart(word);
    if (apart != null) {
      return apart;
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static @org.jspecify.annotations.Nullable String keptApart(String word) {
    return switch (word) {
      case "experience", "experiences", "experienced", "experiencing", "experiential" -> "experienc";
      case "experiment", "experiments", "experimented", "experimenting", "experimental", "experimentally", "experimentation" ->
          "experiment";
      case "organisation", "organisations", "organization", "organizations", "organisational", "organizational" -> "organiz";
      case "organise", "organises", "organised", "organising", "organiser", "organisers" -> "organiz";
      case "organize", "organizes", "organized", "organizing", "organizer", "organizers" -> "organiz";
      case "important", "importantly", "importance" -> "important";
      case "university", "universities" -> "universit";
      case "polite", "politely", "politeness" -> "polite";
      case "several" -> "several";
      case "evening", "evenings" -> "evening";
      case "business", "businesses" -> "business";
      case "authority", "authorities" -> "authorit";
      case "department", "departments", "departmental" -> "department";
      case "apartment", "apartments" -> "apartment";
      case "positive", "positively" -> "positiv";
      case "emergency", "emergencies" -> "emergenc";
      default -> null;
    };
  }
}
