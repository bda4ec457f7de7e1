package org.flowerbox.model;

/** Where a snapshot reads texts from. May be called from any thread. */
@FunctionalInterface
public interface Texts {
  /**
   * The text with that key, whichever revision it was.
   *
   * @throws Refusal if it cannot be read
   */
  String text(int key);
}
