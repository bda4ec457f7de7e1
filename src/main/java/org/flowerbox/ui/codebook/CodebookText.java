package org.flowerbox.ui.codebook;

import java.util.Collection;
import java.util.function.ToIntFunction;
import org.flowerbox.model.Code;
import org.flowerbox.model.CodeTree;

/** Codes as plain text, to paste into a letter: a line each, indented by level, with its count. */
final class CodebookText {
  private CodebookText() {}

  /**
   * The text.
   *
   * @param tops codes to write, each with all below it
   * @param count how often a code was given, with those below it
   */
  static String of(
      CodeTree tree, Collection<Code> tops, String language, ToIntFunction<Code> count) {
    StringBuilder text = new StringBuilder();
    for (Code top : tops) {
      for (Code code : tree.subtree(top)) {
        text.repeat("  ", tree.depth(code) - tree.depth(top))
            .append(code.name().in(language))
            .append('\t')
            .append(count.applyAsInt(code))
            .append('\n');
      }
    }
    return text.toString();
  }
}
