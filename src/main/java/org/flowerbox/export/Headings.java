package org.flowerbox.export;

import java.util.ArrayList;
import java.util.List;
import org.flowerbox.model.Excerpt;

/** Which headings stand before a passage: those that differ from the passage before. */
final class Headings {
  /**
   * A heading.
   *
   * @param level 0 for the outermost
   * @param innermost whether passages stand right below it
   */
  record Heading(String text, int level, boolean innermost) {}

  private List<String> current = List.of();

  List<Heading> before(Excerpt excerpt) {
    List<String> wanted = excerpt.headings();
    int same = 0;
    while (same < wanted.size()
        && same < current.size()
        && wanted.get(same).equals(current.get(same))) {
      same++;
    }
    List<Heading> headings = new ArrayList<>();
    for (int level = same; level < wanted.size(); level++) {
      headings.add(new Heading(wanted.get(level), level, level == wanted.size() - 1));
    }
    current = wanted;
    return headings;
  }
}
