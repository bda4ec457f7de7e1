package org.flowerbox.work;

import org.flowerbox.model.Codings;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.SpeakerRole;
import org.flowerbox.model.Turns;

/**
 * How far the coding of a source is.
 *
 * @param codings how many codings it has
 * @param coded how much of what is said is coded, 0 to 1: of the characters (UTF-16) of the turns,
 *     without names and without what interviewers say; of the whole text where there are no turns
 */
public record SourceProgress(int codings, double coded) {
  /**
   * Looks once at the source's codings and turns, and not at its text.
   *
   * @param layer row key of the layer that counts, 0 for all together
   */
  public static SourceProgress of(Corpus corpus, Source source, int layer) {
    return new Sweep(corpus, source, layer).result();
  }

  /** Walks along the text, stretch by stretch of what is said. */
  private static final class Sweep {
    private final Corpus corpus;
    private final Source source;
    private final Codings codings;
    private final int layer;
    private int next;
    private int count;
    private int codedTo;
    private long said;
    private long coded;

    Sweep(Corpus corpus, Source source, int layer) {
      this.corpus = corpus;
      this.source = source;
      this.codings = corpus.codings(source.id());
      this.layer = layer;
    }

    SourceProgress result() {
      Turns turns = corpus.turns(source.id());
      if (turns.size() == 0) {
        pass(0, source.characters());
      }
      for (int i = 0; i < turns.size(); i++) {
        if (counts(turns.speaker(i))) {
          pass(turns.body(i), turns.end(i));
        }
      }
      codedUpTo(Integer.MAX_VALUE, Integer.MAX_VALUE);
      return new SourceProgress(count, said == 0 ? 0 : (double) coded / said);
    }

    private boolean counts(int speaker) {
      Speaker found = corpus.speakers().find(speaker);
      return found == null || found.role() != SpeakerRole.INTERVIEWER;
    }

    private void pass(int start, int end) {
      said += end - start;
      coded += codedUpTo(start, end);
    }

    /** How much between the two is coded; codings before are behind it then. */
    private int codedUpTo(int start, int end) {
      int covered = Math.max(0, Math.min(codedTo, end) - start);
      int at = Math.max(start, Math.min(codedTo, end));
      for (; next < codings.size() && codings.start(next) < end; next++) {
        if (layer == 0 || codings.layer(next) == layer) {
          count++;
          int from = Math.max(at, codings.start(next));
          int to = Math.min(end, codings.end(next));
          covered += Math.max(0, to - from);
          at = Math.max(at, to);
          codedTo = Math.max(codedTo, codings.end(next));
        }
      }
      return covered;
    }
  }
}
