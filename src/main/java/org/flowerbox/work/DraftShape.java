package org.flowerbox.work;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.importing.Documents;
import org.flowerbox.importing.NameRule;
import org.flowerbox.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A document as its corrections leave it. Immutable.
 *
 * @param name what it is to be called, unless another is called so
 * @param rule how its file's name is read, null for not at all
 * @param byHand values of variables as set by hand, nothing for one that was removed; upper and
 *     lower case alike
 */
record DraftShape(
    boolean included,
    String name,
    SourceKind kind,
    Speech speech,
    @Nullable NameRule rule,
    SortedMap<String, Optional<String>> byHand) {
  static DraftShape of(DraftDocument document, @Nullable NameRule rule) {
    return new DraftShape(
        true,
        document.name(),
        document.kind(),
        document.speech(),
        rule,
        Collections.unmodifiableSortedMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
  }

  /**
   * The same, corrected. What is about reading the file again has its effect there and none here.
   *
   * @throws org.flowerbox.model.Refusal if a speaker gets the name of another
   */
  DraftShape with(DraftCorrection correction) {
    return switch (correction) {
      case DraftCorrection.Included(var taken) ->
          new DraftShape(taken, name, kind, speech, rule, byHand);
      case DraftCorrection.Named(var given) ->
          new DraftShape(included, given.strip(), kind, speech, rule, byHand);
      case DraftCorrection.OfKind(var given) ->
          new DraftShape(included, name, given, speech, rule, byHand);
      case DraftCorrection.SpeakerRenamed(var speaker, var given) ->
          with(speech.renamed(speaker, given));
      case DraftCorrection.SpeakersMerged(var speaker, var into) ->
          with(speech.merged(speaker, into));
      case DraftCorrection.SpeakerIs(var speaker, var role) -> with(speech.withRole(speaker, role));
      case DraftCorrection.NotASpeaker(var label) -> with(speech.without(label));
      case DraftCorrection.VariableSet(var variable, var value) ->
          with(variable, Optional.of(value.strip()));
      case DraftCorrection.VariableRemoved(var variable) -> with(variable, Optional.empty());
      case DraftCorrection.NameReadBy(var given) ->
          new DraftShape(included, name, kind, speech, ImportRequest.rule(given), byHand);
      case DraftCorrection.InEncoding _,
          DraftCorrection.WithoutSpeakers _,
          DraftCorrection.SpeakersGuessed _,
          DraftCorrection.SpeakersByPattern _ ->
          this;
    };
  }

  private DraftShape with(Speech changed) {
    return new DraftShape(included, name, kind, changed, rule, byHand);
  }

  private DraftShape with(String variable, Optional<String> value) {
    SortedMap<String, Optional<String>> changed = new TreeMap<>(byHand);
    changed.put(variable.strip(), value);
    return new DraftShape(
        included, name, kind, speech, rule, Collections.unmodifiableSortedMap(changed));
  }

  /**
   * The values it is imported with.
   *
   * @param given values for all documents
   */
  SortedMap<String, String> variables(DraftDocument document, Map<String, String> given) {
    SortedMap<String, String> read =
        Documents.variables(document.name(), document.variables(), rule, given);
    SortedMap<String, String> values = new TreeMap<>(read);
    byHand.forEach(
        (name, value) -> {
          String spelt =
              read.keySet().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
          values.keySet().removeIf(name::equalsIgnoreCase);
          value.ifPresent(words -> values.put(spelt, words));
        });
    return Collections.unmodifiableSortedMap(values);
  }
}
