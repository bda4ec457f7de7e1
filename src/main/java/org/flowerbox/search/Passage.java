package org.flowerbox.search;

import org.flowerbox.model.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One turn's stretch of a text, or one between turns, while it is searched. One thread at a time.
 */
final class Passage {
  private final String text;
  private final int start;
  private final int end;
  private final Progress progress;
  private @Nullable Folded folded;

  Passage(String text, int start, int end, Progress progress) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.progress = progress;
  }

  /** The whole text it belongs to. */
  String text() {
    return text;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  Progress progress() {
    return progress;
  }

  Folded folded() {
    Folded known = folded;
    if (known == null) {
      known = Folding.fold(text, start, end);
      folded = known;
    }
    return known;
  }
}
