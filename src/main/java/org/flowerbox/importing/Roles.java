package org.flowerbox.importing;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.flowerbox.model.SpeakerRole;

/** Who asks. */
final class Roles {
  private static final Pattern ANSWERS_TO_I = Pattern.compile("([prbs]|resp|ie)[-_ ]?\\d*");

  private Roles() {}

  /** Whether a name alone says that its bearer asks. */
  static boolean isInterviewer(String name) {
    String folded = Han.simplified(name.toLowerCase(Locale.ROOT));
    return LabelWords.isInterviewer(NameShape.withoutParenthesis(folded)) || parenthesised(folded);
  }

  /**
   * A name's role among the names of its document: {@code I} asks where {@code P} or {@code R}
   * answers.
   */
  static SpeakerRole of(String name, Collection<String> all) {
    boolean asks =
        isInterviewer(name)
            || name.equalsIgnoreCase("I") && all.stream().anyMatch(Roles::answersToI);
    return asks ? SpeakerRole.INTERVIEWER : SpeakerRole.PARTICIPANT;
  }

  private static boolean answersToI(String name) {
    String folded = Han.simplified(name.toLowerCase(Locale.ROOT));
    return !folded.equals("i")
        && (ANSWERS_TO_I.matcher(folded).matches()
            || LabelWords.isParticipant(folded) && folded.length() > 1);
  }

  /** “Lin (interviewer)”. */
  private static boolean parenthesised(String folded) {
    String bare = NameShape.withoutParenthesis(folded);
    return bare.length() + 2 < folded.length()
        && LabelWords.isInterviewer(
            folded.substring(bare.length(), folded.length() - 1).strip().substring(1).strip());
  }
}
