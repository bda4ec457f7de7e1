package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Layer;
import org.flowerbox.model.LayerKind;
import org.flowerbox.model.Source;

/** The layers that a table shows: side by side, or added up where that was asked for. Immutable. */
final class LayerSet {
  private final List<Layer> shown;
  private final List<Layer> leftOut;
  private final boolean pooled;
  private final int[] slots;

  /**
   * The layers of those row keys; all that hold codings where there are none.
   *
   * @throws org.flowerbox.model.Refusal if one of them is not alive
   */
  LayerSet(Corpus corpus, List<Integer> wanted, boolean pooled) {
    List<Layer> coded = withCodings(corpus);
    shown =
        wanted.isEmpty() ? coded : wanted.stream().distinct().map(corpus.layers()::get).toList();
    leftOut = coded.stream().filter(layer -> !shown.contains(layer)).toList();
    this.pooled = pooled && shown.size() > 1;
    slots = new int[corpus.layers().bound()];
    Arrays.fill(slots, -1);
    for (int i = 0; i < shown.size(); i++) {
      slots[shown.get(i).id()] = this.pooled ? 0 : i;
    }
  }

  private static List<Layer> withCodings(Corpus corpus) {
    boolean[] used = new boolean[corpus.layers().bound()];
    for (Source source : corpus.sources()) {
      Codings codings = corpus.codings(source.id());
      for (int i = 0; i < codings.size(); i++) {
        used[codings.layer(i)] = true;
      }
    }
    return corpus.layers().stream().filter(layer -> used[layer.id()]).toList();
  }

  /** Whether there is nothing to count in. */
  boolean isEmpty() {
    return shown.isEmpty();
  }

  /**
   * How many blocks of columns there are: one a layer, one for all that are added up, one where
   * there is no layer.
   */
  int size() {
    return pooled || shown.isEmpty() ? 1 : shown.size();
  }

  /** The block that codings of the layer are counted in, -1 for none. */
  int slot(int layer) {
    return layer < slots.length ? slots[layer] : -1;
  }

  /** What stands above each block. */
  List<String> headers() {
    if (shown.isEmpty()) {
      return List.of("no layer");
    }
    if (pooled) {
      return List.of("layers " + names(shown, " + ") + " added up");
    }
    List<String> headers = new ArrayList<>();
    shown.forEach(layer -> headers.add(header(layer)));
    return headers;
  }

  private static String header(Layer layer) {
    return (layer.kind() == LayerKind.CONSENSUS ? "consensus layer " : "layer ") + layer.name();
  }

  /** The layers in words, for the provenance. */
  String inWords() {
    if (shown.isEmpty()) {
      return "no layer holds codings";
    }
    return shown.size() == 1
        ? shown.getFirst().name()
        : names(shown, pooled ? " + " : ", ") + (pooled ? " (added up)" : " (apart)");
  }

  /** The names of the layers shown. */
  String names() {
    return names(shown, ", ");
  }

  /** The names of the layers that hold codings and are not in the table, "" for none. */
  String leftOut() {
    return names(leftOut, ", ");
  }

  private static String names(List<Layer> layers, String between) {
    return layers.stream().map(Layer::name).collect(Collectors.joining(between));
  }
}
