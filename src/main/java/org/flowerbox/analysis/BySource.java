package org.flowerbox.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.SourceKind;

/** Passages divided by something that a source has as a whole. */
final class BySource implements Division {
  private final List<String> values;
  private final ToIntFunction<Source> value;
  private int current;

  private BySource(List<String> values, ToIntFunction<Source> value) {
    this.values = values;
    this.value = value;
  }

  /** Everything in one column. */
  static Division undivided() {
    return new BySource(List.of("all"), _ -> 0);
  }

  static Division sources(Corpus corpus) {
    int[] places = new int[corpus.sources().bound()];
    List<Source> sources = corpus.sources().list();
    for (int i = 0; i < sources.size(); i++) {
      places[sources.get(i).id()] = i;
    }
    return new BySource(sources.stream().map(Source::name).toList(), source -> places[source.id()]);
  }

  static Division kinds(Corpus corpus) {
    List<SourceKind> kinds =
        Arrays.stream(SourceKind.values())
            .filter(kind -> corpus.sources().stream().anyMatch(source -> source.kind() == kind))
            .toList();
    return new BySource(
        kinds.stream().map(SourceKind::label).toList(), source -> kinds.indexOf(source.kind()));
  }

  @Override
  public List<String> values() {
    return values;
  }

  @Override
  public void enter(Source source) {
    current = value.applyAsInt(source);
  }

  @Override
  public int value(int coder, int speaker, int caseId) {
    return current;
  }

  @Override
  public int fallback() {
    return current;
  }
}
