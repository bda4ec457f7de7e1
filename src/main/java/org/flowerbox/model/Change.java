package org.flowerbox.model;

import org.jspecify.annotations.Nullable;

/**
 * One change to a project. Sealed, so that the compiler finds every place that must know a new
 * kind.
 */
public sealed interface Change {
  /** A new row. Its {@code id} was given out by the project and is used by no other row. */
  record Add(Entity row) implements Change {}

  /** A row takes other values. Its id and guid stay. */
  record Edit(Entity row) implements Change {}

  /**
   * A row is gone from every live view; it stays in the file with the number of the step that
   * removed it.
   */
  record Remove(EntityKind kind, int id) implements Change {}

  /**
   * A new source with its text, turns and original.
   *
   * @param source the row; its {@code text}, {@code original} and {@code revision} are filled in
   *     when it is written
   * @param text the text as it is shown from now on: LF line ends, no NUL, no lone surrogate
   * @param turns the turns, whose ids are given out when they are written
   */
  record AddSource(Source source, String text, Turns turns, @Nullable Original original)
      implements Change {}

  /** The words of a span are replaced. Every other span of the source keeps its words. */
  record Correct(int source, Span at, String replacement) implements Change {}
}
