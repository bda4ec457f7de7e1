package org.flowerbox.model;

import org.jspecify.annotations.Nullable;

/** A project that cannot be opened for writing, and that can perhaps be read. */
public final class NotWritable extends Refusal {
  private static final long serialVersionUID = 1;

  /** What stands in the way. */
  public enum Why {
    /** This program has it open for writing already. */
    OPEN_HERE,
    /** Another program, perhaps on another machine, has it open for writing. */
    OPEN_ELSEWHERE,
    /** The file, or the folder it is in, may not be written. */
    PROTECTED
  }

  private final Why why;

  public NotWritable(Why why, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
