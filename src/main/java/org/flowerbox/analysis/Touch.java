package org.flowerbox.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.flowerbox.model.Case;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.Speaker;
import org.flowerbox.model.Turns;
import org.jspecify.annotations.Nullable;

/**
 * Which turns, speakers and cases a passage of one source belongs to. A passage belongs to a
 * speaker if it shares a code unit with what the speaker says; the name before the colon does not
 * count. It belongs to a case if it belongs to one of the case's speakers, shares a code unit with
 * a span linked to the case, or if the source as a whole is linked to the case.
 *
 * <p>Fastest when passages are asked for in the order of the text. For one thread.
 */
public final class Touch {
  /** Is told a piece of a passage. */
  @FunctionalInterface
  interface Piece {
    /**
     * A piece that one speaker says, or none, and that belongs to one case, or none. A piece of
     * several cases is told once for each.
     *
     * @param speaker row key, 0 where nobody speaks
     * @param caseId row key, 0 for none
     */
    void is(int start, int end, int speaker, int caseId);
  }

  /**
   * Whether anything is said in a passage, and whether it counts. The later outdoes the earlier.
   */
  enum Speech {
    NONE,
    LEFT_OUT,
    COUNTS
  }

  private final Voices voices;
  private final Turns turns;
  private final int[] wholeCases;
  private final List<CaseLink> spanLinks = new ArrayList<>();
  private final int[] cuts;
  private int near;

  /** What passages of that source touch, interviewers included. */
  public Touch(Corpus corpus, Source source) {
    this(new Voices(corpus, true), source.id());
  }

  Touch(Voices voices, int source) {
    this.voices = voices;
    turns = voices.corpus().turns(source);
    List<CaseLink> links = voices.corpus().links().linksOfSource(source);
    wholeCases = links.isEmpty() ? new int[0] : sortOut(links);
    cuts = spanLinks.isEmpty() ? new int[0] : ends();
  }

  private int[] sortOut(List<CaseLink> links) {
    IntStream.Builder whole = IntStream.builder();
    for (CaseLink link : links) {
      if (voices.corpus().cases().find(link.caseId()) == null) {
        continue;
      }
      if (link.span() == null) {
        whole.add(link.caseId());
      } else {
        spanLinks.add(link);
      }
    }
    return whole.build().toArray();
  }

  private int[] ends() {
    IntStream.Builder ends = IntStream.builder();
    for (CaseLink link : spanLinks) {
      Span span = link.span();
      if (span != null) {
        ends.add(span.start()).add(span.end());
      }
    }
    return ends.build().sorted().distinct().toArray();
  }

  /**
   * Number of the turn that the passage starts in, from 1; where it starts between turns, the first
   * it reaches; 0 if it reaches none.
   */
  public int firstTurn(Span span) {
    int turn = firstAfter(span.start());
    return turn < turns.size() && turns.start(turn) < span.end() ? turn + 1 : 0;
  }

  /** Who says something in the passage, in the order they do. */
  public List<Speaker> speakers(Span span) {
    Set<Integer> found = new LinkedHashSet<>();
    pieces(span.start(), span.end(), (_, _, speaker, _) -> found.add(speaker));
    return found.stream()
        .map(voices.corpus().speakers()::find)
        .filter(speaker -> speaker != null)
        .toList();
  }

  /** The cases that the passage belongs to, in the order of their keys. */
  public List<Case> cases(Span span) {
    Set<Integer> found = new TreeSet<>();
    pieces(span.start(), span.end(), (_, _, _, caseId) -> found.add(caseId));
    found.remove(0);
    return found.stream().map(voices.corpus().cases()::get).toList();
  }

  /** The quick way to ask for the cases of many passages of the source. */
  CaseMasks caseMasks() {
    return new CaseMasks(voices, turns, wholeCases, spanLinks);
  }

  /**
   * What is said in the passage: nothing, something by speakers who are left out, something that
   * counts.
   */
  Speech speech(int start, int end) {
    Speech speech = Speech.NONE;
    for (int turn = firstAfter(start); turn < turns.size() && turns.body(turn) < end; turn++) {
      if (turns.body(turn) < turns.end(turn)) {
        if (!voices.isSilenced(turns.speaker(turn))) {
          return Speech.COUNTS;
        }
        speech = Speech.LEFT_OUT;
      }
    }
    return speech;
  }

  /**
   * Cuts the passage wherever the speaker or the cases change and tells every piece, in order, but
   * those of speakers left out.
   */
  void pieces(int start, int end, Piece found) {
    int from = start;
    for (int turn = firstAfter(start); turn < turns.size() && turns.start(turn) < end; turn++) {
      int body = Math.max(turns.body(turn), start);
      int stop = Math.min(turns.end(turn), end);
      if (body < stop) {
        cut(from, body, 0, found);
        if (!voices.isSilenced(turns.speaker(turn))) {
          cut(body, stop, turns.speaker(turn), found);
        }
        from = stop;
      }
    }
    cut(from, end, 0, found);
  }

  private void cut(int start, int end, int speaker, Piece found) {
    int from = start;
    for (int at : cuts) {
      if (at > from && at < end) {
        tell(from, at, speaker, found);
        from = at;
      }
    }
    if (from < end) {
      tell(from, end, speaker, found);
    }
  }

  private void tell(int start, int end, int speaker, Piece found) {
    boolean inCase = false;
    for (int ofSource : wholeCases) {
      found.is(start, end, speaker, ofSource);
      inCase = true;
    }
    for (int ofSpeaker : voices.cases(speaker)) {
      found.is(start, end, speaker, ofSpeaker);
      inCase = true;
    }
    for (CaseLink link : spanLinks) {
      if (covers(link.span(), start, end)) {
        found.is(start, end, speaker, link.caseId());
        inCase = true;
      }
    }
    if (!inCase) {
      found.is(start, end, speaker, 0);
    }
  }

  private static boolean covers(@Nullable Span span, int start, int end) {
    return span != null && span.start() < end && start < span.end();
  }

  /**
   * Index of the first turn that ends after the position, looked for from the turn of the last
   * question on.
   */
  private int firstAfter(int position) {
    if (near > 0 && turns.end(near - 1) > position) {
      near = turns.firstEndingAfter(position);
    }
    while (near < turns.size() && turns.end(near) <= position) {
      near++;
    }
    return near;
  }
}
