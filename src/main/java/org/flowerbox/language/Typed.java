package org.flowerbox.language;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What is typed, made ready to be compared with many names. Of one thread. */
final class Typed {
  private final String plain;
  private final long letters;

  /** Its words, where there are several: the last for the name, the others for the path. */
  private final List<String> words;

  private final String last;
  private final long lettersOfLast;

  /** Whether the path has the words before the last; many names share one. */
  private final Map<Name, Boolean> paths = new IdentityHashMap<>();

  /**
   * @param plain as {@link Plain#typed} gives it, not empty
   */
  Typed(String plain) {
    this.plain = plain;
    letters = Name.letters(plain);
    words = Arrays.stream(plain.split("[ /›>]+")).filter(word -> !word.isEmpty()).toList();
    last = words.isEmpty() ? "" : words.getLast();
    lettersOfLast = Name.letters(last);
  }

  Found in(Name name, Name path) {
    Found found = canBe(name, letters) ? Found.in(name, plain) : Found.none();
    if (words.size() > 1 && !isClose(found) && canBe(name, lettersOfLast)) {
      Found withPath = withPath(name, path);
      return withPath.isFound() ? withPath : found;
    }
    return found;
  }

  private static boolean canBe(Name name, long letters) {
    return (letters & ~name.letters()) == 0;
  }

  private Found withPath(Name name, Name path) {
    if (!paths.computeIfAbsent(path, this::isUnder)) {
      return Found.none();
    }
    Found found = Found.in(name, last);
    return isClose(found) ? found.withPath() : Found.none();
  }

  private boolean isUnder(Name path) {
    return words.subList(0, words.size() - 1).stream()
        .allMatch(word -> isClose(Found.in(path, word)));
  }

  /** Better than letters here and there. */
  private static boolean isClose(Found found) {
    return found.grade().compareTo(Grade.WITH_PATH) < 0;
  }
}
