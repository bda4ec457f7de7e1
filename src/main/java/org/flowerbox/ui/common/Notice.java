package org.flowerbox.ui.common;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said to the researcher in the status bar.
 *
 * @param text one plain sentence
 * @param details what a maintainer would want to see, null for none
 * @param action words of a button that answers it, null for none
 * @param run what the button does
 * @param more further answers, each a button after that one
 */
public record Notice(
    Level level,
    String text,
    @Nullable String details,
    @Nullable String action,
    Runnable run,
    List<Answer> more) {
  public Notice {
    more = List.copyOf(more);
  }

  public Notice(
      Level level, String text, @Nullable String details, @Nullable String action, Runnable run) {
    this(level, text, details, action, run, List.of());
  }

  /**
   * A further answer to a notice.
   *
   * @param action words of its button
   * @param run what the button does
   */
  public record Answer(String action, Runnable run) {}

  /** The same with one more answer. */
  public Notice or(String other, Runnable does) {
    if (action == null) {
      return new Notice(level, text, details, other, does, more);
    }
    List<Answer> all = new ArrayList<>(more);
    all.add(new Answer(other, does));
    return new Notice(level, text, details, action, run, all);
  }

  /** How much it matters. */
  public enum Level {
    /** Goes by itself after a few seconds. */
    DONE,
    /** Stays until it is read. */
    WARNING,
    /** Stays until it is read. */
    ERROR,
    /**
     * Is about the study as a whole, such as damage to its file: comes back after what is said
     * meanwhile, until it is dismissed.
     */
    CONCERN
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

  public static Notice concern(String text, @Nullable String details) {
    return new Notice(Level.CONCERN, text, details, null, () -> {});
  }

  public static Notice error(String text, @Nullable String details) {
    return new Notice(Level.ERROR, text, details, null, () -> {});
  }
}
