package org.flowerbox.work;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;

/**
 * How much hangs on some codes and all below them, for the sentence that a researcher reads.
 *
 * @param codes how many codes
 * @param codings their codings, in all layers
 * @param sources sources with at least one of these codings
 * @param memos memos on the codes
 */
public record Impact(int codes, int codings, int sources, int memos) {
  static Impact of(Corpus corpus, Collection<Code> tops) {
    BitSet codes = new BitSet();
    tops(corpus, tops)
        .forEach(top -> corpus.codeTree().subtree(top).forEach(code -> codes.set(code.id())));
    int codings = 0;
    int sources = 0;
    for (Source source : corpus.sources()) {
      int found = count(corpus.codings(source.id()), codes);
      codings += found;
      sources += found > 0 ? 1 : 0;
    }
    int memos = codes.stream().map(code -> corpus.links().memosOfCode(code).size()).sum();
    return new Impact(codes.cardinality(), codings, sources, memos);
  }

  private static int count(Codings codings, BitSet codes) {
    int count = 0;
    for (int i = 0; i < codings.size(); i++) {
      count += codes.get(codings.code(i)) ? 1 : 0;
    }
    return count;
  }

  /** Those of the codes that are alive and below none of the others, each once. */
  static List<Code> tops(Corpus corpus, Collection<Code> codes) {
    BitSet chosen = codes.stream().mapToInt(Code::id).collect(BitSet::new, BitSet::set, BitSet::or);
    return corpus.codeTree().inOrder().stream()
        .filter(code -> chosen.get(code.id()) && !isBelow(corpus, code, chosen))
        .toList();
  }

  private static boolean isBelow(Corpus corpus, Code code, BitSet chosen) {
    for (Code at = corpus.codes().find(code.parent());
        at != null;
        at = corpus.codes().find(at.parent())) {
      if (chosen.get(at.id())) {
        return true;
      }
    }
    return false;
  }
}
