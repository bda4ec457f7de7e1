package org.flowerbox.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.EntityKind;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.VariableValue;
import org.jspecify.annotations.Nullable;

/** Puts a pseudonym in place of a name in the names of speakers and cases, and in values. */
final class RenamedPeople {
  private final Gesture gesture;
  private final Corpus corpus;
  private final NameInText name;
  private final String pseudonym;

  RenamedPeople(Gesture gesture, NameInText name, String pseudonym) {
    this.gesture = gesture;
    this.corpus = gesture.corpus();
    this.name = name;
    this.pseudonym = pseudonym;
  }

  /** Does so for the speakers and values of these sources, and for all cases. */
  void rename(Collection<Source> sources) {
    for (Source source : sources) {
      corpus.links().speakersOf(source).forEach(this::rename);
      corpus.links().valuesOf(source).forEach(this::rename);
    }
    Set<Integer> chosen = sources.stream().map(Source::id).collect(Collectors.toSet());
    for (Case known : corpus.cases()) {
      List<CaseLink> links = corpus.links().linksOf(known);
      if (links.isEmpty() || links.stream().anyMatch(link -> chosen.contains(link.source()))) {
        rename(known);
      }
    }
  }

  private void rename(Speaker speaker) {
    String renamed = name.replacedIn(speaker.name(), pseudonym);
    gesture.edit(
        speaker,
        new Speaker(speaker.id(), speaker.guid(), speaker.source(), renamed, speaker.role()));
  }

  private void rename(VariableValue value) {
    gesture.edit(value, withText(value, name.replacedIn(value.value(), pseudonym)));
  }

  private static VariableValue withText(VariableValue value, String text) {
    return new VariableValue(value.id(), value.variable(), value.source(), value.caseId(), text);
  }

  private void rename(Case known) {
    String renamed = name.replacedIn(known.name(), pseudonym);
    Case other = renamed.equals(known.name()) ? null : called(renamed, known);
    if (other == null) {
      gesture.edit(known, new Case(known.id(), known.guid(), renamed, known.kind()));
      corpus.links().valuesOf(known).forEach(this::rename);
    } else {
      unite(known, other);
    }
  }

  private @Nullable Case called(String wanted, Case self) {
    return corpus.cases().stream()
        .filter(known -> known.id() != self.id() && known.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElse(null);
  }

  /** The person was given this pseudonym before: what is known of the case goes to that one. */
  private void unite(Case known, Case into) {
    for (CaseLink link : corpus.links().linksOf(known)) {
      gesture.edit(new CaseLink(link.id(), into.id(), link.source(), link.speaker(), link.span()));
    }
    for (VariableValue value : corpus.links().valuesOf(known)) {
      if (corpus.links().value(into, corpus.variables().get(value.variable())) == null) {
        String text = name.replacedIn(value.value(), pseudonym);
        gesture.edit(new VariableValue(value.id(), value.variable(), 0, into.id(), text));
      }
    }
    gesture.remove(EntityKind.CASE, known.id());
  }
}
