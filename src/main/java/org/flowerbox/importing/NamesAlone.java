package org.flowerbox.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds speakers whose names stand alone on a line, with their words below. Looked for only where
 * no other form of label was found, since a chapter's heading and a short answer stand alone too.
 */
final class NamesAlone {
  private static final int LONGEST = 40;
  private static final int MOST_SPEAKERS = 200;
  private static final double LEAST_SHARE = 0.2;

  private final TextLines lines;
  private final Map<String, LabelTally> tallies = new HashMap<>();
  private final List<Label> labels = new ArrayList<>();

  private NamesAlone(TextLines lines) {
    this.lines = lines;
  }

  static List<Label> in(TextLines lines, Paragraphs paragraphs) {
    NamesAlone names = new NamesAlone(lines);
    names.collect();
    return names.choose(paragraphs);
  }

  private void collect() {
    LabelScanner scanner = new LabelScanner(lines.text());
    for (int line = 0; line < lines.size(); line++) {
      Label label =
          lines.length(line) <= LONGEST && !lines.endsSentence(line)
              ? scanner.read(line, lines.start(line), lines.end(line))
              : null;
      if (label != null && label.style() == LabelStyle.ALONE
          || label != null && label.style() == LabelStyle.BOLD && label.body() == lines.end(line)) {
        labels.add(label);
        tallies.computeIfAbsent(label.key(), key -> new LabelTally(label.name())).add(lines, label);
      }
    }
  }

  private List<Label> choose(Paragraphs paragraphs) {
    Set<String> recurring = new HashSet<>();
    tallies.forEach(
        (key, tally) -> {
          if (tally.recurs() && tally.startsAsNamesDo() && tally.shape() != NameShape.NEVER) {
            recurring.add(key);
          }
        });
    if (recurring.size() > MOST_SPEAKERS) {
      return List.of();
    }
    Set<String> speakers = leadingWords(recurring);
    List<Label> chosen = labels.stream().filter(label -> speakers.contains(label.key())).toList();
    boolean enough =
        speakers.size() >= 2
            && chosen.size() >= LEAST_SHARE * paragraphs.countFrom(chosen.getFirst().line());
    return enough && alternate(chosen) ? chosen : List.of();
  }

  /**
   * Names have words below them; a short answer such as “Yes” has a name below it, so the worst of
   * these go first.
   */
  private Set<String> leadingWords(Set<String> recurring) {
    Map<Integer, String> at = new HashMap<>();
    labels.forEach(label -> at.put(label.line(), label.key()));
    Set<String> leading = new HashSet<>(recurring);
    String worst = worst(leading, at);
    while (worst != null) {
      leading.remove(worst);
      worst = worst(leading, at);
    }
    return leading;
  }

  /**
   * Which of the names has another of them below it most often, null if all have words below them
   * more often than not.
   */
  private @Nullable String worst(Set<String> names, Map<Integer, String> at) {
    Map<String, Integer> nameBelow = new HashMap<>();
    for (Label label : labels) {
      boolean words =
          label.line() + 1 < lines.size() && !names.contains(at.getOrDefault(label.line() + 1, ""));
      nameBelow.merge(label.key(), words ? 0 : 1, Integer::sum);
    }
    String worst =
        names.stream().max(Comparator.comparingDouble(key -> share(key, nameBelow))).orElse(null);
    return worst != null && share(worst, nameBelow) >= 0.5 ? worst : null;
  }

  private double share(String key, Map<String, Integer> nameBelow) {
    LabelTally tally = tallies.get(key);
    return tally == null ? 1 : (double) nameBelow.getOrDefault(key, 0) / tally.count();
  }

  /** Most names are followed by another's. */
  private static boolean alternate(List<Label> chosen) {
    int changes = 0;
    for (int i = 1; i < chosen.size(); i++) {
      changes += chosen.get(i).name().equals(chosen.get(i - 1).name()) ? 0 : 1;
    }
    return changes * 2 >= chosen.size() - 1;
  }
}
