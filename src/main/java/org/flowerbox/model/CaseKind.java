package org.flowerbox.model;

/** What a case is. */
public enum CaseKind {
  PERSON,
  ORGANISATION,
  COMMUNITY
}
