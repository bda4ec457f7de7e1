package org.flowerbox.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.flowerbox.analysis.Touch;
import org.flowerbox.model.Code;
import org.flowerbox.model.Coder;
import org.flowerbox.model.Coding;
import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.jspecify.annotations.Nullable;

/** The codings of a project in the order of the texts, with what they cover. */
public final class CodingList {
  private final Corpus corpus;
  private final Set<Integer> codes = new HashSet<>();
  private final @Nullable Source source;
  private final @Nullable Coder coder;

  /**
   * Which codings.
   *
   * @param codes with everything below them; none for all
   * @param source a source, null for all
   * @param coder whose, null for everybody's
   */
  public record Wish(List<String> codes, @Nullable String source, @Nullable String coder) {}

  /**
   * A coding with the words it covers.
   *
   * @param turn number of its first turn, from 1; 0 outside any turn
   * @param speakers all who speak in it
   */
  public record Line(
      Coding coding,
      Source source,
      Code code,
      String coder,
      String layer,
      int turn,
      List<String> speakers,
      String text) {}

  public CodingList(Corpus corpus, Wish wish) {
    this.corpus = corpus;
    Lookup lookup = new Lookup(corpus);
    for (String name : wish.codes()) {
      corpus.codeTree().subtree(lookup.code(name)).forEach(code -> codes.add(code.id()));
    }
    String sourceName = wish.source();
    String coderName = wish.coder();
    source = sourceName == null ? null : lookup.source(sourceName);
    coder = coderName == null ? null : lookup.knownCoder(coderName);
  }

  /** The codings alone. */
  public List<Coding> codings() {
    List<Coding> found = new ArrayList<>();
    for (Source of : sources()) {
      Codings codings = corpus.codings(of.id());
      for (int i = 0; i < codings.size(); i++) {
        if (fits(codings, i)) {
          found.add(codings.get(i));
        }
      }
    }
    return found;
  }

  private List<Source> sources() {
    return source == null ? corpus.sources().list() : List.of(source);
  }

  private boolean fits(Codings codings, int index) {
    return (codes.isEmpty() || codes.contains(codings.code(index)))
        && (coder == null || codings.coder(index) == coder.id());
  }

  /** Tells every coding with its words; texts are read once a source. */
  public void forEach(Consumer<Line> consumer) {
    for (Source of : sources()) {
      Codings codings = corpus.codings(of.id());
      String text = codings.size() == 0 ? "" : corpus.text(of);
      Touch touch = new Touch(corpus, of);
      for (int i = 0; i < codings.size(); i++) {
        if (fits(codings, i)) {
          consumer.accept(line(codings.get(i), of, text, touch));
        }
      }
    }
  }

  private Line line(Coding coding, Source of, String text, Touch touch) {
    Span span = coding.span();
    return new Line(
        coding,
        of,
        corpus.codes().get(coding.code()),
        corpus.coders().get(coding.coder()).name(),
        corpus.layers().get(coding.layer()).name(),
        touch.firstTurn(span),
        touch.speakers(span).stream().map(Speaker::name).distinct().toList(),
        span.in(text));
  }
}
