package org.flowerbox.work;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowerbox.model.Code;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Palette;
import org.flowerbox.model.Refusal;

/** Colours for new codes: a hue of its own at the top, a tint of the parent's below. */
final class CodeColors {
  private static final int TINTS = 5;

  private CodeColors() {}

  /** A colour for one more code below that parent, 0 for the top. */
  static String next(Corpus corpus, int parent) {
    List<Code> siblings = corpus.codeTree().children(parent);
    Code above = corpus.codes().find(parent);
    return above == null
        ? Palette.next(siblings.stream().map(Code::color).toList())
        : tint(above.color(), siblings);
  }

  /** The first tint that no sibling has. */
  private static String tint(String parent, List<Code> siblings) {
    Set<String> used =
        siblings.stream()
            .map(code -> code.color().toUpperCase(Locale.ROOT))
            .collect(Collectors.toSet());
    int count = Math.max(TINTS, siblings.size() + 1);
    for (int place = 0; place < count; place++) {
      String tint = Palette.tint(parent, place, count);
      if (!used.contains(tint)) {
        return tint;
      }
    }
    return Palette.tint(parent, siblings.size() % TINTS, TINTS);
  }

  /** The colour as it is kept, {@code #RRGGBB}. */
  static String require(String color) {
    if (!color.matches("#[0-9A-Fa-f]{6}")) {
      throw new Refusal(
          "\"" + color + "\" is no colour; give six digits, such as #0072B2 for blue");
    }
    return color.toUpperCase(Locale.ROOT);
  }
}
