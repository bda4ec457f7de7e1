package org.flowerbox.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param texts language tag ({@code en}, {@code zh}) to text, never blank
 */
public record Localized(SortedMap<String, String> texts) {
  /** No text in any language. */
  public static final Localized NONE = new Localized(new TreeMap<>());

  public Localized {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  public static Localized of(Map<String, String> texts) {
    return new Localized(new TreeMap<>(texts));
  }

  public static Localized of(String language, String text) {
    return text.isBlank() ? NONE : new Localized(new TreeMap<>(Map.of(language, text)));
  }

  /**
   * The text in that language; failing that English, then Chinese, then whichever there is, then
   * "".
   */
  public String in(String language) {
    String text = texts.get(language);
    if (text == null) {
      text = texts.get("en");
    }
    if (text == null) {
      text = texts.get("zh");
    }
    if (text == null) {
      text = texts.isEmpty() ? "" : texts.get(texts.firstKey());
    }
    return text == null ? "" : text;
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  /** This with the text of one language put in, or taken out where it is blank. */
  public Localized with(String language, String text) {
    TreeMap<String, String> changed = new TreeMap<>(texts);
    if (text.isBlank()) {
      changed.remove(language);
    } else {
      changed.put(language, text);
    }
    return new Localized(changed);
  }
}
