package org.flowerbox.analysis;

import java.util.Arrays;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;

/**
 * Which cases each speaker of a study belongs to, and whether what the speaker says counts.
 * Immutable.
 */
final class Voices {
  private static final int[] NO_CASES = {};

  private final Corpus corpus;
  private final int[][] casesOfSpeaker;
  private final boolean[] silenced;

  /**
   * The speakers of a study.
   *
   * @param allSpeakers false to leave interviewers out
   */
  Voices(Corpus corpus, boolean allSpeakers) {
    this.corpus = corpus;
    casesOfSpeaker = new int[corpus.speakers().bound()][];
    Arrays.fill(casesOfSpeaker, NO_CASES);
    silenced = new boolean[corpus.speakers().bound()];
    for (Speaker speaker : corpus.speakers()) {
      silenced[speaker.id()] = !allSpeakers && speaker.role() == SpeakerRole.INTERVIEWER;
    }
    for (Case ofCase : corpus.cases()) {
      for (CaseLink link : corpus.links().linksOf(ofCase)) {
        if (link.speaker() > 0 && link.speaker() < casesOfSpeaker.length) {
          casesOfSpeaker[link.speaker()] = with(casesOfSpeaker[link.speaker()], ofCase.id());
        }
      }
    }
  }

  private static int[] with(int[] cases, int added) {
    int[] more = Arrays.copyOf(cases, cases.length + 1);
    more[cases.length] = added;
    return more;
  }

  Corpus corpus() {
    return corpus;
  }

  /** Row keys of the cases that the speaker belongs to; leave the array alone. */
  int[] cases(int speaker) {
    return speaker < casesOfSpeaker.length ? casesOfSpeaker[speaker] : NO_CASES;
  }

  boolean isSilenced(int speaker) {
    return speaker < silenced.length && silenced[speaker];
  }
}
