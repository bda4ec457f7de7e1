package org.flowerbox.ui.sources;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.VariableValue;

/**
 * What a source is listed, sorted, grouped and found by.
 *
 * @param order where its name comes
 * @param searched everything the filter looks into, folded as {@link #fold} does
 */
record SourceFacts(
    Source source,
    List<Speaker> speakers,
    List<VariableValue> values,
    NameKey order,
    String searched) {
  static SourceFacts of(Corpus corpus, Source source, Collator letters) {
    List<Speaker> speakers = corpus.links().speakersOf(source);
    List<VariableValue> values = corpus.links().valuesOf(source);
    List<String> words = new ArrayList<>(List.of(source.name()));
    speakers.forEach(speaker -> words.add(speaker.name()));
    values.forEach(value -> words.add(value.value()));
    return new SourceFacts(
        source,
        speakers,
        values,
        NameKey.of(source.name(), letters),
        fold(String.join("\n", words)));
  }

  /** Whether they still say what the study says. */
  boolean holdIn(Corpus corpus) {
    return corpus.sources().find(source.id()) == source
        && corpus.links().speakersOf(source).equals(speakers)
        && corpus.links().valuesOf(source).equals(values);
  }

  /** Whether each of the words, folded, is somewhere in it. */
  boolean has(List<String> words) {
    return words.stream().allMatch(searched::contains);
  }

  /** Lower case, and full-width letters and digits as usual ones. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
