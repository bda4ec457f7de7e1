package org.flowerbox.model;

/**
 * A step as the history shows it.
 *
 * @param at when, ms since 1970-01-01 UTC
 * @param coder who, "" where nobody in particular did
 * @param target the step that an undo or redo speaks of, else 0
 * @param undone whether it was undone and not redone
 */
public record LoggedStep(
    int number,
    long at,
    String coder,
    StepKind kind,
    String summary,
    int target,
    boolean undone,
    int changes) {}
