package org.flowerbox.search;

import java.util.List;
import org.flowerbox.model.Refusal;

/**
 * What is looked for, as it was written; see the package for the language. {@code at} is where in
 * the query it was written, in UTF-16 code units from 0. Immutable.
 */
public sealed interface Query {
  /**
   * A word, number or run of Chinese, not quoted: English words stand for all words of their stem.
   */
  record Word(String text, int at) implements Query {}

  /** Quoted: letter by letter, in whatever case. */
  record Phrase(String text, int at) implements Query {}

  /** A word with {@code *} or {@code ?}; a backslash takes their meaning from them. */
  record Wildcard(String pattern, int at) implements Query {}

  /**
   * A word or one like it.
   *
   * @param edits how many letters at most may be added, left out, exchanged, or swapped with their
   *     neighbour
   */
  record Fuzzy(String word, int edits, int at) implements Query {}

  /** A regular expression over the text of a turn as it is stored, as java.util.regex has it. */
  record Expression(String expression, boolean ignoreCase, int at) implements Query {}

  /** Both, in either order, with at most that many words or Chinese characters between them. */
  record Near(Query left, Query right, int distance, int at) implements Query {}

  /** All of them in one turn. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** One of them at least. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Turns without it. */
  record Not(Query part) implements Query {}

  /**
   * A property of the turn, its source or its codings: {@code speaker:R2}.
   *
   * @param value may have {@code *} and {@code ?} unless it was quoted
   */
  record Field(String name, String value, boolean quoted, int at) implements Query {}

  /**
   * A property between two values: {@code date:[2020 TO 2021]}.
   *
   * @param from the lowest, "*" for no limit
   * @param to the highest, "*" for no limit
   */
  record Range(
      String name, String from, boolean fromIncluded, String to, boolean toIncluded, int at)
      implements Query {}

  /**
   * Reads a query.
   *
   * @throws Misread if it does not parse; the message names the place
   * @throws Refusal if it is empty
   */
  static Query parse(String text) {
    return new QueryParser(text).parse();
  }
}
