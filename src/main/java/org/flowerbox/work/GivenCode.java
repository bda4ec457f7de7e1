package org.flowerbox.work;

import org.flowerbox.model.Code;
import org.flowerbox.model.Localized;

/** A code that passages are given: one of the codebook, or one that the same step makes. */
public sealed interface GivenCode {
  /** One of the codebook. */
  record Known(Code code) implements GivenCode {}

  /**
   * One that is made for it.
   *
   * @param parent row key of the code it goes below, 0 for the top
   */
  record New(int parent, Localized name) implements GivenCode {}
}
