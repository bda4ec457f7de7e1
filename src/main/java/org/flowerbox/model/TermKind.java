package org.flowerbox.model;

/** What a coding may carry besides its code. */
public enum TermKind {
  /** Who is spoken of. */
  ACTOR,
  STAGE,
  LEVEL
}
