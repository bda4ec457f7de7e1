package org.flowerbox.analysis;

import java.util.List;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Layer;

/**
 * Which frequency table is asked for.
 *
 * @param by what the value columns stand for
 * @param layers row keys of the layers to count, shown apart; empty for every layer that holds
 *     codings
 * @param pooled whether the layers are added up after all
 * @param measure what is counted
 * @param within row keys of codes; where there are any, a coding counts only if it shares text with
 *     a passage coded with one of these codes (or one below them) in the same layer, and only the
 *     shared characters count. Codings of these codes themselves frame the table and do not count.
 *     Overlap is enough, because two coders rarely end a passage at the same full stop
 * @param allSpeakers whether what interviewers say counts. Without it, a coding of nothing but
 *     interviewers' words is left out, and interviewers' words are cut from the others
 */
public record FrequencyRequest(
    By by,
    List<Integer> layers,
    boolean pooled,
    Measure measure,
    List<Integer> within,
    boolean allSpeakers) {
  public FrequencyRequest {
    layers = List.copyOf(layers);
    within = List.copyOf(within);
  }

  /** Codings of all layers, apart, with those value columns. */
  public static FrequencyRequest by(By by) {
    return new FrequencyRequest(by, List.of(), false, Measure.CODINGS, List.of(), true);
  }

  public FrequencyRequest ofLayers(List<Integer> these) {
    return new FrequencyRequest(by, these, pooled, measure, within, allSpeakers);
  }

  /** The same for the layers that are that coder's own. */
  public FrequencyRequest ofCoder(Corpus corpus, Coder coder) {
    return ofLayers(
        corpus.layers().stream()
            .filter(layer -> layer.coder() == coder.id())
            .map(Layer::id)
            .toList());
  }

  public FrequencyRequest pooling() {
    return new FrequencyRequest(by, layers, true, measure, within, allSpeakers);
  }

  public FrequencyRequest counting(Measure what) {
    return new FrequencyRequest(by, layers, pooled, what, within, allSpeakers);
  }

  public FrequencyRequest inside(List<Integer> codes) {
    return new FrequencyRequest(by, layers, pooled, measure, codes, allSpeakers);
  }

  public FrequencyRequest withoutInterviewers() {
    return new FrequencyRequest(by, layers, pooled, measure, within, false);
  }
}
