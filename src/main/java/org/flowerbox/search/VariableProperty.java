package org.flowerbox.search;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Variable;

/**
 * Turns whose variable has a value: that of the speaker's case if it has one, else that of the
 * source, else that of a case which the source as a whole belongs to.
 */
final class VariableProperty implements Condition.Property {
  private final Corpus corpus;
  private final Variable variable;
  private final Predicate<String> wanted;
  private final BitSet speakersWithValue = new BitSet();
  private final BitSet speakers = new BitSet();
  private final BitSet sources = new BitSet();

  VariableProperty(Corpus corpus, Variable variable, Predicate<String> wanted) {
    this.corpus = corpus;
    this.variable = variable;
    this.wanted = wanted;
    corpus.speakers().forEach(this::look);
    corpus.sources().forEach(this::look);
  }

  private void look(Speaker speaker) {
    List<String> values = values(corpus.links().linksOfSpeaker(speaker.id()));
    speakersWithValue.set(speaker.id(), !values.isEmpty());
    speakers.set(speaker.id(), values.stream().anyMatch(wanted));
  }

  private void look(Source source) {
    String own = corpus.links().value(source, variable);
    List<CaseLink> whole =
        corpus.links().linksOfSource(source.id()).stream()
            .filter(link -> link.span() == null)
            .toList();
    List<String> values = own != null ? List.of(own) : values(whole);
    sources.set(source.id(), values.stream().anyMatch(wanted));
  }

  private List<String> values(List<CaseLink> links) {
    return links.stream()
        .map(link -> corpus.cases().find(link.caseId()))
        .filter(Objects::nonNull)
        .map(each -> corpus.links().value(each, variable))
        .filter(Objects::nonNull)
        .toList();
  }

  @Override
  public boolean of(Source source, int speaker) {
    return speakersWithValue.get(speaker) ? speakers.get(speaker) : sources.get(source.id());
  }
}
