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

  /**
   * The part of that text that holds a place, the last one for the end of the text. Never reads the
   * whole of a text that is stored in parts.
   *
   * @throws Refusal if it cannot be read
   * @throws IndexOutOfBoundsException if the place is not in the text
   */
  default TextPart part(int key, int place) {
    return TextPart.of(text(key), place);
  }
}
