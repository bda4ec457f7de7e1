package org.flowerbox.cli;

import org.flowerbox.model.Corpus;

/** A project in one line. */
final class Summary {
  private Summary() {}

  static String of(Corpus corpus) {
    return corpus.sources().size() + " sources, " + corpus.codes().size() + " codes, " + corpus.codingCount() + " codings, " + corpus.step() + " steps";
  }
}
