package org.flowerbox.cli;

import org.flowerbox.model.Corpus;

/** A project in one line. */
final class Summary {
  private Summary() {}

  static String of(Corpus corpus) {
    return String.join(
        ", ",
        Wording.count(corpus.sources().size(), "source"),
        Wording.count(corpus.codes().size(), "code"),
        Wording.count(corpus.codingCount(), "coding"),
        Wording.count(corpus.step(), "step"));
  }
}
