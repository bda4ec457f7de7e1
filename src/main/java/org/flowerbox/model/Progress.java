package org.flowerbox.model;

/**
 * What long work tells of itself, and how it learns that nobody waits for it any more. Called from
 * the thread that works.
 */
public interface Progress {
  /** Hears nothing and never cancels. */
  Progress NONE = new Progress() {};

  /**
   * How far the work is.
   *
   * @param message what is being done, for people
   * @param done how much is done
   * @param total of how much; 0 or less where that is unknown
   */
  default void at(String message, long done, long total) {}

  /** Whether the user asked to stop. */
  default boolean isCancelled() {
    return false;
  }

  /**
   * Returns unless the user asked to stop.
   *
   * @throws Cancelled if so
   */
  default void check() {
    if (isCancelled()) {
      throw new Cancelled();
    }
  }

  /** Work stopped because the user asked for it. */
  final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Cancelled() {
      super("cancelled", null, false, false);
    }
  }
}
