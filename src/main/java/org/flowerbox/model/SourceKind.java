package org.flowerbox.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the data of a source were gathered. */
public enum SourceKind {
  INTERVIEW("interview"),
  FOCUS_GROUP("focus group"),
  FIELD_NOTE("field note"),
  OBSERVATION("observation"),
  DOCUMENT("document");

  private final String label;

  SourceKind(String label) {
    this.label = label;
  }

  /** The word shown and stored: "focus group". */
  public String label() {
    return label;
  }

  /**
   * The kind of that label; spaces, hyphens and underscores are alike, and case does not matter.
   */
  public static Optional<SourceKind> of(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
    return Arrays.stream(values()).filter(kind -> kind.label.equals(wanted)).findFirst();
  }
}
