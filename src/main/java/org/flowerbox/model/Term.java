package org.flowerbox.model;

import java.util.List;
import java.util.UUID;

/** An actor, stage or level that a framework names and that a coding may carry. */
public record Term(
    int id, UUID guid, TermKind kind, String key, Localized name, List<String> aliases)
    implements Entity {
  public Term {
    aliases = List.copyOf(aliases);
  }
}
