package org.flowerbox.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowerbox.model.Localized;

/**
 * Which keys a file gives out and which it uses. Keys may be used before they are given out, so
 * uses are checked at the end.
 */
final class References {
  private record Use(String kind, String key, Place place) {}

  private final Map<String, Map<String, Place>> given = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();

  /**
   * Something of that kind is called so.
   *
   * @throws org.flowerbox.model.Refusal if another already is
   */
  void give(String kind, String key, Place place) {
    Place before = given.computeIfAbsent(kind, _ -> new HashMap<>()).putIfAbsent(key, place);
    if (before != null) {
      throw place.refuse(
          "the "
              + kind
              + " “"
              + key
              + "” stands twice, here and in line "
              + before.line()
              + "; change or delete one");
    }
  }

  /** Names that must differ in each language among those of one kind. */
  void giveName(String kind, Localized name, Place place) {
    name.texts()
        .forEach((language, text) -> give(kind + " (" + language + ")", text.strip(), place));
  }

  /** Whether something of that kind is called so by now. */
  boolean has(String kind, String key) {
    return given.getOrDefault(kind, Map.of()).containsKey(key);
  }

  void use(String kind, String key, Place place) {
    if (!key.isEmpty()) {
      uses.add(new Use(kind, key, place));
    }
  }

  void useAll(String kind, List<String> keys, Place place) {
    keys.forEach(key -> use(kind, key, place));
  }

  /**
   * Everything used was given out.
   *
   * @throws org.flowerbox.model.Refusal naming the first use that was not
   */
  void check() {
    for (Use use : uses) {
      Map<String, Place> known = given.getOrDefault(use.kind, Map.of());
      if (!known.containsKey(use.key)) {
        throw use.place.refuse(
            "there is no "
                + use.kind
                + " “"
                + use.key
                + "”"
                + Nearest.hint(use.key, known.keySet())
                + "; add it or name another");
      }
    }
  }
}
