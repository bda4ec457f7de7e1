package org.flowerbox.ui.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Variable;
import org.flowerbox.model.VariableValue;
import org.flowerbox.ui.common.Words;
import org.flowerbox.work.Folders;
import org.jspecify.annotations.Nullable;

/** Says in which groups a source stands. */
final class Groups {
  private static final int LAST = 100;

  /** Key of the group of what the user has finished. */
  static final String DONE = "done";

  private static final String VALUE = "value ";
  private static final String NO_VALUE = "no value";

  private final Grouping grouping;
  private final Overview overview;
  private final Words words;
  private final @Nullable Variable variable;
  private final Map<String, Group> known = new HashMap<>();

  /**
   * A group.
   *
   * @param rank comes before the name in their order
   */
  record Group(int rank, NameKey name, String key) implements Comparable<Group> {
    @Override
    public int compareTo(Group other) {
      int byRank = Integer.compare(rank, other.rank);
      return byRank != 0 ? byRank : name.compareTo(other.name);
    }
  }

  Groups(Grouping grouping, Overview overview, Words words) {
    this.grouping = grouping;
    this.overview = overview;
    this.words = words;
    this.variable = variable(grouping, overview);
  }

  private static @Nullable Variable variable(Grouping grouping, Overview overview) {
    return switch (grouping) {
      case Grouping.Value(var guid) -> ofGuid(guid, overview);
      case Grouping.Folder _ -> Folders.variable(overview.corpus());
      default -> null;
    };
  }

  private static @Nullable Variable ofGuid(UUID guid, Overview overview) {
    return overview.corpus().variables().stream()
        .filter(known -> known.guid().equals(guid))
        .findFirst()
        .orElse(null);
  }

  /** Whether there are groups at all; a variable may be gone. */
  boolean isPlain() {
    return grouping instanceof Grouping.None
        || grouping instanceof Grouping.Value && variable == null;
  }

  List<Group> of(SourceFacts facts) {
    return switch (grouping) {
      case Grouping.None _ -> List.of();
      case Grouping.Kind _ -> List.of(kind(facts.source().kind()));
      case Grouping.Done _ -> List.of(done(overview.isDone(facts.source())));
      case Grouping.Speaker _ -> speakers(facts);
      case Grouping.Value _ -> List.of(value(facts, "sources.group.novalue"));
      case Grouping.Folder _ -> List.of(value(facts, "sources.group.nofolder"));
    };
  }

  private Group kind(SourceKind kind) {
    return known.computeIfAbsent(
        key(kind), key -> made(kind.ordinal(), words.text("sources.kinds." + key), key));
  }

  static String key(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private Group done(boolean done) {
    String key = done ? DONE : "open";
    return group(done ? 1 : 0, words.text("sources.group.is." + key), key);
  }

  private List<Group> speakers(SourceFacts facts) {
    List<Group> groups =
        facts.speakers().stream()
            .map(
                speaker ->
                    group(
                        speaker.role() == SpeakerRole.INTERVIEWER ? 1 : 0,
                        speaker.name(),
                        "speaker " + speaker.name()))
            .distinct()
            .toList();
    return groups.isEmpty()
        ? List.of(group(LAST, words.text("sources.group.nobody"), "nobody"))
        : groups;
  }

  private Group value(SourceFacts facts, String none) {
    int id = variable == null ? 0 : variable.id();
    return facts.values().stream()
        .filter(value -> value.variable() == id)
        .map(VariableValue::value)
        .findFirst()
        .map(value -> group(0, value, VALUE + value))
        .orElseGet(() -> group(LAST, words.text(none), NO_VALUE));
  }

  /** The value that puts sources into the group of that key; "" for that of those without one. */
  static String valueOf(String key) {
    return key.startsWith(VALUE) ? key.substring(VALUE.length()) : "";
  }

  /** Thousands of sources share a few groups, and a name takes its time to be made sortable. */
  private Group group(int rank, String label, String key) {
    return known.computeIfAbsent(rank + key, _ -> made(rank, label, key));
  }

  private static Group made(int rank, String label, String key) {
    return new Group(rank, NameKey.of(label), key);
  }
}
