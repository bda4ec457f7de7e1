package org.flowerbox.analysis;

import java.util.List;

/**
 * Which coded passages are asked for. An empty list leaves its kind unrestricted.
 *
 * @param codes row keys of codes
 * @param below whether codings of the codes below those count too
 * @param sources row keys of sources
 * @param speakers row keys of speakers: passages in which one of them speaks
 * @param coders row keys of coders
 * @param layers row keys of layers
 * @param order what the passages are listed under
 */
public record ExcerptRequest(
    List<Integer> codes,
    boolean below,
    List<Integer> sources,
    List<Integer> speakers,
    List<Integer> coders,
    List<Integer> layers,
    Order order) {
  /**
   * What passages are listed under, in the order of the codebook, the study, or names; within it by
   * source and position.
   */
  public enum Order {
    CODE,
    SOURCE,
    SPEAKER,
    CASE,
    CODER
  }

  public ExcerptRequest {
    codes = List.copyOf(codes);
    sources = List.copyOf(sources);
    speakers = List.copyOf(speakers);
    coders = List.copyOf(coders);
    layers = List.copyOf(layers);
  }

  /** All passages in that order. */
  public static ExcerptRequest all(Order order) {
    return new ExcerptRequest(List.of(), true, List.of(), List.of(), List.of(), List.of(), order);
  }

  public ExcerptRequest ofCodes(List<Integer> these, boolean andBelow) {
    return new ExcerptRequest(these, andBelow, sources, speakers, coders, layers, order);
  }

  public ExcerptRequest ofSources(List<Integer> these) {
    return new ExcerptRequest(codes, below, these, speakers, coders, layers, order);
  }

  public ExcerptRequest ofSpeakers(List<Integer> these) {
    return new ExcerptRequest(codes, below, sources, these, coders, layers, order);
  }

  public ExcerptRequest ofCoders(List<Integer> these) {
    return new ExcerptRequest(codes, below, sources, speakers, these, layers, order);
  }

  public ExcerptRequest ofLayers(List<Integer> these) {
    return new ExcerptRequest(codes, below, sources, speakers, coders, these, order);
  }
}
