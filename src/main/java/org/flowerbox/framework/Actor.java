package org.flowerbox.framework;

import java.util.List;
import org.flowerbox.model.Localized;

/**
 * A party that a framework tells apart.
 *
 * @param aliases other names under which speakers or texts mean it
 * @param group key of a group of actors, "" for none
 */
public record Actor(
    String key,
    Localized name,
    List<String> aliases,
    String group,
    Localized role,
    boolean inferred,
    Localized note) {
  public Actor {
    aliases = List.copyOf(aliases);
  }
}
