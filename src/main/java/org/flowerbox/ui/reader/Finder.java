package org.flowerbox.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Span;

/** Finds words in the text on the page, letters large or small. For any thread. */
final class Finder {
  private static final int MOST = 100_000;
  private static final int CHECK = 4096;

  private Finder() {}

  /** The places in the order of the text, the first hundred thousand of them. */
  static List<Span> find(String text, String sought, Progress progress) {
    List<Span> found = new ArrayList<>();
    if (sought.isEmpty()) {
      return found;
    }
    boolean cased =
        sought.chars().allMatch(c -> Character.toLowerCase(c) == Character.toUpperCase(c));
    int at = cased ? text.indexOf(sought) : next(text, sought, 0, progress);
    while (at >= 0 && found.size() < MOST) {
      found.add(new Span(at, at + sought.length()));
      int from = at + sought.length();
      at = cased ? text.indexOf(sought, from) : next(text, sought, from, progress);
    }
    return found;
  }

  private static int next(String text, String sought, int from, Progress progress) {
    int last = text.length() - sought.length();
    for (int at = from; at <= last; at++) {
      if (at % CHECK == 0) {
        progress.check();
      }
      if (text.regionMatches(true, at, sought, 0, sought.length())) {
        return at;
      }
    }
    return -1;
  }
}
