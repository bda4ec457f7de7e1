package org.flowerbox.analysis;

/** What is counted. */
public enum Measure {
  CODINGS("codings"),
  /** UTF-16 code units that are coded; what several codings of one code share counts once. */
  CHARACTERS("characters"),
  SOURCES("sources"),
  CASES("cases");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The word shown: "codings". */
  public String label() {
    return label;
  }
}
