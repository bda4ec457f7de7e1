package org.flowerbox.work;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * How often each code was given in some layers, kept up with a study step by step: a source whose
 * codings are the same is not counted again. Immutable.
 */
public final class CodeTally {
  private final Corpus corpus;
  private final @Nullable BitSet layers;
  private final @Nullable SourceTally[] bySource;
  private final int[] codings;
  private final int[] sources;
  private final int[] withChildren;

  private CodeTally(Corpus corpus, @Nullable BitSet layers, @Nullable SourceTally[] bySource) {
    this.corpus = corpus;
    this.layers = layers;
    this.bySource = bySource;
    codings = new int[corpus.codes().bound()];
    sources = new int[corpus.codes().bound()];
    for (SourceTally tally : bySource) {
      if (tally != null) {
        tally.addTo(codings, sources);
      }
    }
    withChildren = summedUp();
  }

  /**
   * Counts a study.
   *
   * @param layers row keys of the layers to count; null for all
   */
  public static CodeTally of(Corpus corpus, @Nullable Collection<Integer> layers) {
    BitSet wanted = null;
    if (layers != null) {
      wanted = new BitSet();
      layers.forEach(wanted::set);
    }
    return new CodeTally(corpus, wanted, counted(corpus, wanted, new @Nullable SourceTally[0]));
  }

  /** The same counts of the study as it stands after one or more steps. */
  public CodeTally next(Corpus after) {
    return after == corpus ? this : new CodeTally(after, layers, counted(after, layers, bySource));
  }

  private static @Nullable SourceTally[] counted(
      Corpus corpus, @Nullable BitSet layers, @Nullable SourceTally[] before) {
    @Nullable SourceTally[] counted = new SourceTally[corpus.sources().bound()];
    for (int source = 0; source < counted.length; source++) {
      Codings codings = corpus.codings(source);
      SourceTally known = source < before.length ? before[source] : null;
      if (known != null && known.isOf(codings)) {
        counted[source] = known;
      } else if (codings.size() > 0) {
        counted[source] = SourceTally.of(codings, layers);
      }
    }
    return counted;
  }

  /** Children come after their parents in the tree's order, so that one walk back sums up. */
  private int[] summedUp() {
    int[] sums = codings.clone();
    List<Code> order = corpus.codeTree().inOrder();
    for (Code code : order.reversed()) {
      if (corpus.codes().find(code.parent()) != null) {
        sums[code.parent()] += sums[code.id()];
      }
    }
    return sums;
  }

  /** Codings of the code itself. */
  public int codings(Code code) {
    return codings(code.id());
  }

  /** Codings of the code of that row key itself. */
  public int codings(int code) {
    return at(codings, code);
  }

  /** Codings of the code and of those below it. */
  public int withChildren(Code code) {
    return withChildren(code.id());
  }

  /** Codings of the code of that row key and of those below it. */
  public int withChildren(int code) {
    return at(withChildren, code);
  }

  /** Sources with a coding of the code itself. */
  public int sources(Code code) {
    return sources(code.id());
  }

  /** Sources with a coding of the code of that row key itself. */
  public int sources(int code) {
    return at(sources, code);
  }

  /** Codings of that source in the layers counted. */
  public int codingsIn(int source) {
    SourceTally tally = source < bySource.length ? bySource[source] : null;
    return tally == null ? 0 : tally.total();
  }

  /** Codings in the layers counted. */
  public int total() {
    int total = 0;
    for (int source = 0; source < bySource.length; source++) {
      total += codingsIn(source);
    }
    return total;
  }

  private static int at(int[] counts, int code) {
    return code < counts.length ? counts[code] : 0;
  }
}
