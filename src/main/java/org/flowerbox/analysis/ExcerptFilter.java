package org.flowerbox.analysis;

import java.util.List;
import org.flowerbox.model.Code;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Rows;

/** Which codings a list of passages takes in. For one thread. */
final class ExcerptFilter {
  private final boolean[] codes;
  private final boolean[] sources;
  private final boolean[] speakers;
  private final boolean[] coders;
  private final LayerSet layers;
  private final boolean anySpeaker;
  private boolean spoken;

  ExcerptFilter(Corpus corpus, ExcerptRequest request, LayerSet layers) {
    codes = codes(corpus, request);
    sources = in(request.sources(), corpus.sources());
    speakers = in(request.speakers(), corpus.speakers());
    coders = in(request.coders(), corpus.coders());
    anySpeaker = request.speakers().isEmpty();
    this.layers = layers;
  }

  private static boolean[] codes(Corpus corpus, ExcerptRequest request) {
    boolean[] wanted = in(request.codes(), corpus.codes());
    if (request.below()) {
      for (int id : request.codes()) {
        for (Code code : corpus.codeTree().subtree(corpus.codes().get(id))) {
          wanted[code.id()] = true;
        }
      }
    }
    return wanted;
  }

  private static boolean[] in(List<Integer> wanted, Rows<?> rows) {
    boolean[] in = new boolean[rows.bound()];
    if (wanted.isEmpty()) {
      rows.forEach(row -> in[row.id()] = true);
    }
    wanted.forEach(id -> in[rows.get(id).id()] = true);
    return in;
  }

  boolean takesSource(int source) {
    return sources[source];
  }

  boolean takes(Codings codings, int i, Touch touch) {
    return has(codes, codings.code(i))
        && has(coders, codings.coder(i))
        && layers.slot(codings.layer(i)) >= 0
        && isSpoken(codings, i, touch);
  }

  private boolean isSpoken(Codings codings, int i, Touch touch) {
    if (anySpeaker) {
      return true;
    }
    spoken = false;
    touch.pieces(
        codings.start(i),
        codings.end(i),
        (_, _, speaker, _) -> spoken |= speaker > 0 && has(speakers, speaker));
    return spoken;
  }

  private static boolean has(boolean[] wanted, int id) {
    return id < wanted.length && wanted[id];
  }
}
