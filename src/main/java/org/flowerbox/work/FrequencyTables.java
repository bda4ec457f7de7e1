package org.flowerbox.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.flowerbox.analysis.By;
import org.flowerbox.analysis.Frequencies;
import org.flowerbox.analysis.FrequencyRequest;
import org.flowerbox.analysis.Measure;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Layer;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Table;
import org.jspecify.annotations.Nullable;

/** The frequency table as a user asks for it in words. */
public final class FrequencyTables {
  /** What can be counted, in words. */
  public static final List<String> MEASURES =
      Arrays.stream(Measure.values()).map(Measure::label).toList();

  private FrequencyTables() {}

  /**
   * What to count.
   *
   * @param by source, speaker, case, coder, kind or a variable; null for totals only
   * @param coders whose layers; none for all
   * @param layers names of layers; none for all
   * @param measure codings, characters, sources or cases
   * @param within codes that the counted passages must overlap
   * @param pooled whether to add the layers up after all
   * @param allSpeakers whether interviewers' words count
   */
  public record Wish(
      @Nullable String by,
      List<String> coders,
      List<String> layers,
      String measure,
      List<String> within,
      boolean pooled,
      boolean allSpeakers) {}

  public static Table of(Corpus corpus, Wish wish, Progress progress) {
    Lookup lookup = new Lookup(corpus);
    List<Integer> within = wish.within().stream().map(lookup::code).map(Code::id).toList();
    FrequencyRequest request =
        new FrequencyRequest(
            by(lookup, wish.by()),
            layers(lookup, wish),
            wish.pooled(),
            measure(wish.measure()),
            within,
            wish.allSpeakers());
    return Frequencies.of(corpus, request, progress);
  }

  private static By by(Lookup lookup, @Nullable String by) {
    if (by == null) {
      return new By.Nothing();
    }
    return switch (by.toLowerCase(Locale.ROOT)) {
      case "source" -> new By.EachSource();
      case "speaker" -> new By.EachSpeaker();
      case "case" -> new By.EachCase();
      case "coder" -> new By.EachCoder();
      case "kind" -> new By.EachKind();
      default -> variable(lookup, by);
    };
  }

  private static By variable(Lookup lookup, String name) {
    try {
      return new By.EachValue(lookup.knownVariable(name).id());
    } catch (Refusal unknown) {
      throw new Refusal(
          unknown.getMessage() + "; or divide by source, speaker, case, coder or kind", unknown);
    }
  }

  private static List<Integer> layers(Lookup lookup, Wish wish) {
    Stream<Layer> named = wish.layers().stream().map(lookup::layer);
    Stream<Layer> coders =
        wish.coders().stream().map(lookup::knownCoder).map(coder -> layerOf(lookup, coder));
    return Stream.concat(coders, named).map(Layer::id).distinct().toList();
  }

  private static Layer layerOf(Lookup lookup, Coder coder) {
    Layer layer = lookup.layerOf(coder);
    if (layer == null) {
      throw new Refusal(coder.name() + " has not coded anything yet");
    }
    return layer;
  }

  private static Measure measure(String label) {
    for (Measure measure : Measure.values()) {
      if (measure.label().equalsIgnoreCase(label)) {
        return measure;
      }
    }
    throw new Refusal("there is no measure " + label + "; choose " + String.join(", ", MEASURES));
  }
}
