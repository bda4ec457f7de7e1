package org.flowerbox.model;

/** The kinds of rows that a step adds, edits and removes. */
public enum EntityKind {
  CODER,
  LAYER,
  SOURCE,
  SPEAKER,
  CASE,
  CASE_LINK,
  VARIABLE,
  VARIABLE_VALUE,
  CODE,
  TERM,
  CODING,
  FRAMEWORK,
  MEMO,
  DONE_MARK
}
