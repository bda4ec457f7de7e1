package org.flowerbox.ui.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Turns;
import org.flowerbox.ui.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * The list of sources as it is chosen to be shown: grouped, sorted, filtered, folded. Without any
 * control; belongs to one thread.
 */
final class SourceList {
  private final Words words;
  private @Nullable Overview overview;
  private Grouping grouping = new Grouping.Kind();
  private Sorting sorting = Sorting.NAME;
  private boolean mine = true;
  private List<String> filter = List.of();
  private final Set<String> folded = new HashSet<>();
  private final Set<Integer> opened = new HashSet<>();
  private @Nullable List<SourceFacts> sorted;

  SourceList(Words words) {
    this.words = words;
  }

  /** Shows another snapshot. Answers whether other lines may come of it, not only other counts. */
  boolean show(Overview next) {
    Overview before = overview;
    overview = next;
    sorted = null;
    return before == null
        || before.facts() != next.facts()
        || !before.corpus().variables().equals(next.corpus().variables())
        || grouping instanceof Grouping.Done
            && (before.coder() != next.coder()
                || before.corpus().doneMarks() != next.corpus().doneMarks());
  }

  @Nullable Overview overview() {
    return overview;
  }

  Grouping grouping() {
    return grouping;
  }

  void group(Grouping by) {
    grouping = by;
  }

  Sorting sorting() {
    return sorting;
  }

  void sort(Sorting by) {
    sorting = by;
    sorted = null;
  }

  /** Whether the user's own codings are counted, or everybody's. */
  boolean isMine() {
    return mine;
  }

  void count(boolean onlyMine) {
    mine = onlyMine;
    sorted = null;
  }

  void filter(String typed) {
    filter =
        Arrays.stream(SourceFacts.fold(typed).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  boolean isFiltered() {
    return !filter.isEmpty();
  }

  /** Keys of the groups whose sources are hidden; while a filter is set they show all the same. */
  Set<String> folded() {
    return folded;
  }

  /** Row keys of the sources whose speakers are shown. */
  Set<Integer> opened() {
    return opened;
  }

  private List<SourceFacts> sorted(Overview of) {
    List<SourceFacts> known = sorted;
    if (known == null) {
      known = of.facts().stream().sorted(sorting.order(of, mine)).toList();
      sorted = known;
    }
    return known;
  }

  private List<SourceFacts> found(Overview of) {
    return filter.isEmpty()
        ? sorted(of)
        : sorted(of).stream().filter(facts -> facts.has(filter)).toList();
  }

  /** How many sources the filter leaves. */
  int shown() {
    return overview == null ? 0 : found(overview).size();
  }

  /** The sources as they stand in the list, those in folded groups too, each once. */
  List<Source> order() {
    if (overview == null) {
      return List.of();
    }
    Groups groups = new Groups(grouping, overview, words);
    List<SourceFacts> found = found(overview);
    return (groups.isPlain()
            ? found.stream()
            : grouped(groups, found).values().stream().flatMap(List::stream))
        .map(SourceFacts::source)
        .distinct()
        .toList();
  }

  /** The sources in the group of that key that the filter leaves. */
  List<Source> inGroup(String key) {
    Overview of = overview;
    if (of == null) {
      return List.of();
    }
    Groups groups = new Groups(grouping, of, words);
    return found(of).stream()
        .filter(facts -> groups.of(facts).stream().anyMatch(group -> group.key().equals(key)))
        .map(SourceFacts::source)
        .toList();
  }

  /** The lines, top to bottom. */
  List<Row> rows() {
    Overview of = overview;
    if (of == null) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    Groups groups = new Groups(grouping, of, words);
    if (groups.isPlain()) {
      found(of).forEach(facts -> add(of, "", facts, rows));
    } else {
      grouped(groups, found(of)).forEach((group, inside) -> add(of, group, inside, rows));
    }
    return rows;
  }

  private static Map<Groups.Group, List<SourceFacts>> grouped(
      Groups groups, List<SourceFacts> found) {
    Map<String, List<SourceFacts>> byKey = new TreeMap<>();
    Map<String, Groups.Group> byName = new TreeMap<>();
    for (SourceFacts facts : found) {
      for (Groups.Group group : groups.of(facts)) {
        Groups.Group first = byName.putIfAbsent(group.key(), group);
        if (first != null && group.rank() < first.rank()) {
          byName.put(group.key(), group);
        }
        byKey.computeIfAbsent(group.key(), _ -> new ArrayList<>()).add(facts);
      }
    }
    return byName.values().stream()
        .collect(
            Collectors.toMap(
                group -> group,
                group -> byKey.getOrDefault(group.key(), List.of()),
                (one, _) -> one,
                TreeMap::new));
  }

  private void add(Overview of, Groups.Group group, List<SourceFacts> inside, List<Row> rows) {
    boolean hidden = filter.isEmpty() && folded.contains(group.key());
    rows.add(new Row.Group(group.key(), group.name().toString(), inside.size(), hidden));
    if (!hidden) {
      inside.forEach(facts -> add(of, group.key(), facts, rows));
    }
  }

  private void add(Overview of, String group, SourceFacts facts, List<Row> rows) {
    Source source = facts.source();
    boolean open = opened.contains(source.id()) && !facts.speakers().isEmpty();
    rows.add(new Row.Document(group, source, !facts.speakers().isEmpty(), open));
    if (open) {
      Turns turns = of.corpus().turns(source.id());
      facts
          .speakers()
          .forEach(speaker -> rows.add(new Row.Voice(group, speaker, turns(turns, speaker))));
    }
  }

  private static int turns(Turns turns, Speaker speaker) {
    int count = 0;
    for (int i = 0; i < turns.size(); i++) {
      count += turns.speaker(i) == speaker.id() ? 1 : 0;
    }
    return count;
  }
}
