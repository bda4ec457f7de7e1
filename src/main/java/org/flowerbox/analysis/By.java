package org.flowerbox.analysis;

/** What the value columns of a table stand for. */
public sealed interface By {
  /** No value columns. */
  record Nothing() implements By {}

  /** A column for every source. */
  record EachSource() implements By {}

  /** A column for every speaker; those whom a case says to be one person share it. */
  record EachSpeaker() implements By {}

  /** A column for every case. */
  record EachCase() implements By {}

  /** A column for every coder of the layer. */
  record EachCoder() implements By {}

  /** A column for every kind of source. */
  record EachKind() implements By {}

  /**
   * A column for every value of a variable.
   *
   * @param variable row key of the variable
   */
  record EachValue(int variable) implements By {}
}
