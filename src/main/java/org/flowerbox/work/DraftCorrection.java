package org.flowerbox.work;

import org.flowerbox.model.Refusal;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.jspecify.annotations.Nullable;

/**
 * One thing a user sets right in a {@link Draft} before it is written. Plain data; speakers are
 * named as they are called after the corrections before.
 */
public sealed interface DraftCorrection {
  /** Whether it is imported at all. */
  record Included(boolean included) implements DraftCorrection {}

  /** What the source is to be called. */
  record Named(String name) implements DraftCorrection {}

  record OfKind(SourceKind kind) implements DraftCorrection {}

  /**
   * The file is read again in another character encoding, with all documents in it.
   *
   * @param encoding its name, such as GB18030; null to find it
   */
  record InEncoding(@Nullable String encoding) implements DraftCorrection {}

  /** Nobody speaks in it: every paragraph is a turn of its own. The file is read again. */
  record WithoutSpeakers() implements DraftCorrection {}

  /** Speakers are looked for by guessing, as at first. The file is read again. */
  record SpeakersGuessed() implements DraftCorrection {}

  /**
   * Labels at the starts of lines that fit a pattern are the speakers', and no others. The file is
   * read again.
   *
   * @param pattern a regular expression; its first group is the name where it has one
   */
  record SpeakersByPattern(String pattern) implements DraftCorrection {}

  /**
   * A speaker is called otherwise. In several documents at once, a speaker who is called so already
   * takes the turns over.
   */
  record SpeakerRenamed(String speaker, String name) implements DraftCorrection {}

  /** The turns of one speaker are another's, who keeps name and role. */
  record SpeakersMerged(String speaker, String into) implements DraftCorrection {}

  record SpeakerIs(String speaker, SpeakerRole role) implements DraftCorrection {}

  /**
   * What was taken for a speaker's label is none: its turns go on with what the speaker before
   * says; where nobody spoke before, they are nobody's.
   */
  record NotASpeaker(String label) implements DraftCorrection {}

  /** A variable is added, or gets another value. */
  record VariableSet(String name, String value) implements DraftCorrection {}

  record VariableRemoved(String name) implements DraftCorrection {}

  /**
   * What the file's name says is read by another rule. Variables set by hand stay.
   *
   * @param rule such as {@code {date}-{interviewee}}; {@code none} for none, null for the usual one
   */
  record NameReadBy(@Nullable String rule) implements DraftCorrection {}

  /** Whether the file must be read again for it. */
  default boolean readsAgain() {
    return this instanceof InEncoding || isAboutLabels();
  }

  /** Whether it says how speakers are looked for. */
  default boolean isAboutLabels() {
    return this instanceof WithoutSpeakers
        || this instanceof SpeakersGuessed
        || this instanceof SpeakersByPattern;
  }

  /**
   * Returns if it makes sense for some document.
   *
   * @throws Refusal if not, saying why
   */
  default void require() {
    switch (this) {
      case Named(var name) -> requireWords(name, "a source needs a name");
      case InEncoding(var encoding) -> ImportRequest.charset(encoding);
      case SpeakersByPattern(var pattern) -> {
        requireWords(pattern, "a pattern for speakers is empty; write one such as ([A-Z]+):");
        ImportRequest.pattern(pattern);
      }
      case SpeakerRenamed(_, var name) -> requireWords(name, "a speaker needs a name");
      case SpeakersMerged(var speaker, var into) -> {
        if (speaker.equals(into)) {
          throw new Refusal("choose two speakers to merge; " + speaker + " is one");
        }
      }
      case VariableSet(var name, var value) -> {
        requireWords(name, "a variable needs a name");
        requireWords(value, "a variable needs a value; to have none, remove it");
      }
      case NameReadBy(var rule) -> ImportRequest.rule(rule);
      case Included _,
          OfKind _,
          WithoutSpeakers _,
          SpeakersGuessed _,
          SpeakerIs _,
          NotASpeaker _,
          VariableRemoved _ -> {}
    }
  }

  private static void requireWords(String words, String otherwise) {
    if (words.isBlank()) {
      throw new Refusal(otherwise);
    }
  }
}
