package org.flowerbox.ui.sources;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the list of sources is grouped by. */
sealed interface Grouping {
  /** By nothing: one plain list. */
  record None() implements Grouping {}

  /** By how the data were gathered. */
  record Kind() implements Grouping {}

  /** By the folder they lie in. */
  record Folder() implements Grouping {}

  /** By who speaks; a source with several speakers stands in several groups. */
  record Speaker() implements Grouping {}

  /** By whether the user has finished it. */
  record Done() implements Grouping {}

  /**
   * By the values of a variable.
   *
   * @param variable its guid
   */
  record Value(UUID variable) implements Grouping {}

  /** How it is written down between two starts. */
  default String remembered() {
    return switch (this) {
      case None _ -> "none";
      case Kind _ -> "kind";
      case Folder _ -> "folder";
      case Speaker _ -> "speaker";
      case Done _ -> "done";
      case Value(var variable) -> variable.toString();
    };
  }

  /** What was written down; by kind where that cannot be read or nothing was. */
  static Grouping of(@Nullable String remembered) {
    return switch (remembered) {
      case "none" -> new None();
      case "folder" -> new Folder();
      case "speaker" -> new Speaker();
      case "done" -> new Done();
      case null -> new Kind();
      default -> ofVariable(remembered);
    };
  }

  private static Grouping ofVariable(String guid) {
    try {
      return new Value(UUID.fromString(guid));
    } catch (IllegalArgumentException noGuid) {
      return new Kind();
    }
  }
}
