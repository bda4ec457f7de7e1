package org.flowerbox.framework;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowerbox.model.Localized;

/**
 * An analytical framework: a codebook, who and what it tells apart, how things relate, and the
 * analyses that come out. A plain codebook is a framework with nothing but codes.
 *
 * @param key short name, such as {@code dilemma-causes}
 * @param source citation of the paper it comes from, "" for none
 * @param stages in the order of time
 */
public record Framework(
    String key,
    UUID guid,
    Localized name,
    Localized description,
    String source,
    List<CodeAttribute> attributes,
    List<CodeEntry> codes,
    List<Named> actorGroups,
    List<Actor> actors,
    List<CaseVariable> variables,
    List<NameRule> nameRules,
    List<Named> stages,
    List<Named> levels,
    List<RelationType> relationTypes,
    List<Relation> relations,
    List<View> views) {
  public Framework {
    attributes = List.copyOf(attributes);
    codes = List.copyOf(codes);
    actorGroups = List.copyOf(actorGroups);
    actors = List.copyOf(actors);
    variables = List.copyOf(variables);
    nameRules = List.copyOf(nameRules);
    stages = List.copyOf(stages);
    levels = List.copyOf(levels);
    relationTypes = List.copyOf(relationTypes);
    relations = List.copyOf(relations);
    views = List.copyOf(views);
  }

  /** A framework with nothing but codes. */
  public static Framework plain(String key, UUID guid, Localized name, List<CodeEntry> codes) {
    return new Framework(
        key,
        guid,
        name,
        Localized.NONE,
        "",
        List.of(),
        codes,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether it has nothing but codes. */
  public boolean isPlain() {
    return attributes.isEmpty()
        && actorGroups.isEmpty()
        && actors.isEmpty()
        && variables.isEmpty()
        && nameRules.isEmpty()
        && stages.isEmpty()
        && levels.isEmpty()
        && relationTypes.isEmpty()
        && views.isEmpty();
  }

  /** Every code, parents before their children. */
  public Stream<CodeEntry> allCodes() {
    return codes.stream().flatMap(CodeEntry::withDescendants);
  }
}
