package org.flowerbox.ui.palette;

import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;

/** How many passages each code has from one coder; counts of several are never added up. */
final class CodeCounts {
  static final CodeCounts NONE = new CodeCounts(new int[0]);

  private final int[] byCode;

  private CodeCounts(int[] byCode) {
    this.byCode = byCode;
  }

  /** Counts them all, which takes some milliseconds for a million. */
  static CodeCounts of(Corpus corpus, int coder) {
    int[] counts = new int[corpus.codes().bound()];
    for (Source source : corpus.sources()) {
      Codings codings = corpus.codings(source.id());
      for (int i = 0; i < codings.size(); i++) {
        if (codings.coder(i) == coder) {
          counts[codings.code(i)]++;
        }
      }
    }
    return new CodeCounts(counts);
  }

  int of(int code) {
    return code < byCode.length ? byCode[code] : 0;
  }
}
