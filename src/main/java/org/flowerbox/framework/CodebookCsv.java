package org.flowerbox.framework;

import java.util.List;
import org.flowerbox.model.Problem;
import org.flowerbox.model.Refusal;

/** A codebook as a table. */
public final class CodebookCsv {
  /** How many levels a codebook may have. */
  static final int DEEPEST = 32;

  private CodebookCsv() {}

  /**
   * What a file says.
   *
   * @param remarks what was left out of it
   */
  public record Reading(Framework framework, List<Problem> remarks) {}

  static Reading read(String text, String fileName) {
    throw new Refusal(
        fileName
            + ": is not a framework file ("
            + text.length()
            + " characters that are not JSON); choose another");
  }
}
