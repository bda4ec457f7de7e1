package org.flowerbox.ui.common;

/** Light, dark, or as the system is. */
public enum Theme {
  SYSTEM,
  LIGHT,
  DARK
}
