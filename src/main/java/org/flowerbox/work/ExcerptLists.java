package org.flowerbox.work;

import java.util.List;
import java.util.Locale;
import org.flowerbox.analysis.ExcerptRequest;
import org.flowerbox.analysis.Excerpts;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.ExcerptList;
import org.flowerbox.model.Layer;
import org.flowerbox.model.Progress;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;

/** Lists of coded passages as a user asks for them in words. */
public final class ExcerptLists {
  private ExcerptLists() {}

  /**
   * Which passages. An empty list leaves its kind unrestricted.
   *
   * @param codes with everything below them
   * @param by code, source, speaker, case or coder: what the passages are listed under
   */
  public record Wish(
      List<String> codes,
      List<String> sources,
      List<String> speakers,
      List<String> coders,
      List<String> layers,
      String by) {
    /** All passages of these codes, listed by code. */
    public static Wish of(List<String> codes) {
      return new Wish(codes, List.of(), List.of(), List.of(), List.of(), "code");
    }
  }

  public static ExcerptList of(Corpus corpus, Wish wish, Progress progress) {
    Lookup lookup = new Lookup(corpus);
    ExcerptRequest request =
        new ExcerptRequest(
            wish.codes().stream().map(lookup::code).map(Code::id).toList(),
            true,
            wish.sources().stream().map(lookup::source).map(Source::id).toList(),
            wish.speakers().stream()
                .flatMap(name -> lookup.speakers(name).stream())
                .map(Speaker::id)
                .toList(),
            wish.coders().stream().map(lookup::knownCoder).map(Coder::id).toList(),
            wish.layers().stream().map(lookup::layer).map(Layer::id).toList(),
            order(wish.by()));
    return Excerpts.of(corpus, request, progress);
  }

  private static ExcerptRequest.Order order(String by) {
    for (ExcerptRequest.Order order : ExcerptRequest.Order.values()) {
      if (order.name().equals(by.toUpperCase(Locale.ROOT))) {
        return order;
      }
    }
    throw new Refusal(
        "passages cannot be listed by " + by + "; choose code, source, speaker, case or coder");
  }
}
