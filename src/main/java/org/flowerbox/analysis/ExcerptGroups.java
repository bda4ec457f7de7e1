package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;

/**
 * What passages are listed under. A passage of two speakers, or of two cases, is listed under both.
 * For one thread.
 */
final class ExcerptGroups {
  private final Corpus corpus;
  private final CodeRows rows;
  private final boolean byCode;
  private final Division division;

  ExcerptGroups(Corpus corpus, ExcerptRequest.Order order) {
    this.corpus = corpus;
    rows = new CodeRows(corpus);
    byCode = order == ExcerptRequest.Order.CODE;
    division =
        switch (order) {
          case CODE -> BySource.undivided();
          case SOURCE -> BySource.sources(corpus);
          case SPEAKER -> new BySpeaker(new Voices(corpus, true));
          case CASE -> new ByCase(corpus);
          case CODER -> new ByCoder(corpus);
        };
  }

  void enter(Source source) {
    division.enter(source);
  }

  /**
   * The places of the groups that the coding is in, in their order; none for a coding of a code
   * that is not in the tree.
   */
  TreeSet<Integer> of(Codings codings, int i, Touch touch) {
    TreeSet<Integer> groups = new TreeSet<>();
    if (byCode) {
      groups.add(rows.row(codings.code(i)));
    } else {
      int coder = codings.coder(i);
      touch.pieces(
          codings.start(i),
          codings.end(i),
          (_, _, speaker, caseId) -> groups.add(division.value(coder, speaker, caseId)));
    }
    groups.remove(-1);
    if (groups.isEmpty() && !byCode) {
      int whole = division.value(codings.coder(i), 0, 0);
      groups.add(whole < 0 ? division.fallback() : whole);
    }
    return groups;
  }

  /** Headings of the group at that place, from the outermost in. */
  List<String> headings(int place) {
    return byCode ? path(rows.rows().get(place).id()) : List.of(division.values().get(place));
  }

  /** Names of the code and of those above it, from the top. */
  List<String> path(int code) {
    List<String> names = new ArrayList<>();
    Code at = corpus.codes().find(code);
    while (at != null && names.size() < rows.size()) {
      names.add(at.name().in(corpus.study().language()));
      at = corpus.codeTree().parentOf(at, corpus.codes());
    }
    Collections.reverse(names);
    return names;
  }
}
