package org.flowerbox.ui.sources;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the sources within a group are sorted by. */
enum Sorting {
  NAME,
  /** Most codings first. */
  CODINGS,
  /** Least coded first: what is left to do is at the top. */
  PROGRESS,
  /** Longest first. */
  LENGTH,
  /** As they were imported. */
  IMPORTED;

  /** How it is written down, and the end of the key of its word. */
  String remembered() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Sorting of(@Nullable String remembered) {
    return Arrays.stream(values())
        .filter(sorting -> sorting.remembered().equals(remembered))
        .findFirst()
        .orElse(NAME);
  }

  /** The order of sources of that overview; names decide between equals. */
  Comparator<SourceFacts> order(Overview overview, boolean mine) {
    Comparator<SourceFacts> first =
        switch (this) {
          case NAME -> (_, _) -> 0;
          case CODINGS ->
              Comparator.comparingInt(
                  facts -> -overview.progress().of(facts.source(), mine).codings());
          case PROGRESS ->
              Comparator.comparingDouble(
                  facts -> overview.progress().of(facts.source(), mine).coded());
          case LENGTH -> Comparator.comparingInt(facts -> -facts.source().characters());
          case IMPORTED ->
              Comparator.<SourceFacts>comparingLong(facts -> facts.source().imported())
                  .thenComparingInt(facts -> facts.source().id());
        };
    return first.thenComparing(SourceFacts::order);
  }
}
