package org.flowerbox.framework;

import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.Localized;

/**
 * A code's note travels among its attributes, as {@code note@en}; no attribute of a file can be
 * called so.
 */
final class NotesInAttributes {
  private static final String PREFIX = "note@";

  private NotesInAttributes() {}

  static TreeMap<String, String> with(TreeMap<String, String> attributes, Localized note) {
    note.texts().forEach((language, text) -> attributes.put(PREFIX + language, text));
    return attributes;
  }

  static Localized note(SortedMap<String, String> attributes) {
    TreeMap<String, String> texts = new TreeMap<>();
    attributes.forEach(
        (key, text) -> {
          if (key.startsWith(PREFIX) && !text.isBlank()) {
            texts.put(key.substring(PREFIX.length()), text);
          }
        });
    return Localized.of(texts);
  }

  static SortedMap<String, String> without(SortedMap<String, String> attributes) {
    TreeMap<String, String> rest = new TreeMap<>(attributes);
    rest.keySet().removeIf(key -> key.startsWith(PREFIX));
    return rest;
  }
}
