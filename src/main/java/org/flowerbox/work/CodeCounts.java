package org.flowerbox.work;

import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;

/** How often each code was given, in all layers together. */
public final class CodeCounts {
  private final Corpus corpus;
  private final int[] codings;
  private final int[] sources;

  private CodeCounts(Corpus corpus) {
    this.corpus = corpus;
    codings = new int[corpus.codes().bound()];
    sources = new int[corpus.codes().bound()];
  }

  public static CodeCounts of(Corpus corpus) {
    CodeCounts counts = new CodeCounts(corpus);
    int[] seen = new int[corpus.codes().bound()];
    for (Source source : corpus.sources()) {
      Codings ofSource = corpus.codings(source.id());
      for (int i = 0; i < ofSource.size(); i++) {
        int code = ofSource.code(i);
        counts.codings[code]++;
        if (seen[code] != source.id()) {
          seen[code] = source.id();
          counts.sources[code]++;
        }
      }
    }
    return counts;
  }

  /** Codings of the code itself. */
  public int codings(Code code) {
    return codings[code.id()];
  }

  /** Codings of the code and of those below it. */
  public int withChildren(Code code) {
    return corpus.codeTree().subtree(code).stream().mapToInt(this::codings).sum();
  }

  /** Sources with a coding of the code itself. */
  public int sources(Code code) {
    return sources[code.id()];
  }
}
