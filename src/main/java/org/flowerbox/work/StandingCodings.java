package org.flowerbox.work;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;

/** Codings that somebody looks at, as they stand by now. */
final class StandingCodings {
  private StandingCodings() {}

  /**
   * Those that are still there, each once.
   *
   * @throws Refusal if none is
   */
  static List<Coding> of(Corpus corpus, Collection<Coding> codings) {
    if (codings.isEmpty()) {
      throw new Refusal("choose a coded passage first");
    }
    List<Coding> standing = new ArrayList<>();
    BitSet seen = new BitSet();
    for (Coding coding : codings) {
      Codings ofSource = corpus.codings(coding.source());
      int index = ofSource.indexOf(coding);
      if (index >= 0 && !seen.get(coding.id())) {
        seen.set(coding.id());
        standing.add(ofSource.get(index));
      }
    }
    if (standing.isEmpty()) {
      throw new Refusal("the coding is not there any more; choose another");
    }
    return standing;
  }
}
