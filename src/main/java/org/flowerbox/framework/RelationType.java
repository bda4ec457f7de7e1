package org.flowerbox.framework;

import java.util.List;
import org.flowerbox.model.Localized;

/**
 * A kind of relation.
 *
 * @param directed false where it holds both ways
 * @param joins {@code code-code}, {@code actor-actor} or {@code passage-passage}
 * @param codes passages with these codes, or codes below them, are its evidence
 * @param properties what may be said of one relation
 */
public record RelationType(
    String key,
    Localized name,
    boolean directed,
    String joins,
    List<String> codes,
    Localized note,
    boolean inferred,
    List<Property> properties) {
  public RelationType {
    codes = List.copyOf(codes);
    properties = List.copyOf(properties);
  }

  /**
   * A choice that describes one relation.
   *
   * @param enabled whether it is asked for from the start
   */
  public record Property(
      String key,
      Localized name,
      List<Named> values,
      boolean enabled,
      Localized note,
      boolean inferred) {
    public Property {
      values = List.copyOf(values);
    }
  }
}
