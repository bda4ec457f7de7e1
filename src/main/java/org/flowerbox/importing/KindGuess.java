package org.flowerbox.importing;

import java.util.regex.Pattern;
import org.flowerbox.model.SourceKind;
import org.flowerbox.model.SpeakerRole;
import org.jspecify.annotations.Nullable;

/**
 * Guesses how a document's data were gathered: from its name, else from its title, else from who
 * speaks in it.
 */
public final class KindGuess {
  private static final int LONGEST_TITLE = 80;
  private static final int FOCUS_GROUP_PARTICIPANTS = 4;

  private static final Pattern FOCUS_GROUP =
      words(
          "焦点小组|焦點小組|焦点团体|焦點團體|座谈|座談",
          "focus[\\s_-]*groups?|group[\\s_-]*(interview|discussion)s?");
  private static final Pattern OBSERVATION = words("观察|觀察", "(participant[\\s_-]*)?observations?");
  private static final Pattern INTERVIEW =
      words("访谈|訪談|采访|採訪|专访|專訪|访问|訪問|口述|深访|深訪", "interviews?|oral[\\s_-]*histor(y|ies)");
  private static final Pattern FIELD_NOTE =
      words(
          "田野|笔记|筆記|日志|日誌|日记|日記|手记|手記",
          "field[\\s_-]*(notes?|diary|diaries|logs?)|diary|diaries|notes?");

  private KindGuess() {}

  /**
   * The likeliest kind.
   *
   * @param name the file's name without its ending
   * @param text the document; its first line counts as a title if it is short
   */
  public static SourceKind of(String name, String text, Transcript transcript) {
    SourceKind named = fromWords(name);
    SourceKind titled = named != null ? named : fromWords(title(text));
    return titled != null ? titled : fromVoices(transcript);
  }

  /**
   * The kind a name or title speaks of, null where it speaks of none. Ways of gathering come first:
   * a name may hold two of these words, and 田野观察 is an observation as 田野访谈 is an interview.
   */
  static @Nullable SourceKind fromWords(String words) {
    if (FOCUS_GROUP.matcher(words).find()) {
      return SourceKind.FOCUS_GROUP;
    }
    if (OBSERVATION.matcher(words).find()) {
      return SourceKind.OBSERVATION;
    }
    if (INTERVIEW.matcher(words).find()) {
      return SourceKind.INTERVIEW;
    }
    return FIELD_NOTE.matcher(words).find() ? SourceKind.FIELD_NOTE : null;
  }

  private static SourceKind fromVoices(Transcript transcript) {
    long interviewers =
        transcript.voices().stream()
            .filter(voice -> voice.role() == SpeakerRole.INTERVIEWER)
            .count();
    long participants = transcript.voices().size() - interviewers;
    if (interviewers == 0 || participants == 0) {
      return SourceKind.DOCUMENT;
    }
    return participants >= FOCUS_GROUP_PARTICIPANTS ? SourceKind.FOCUS_GROUP : SourceKind.INTERVIEW;
  }

  private static String title(String text) {
    String first =
        text.lines().limit(20).filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    return first.length() <= LONGEST_TITLE ? first : "";
  }

  private static Pattern words(String chinese, String english) {
    return Pattern.compile(
        chinese + "|(?<!\\p{L})(" + english + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
