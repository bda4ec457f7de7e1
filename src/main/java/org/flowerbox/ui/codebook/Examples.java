package org.flowerbox.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flowerbox.model.Localized;

/** Examples of a code in one language, a line each, as they are shown and changed. */
final class Examples {
  private Examples() {}

  /** Those that there are in that language. */
  static List<String> lines(List<Localized> examples, String language) {
    return examples.stream()
        .map(example -> example.texts().get(language))
        .filter(Objects::nonNull)
        .map(text -> text.replace('\n', ' '))
        .toList();
  }

  /**
   * The examples with these lines in that language. A line that was there keeps its words in the
   * other languages; so does one that was changed where it stands. What is only in other languages
   * stays.
   */
  static List<Localized> with(List<Localized> examples, String language, List<String> lines) {
    List<String> wanted =
        lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<String> before = lines(examples, language);
    List<Localized> changed = new ArrayList<>();
    int next = 0;
    int line = 0;
    for (Localized example : examples) {
      if (!example.texts().containsKey(language)) {
        changed.add(example);
        continue;
      }
      String old = before.get(next++);
      int found = wanted.subList(line, wanted.size()).indexOf(old);
      if (found >= 0) {
        addNew(changed, language, wanted.subList(line, line + found));
        changed.add(example);
        line += found + 1;
      } else if (line < wanted.size() && !isLater(before, next, wanted.get(line))) {
        changed.add(example.with(language, wanted.get(line++)));
      } else {
        changed.add(example.with(language, ""));
      }
    }
    addNew(changed, language, wanted.subList(line, wanted.size()));
    changed.removeIf(Localized::isEmpty);
    return List.copyOf(changed);
  }

  private static boolean isLater(List<String> before, int from, String line) {
    return before.subList(from, before.size()).contains(line);
  }

  private static void addNew(List<Localized> changed, String language, List<String> lines) {
    lines.forEach(line -> changed.add(Localized.of(language, line)));
  }
}
