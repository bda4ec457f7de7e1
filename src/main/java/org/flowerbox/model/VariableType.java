package org.flowerbox.model;

/** What the values of a variable are. */
public enum VariableType {
  TEXT,
  NUMBER,
  DATE,
  BOOLEAN
}
