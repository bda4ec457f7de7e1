package org.flowerbox.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How turns and speakers are looked for.
 *
 * @param detect false to leave the text without turns of its own, one turn a paragraph and no
 *     speaker
 * @param speakers what a speaker's label at the start of a line looks like, null to guess; its
 *     first group is the name where it has one
 */
public record TranscriptOptions(boolean detect, @Nullable Pattern speakers) {
  /** Guess. */
  public static final TranscriptOptions GUESS = new TranscriptOptions(true, null);
}
