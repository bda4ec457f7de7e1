package org.flowerbox.ui.common;

import org.jspecify.annotations.Nullable;

/**
 * Something said to the researcher in the status bar.
 *
 * @param text one plain sentence
 * @param details what a maintainer would want to see, null for none
 * @param action words of a button that answers it, null for none
 * @param run what the button does
 */
public record Notice(
    Level level, String text, @Nullable String details, @Nullable String action, Runnable run) {
  /** How much it matters. */
  public enum Level {
    /** Goes by itself after a few seconds. */
    DONE,
    /** Stays until it is read. */
    WARNING,
    /** Stays until it is read. */
    ERROR
  }

  public static Notice done(String text) {
    return new Notice(Level.DONE, text, null, null, () -> {});
  }

  public static Notice done(String text, String action, Runnable run) {
    return new Notice(Level.DONE, text, null, action, run);
  }

  public static Notice warning(String text) {
    return new Notice(Level.WARNING, text, null, null, () -> {});
  }

  public static Notice error(String text, @Nullable String details) {
    return new Notice(Level.ERROR, text, details, null, () -> {});
  }
}
