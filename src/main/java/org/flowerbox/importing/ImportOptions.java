package org.flowerbox.importing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowerbox.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * What the user says about the documents to come.
 *
 * @param kind their kind, null to guess each
 * @param nameRule what their names say, null to look at none
 * @param variables values for all of them; they win over those of the name rule
 */
public record ImportOptions(
    ReadOptions reading,
    TranscriptOptions transcripts,
    @Nullable SourceKind kind,
    @Nullable NameRule nameRule,
    SortedMap<String, String> variables) {
  public ImportOptions {
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }

  /** Everything guessed. */
  public static ImportOptions standard() {
    return new ImportOptions(
        ReadOptions.standard(),
        TranscriptOptions.GUESS,
        null,
        NameRule.standard(),
        new TreeMap<>());
  }
}
