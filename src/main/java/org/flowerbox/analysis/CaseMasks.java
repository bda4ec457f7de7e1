package org.flowerbox.analysis;

import java.util.Arrays;
import java.util.List;
import org.flowerbox.model.CaseLink;
import org.flowerbox.model.Span;
import org.flowerbox.model.Turns;

/**
 * Which cases the passages of one source belong to, as bits: the quick way to ask {@link Touch} for
 * a million codings. A source may have more cases than a long has bits, so they are taken 64 at a
 * time.
 */
final class CaseMasks {
  private static final int BITS = Long.SIZE;

  private final Voices voices;
  private final Turns turns;
  private final int[] whole;
  private final List<CaseLink> spans;
  private final int[] cases;
  private final long[] ofTurn;
  private final int[] voiceOfTurn;
  private int[] speakers = new int[8];
  private long[] ofSpeaker = new long[8];
  private int known;
  private int first;
  private long everywhere;
  private int near;

  /**
   * The cases of a source.
   *
   * @param whole row keys of the cases that the source as a whole is linked to
   * @param spans links of its spans
   */
  CaseMasks(Voices voices, Turns turns, int[] whole, List<CaseLink> spans) {
    this.voices = voices;
    this.turns = turns;
    this.whole = whole;
    this.spans = spans;
    ofTurn = new long[turns.size()];
    voiceOfTurn = new int[turns.size()];
    for (int turn = 0; turn < ofTurn.length; turn++) {
      voiceOfTurn[turn] = know(turns.speaker(turn));
    }
    cases = all();
  }

  private int know(int speaker) {
    for (int i = 0; i < known; i++) {
      if (speakers[i] == speaker) {
        return i;
      }
    }
    if (known == speakers.length) {
      speakers = Arrays.copyOf(speakers, 2 * known);
      ofSpeaker = new long[2 * known];
    }
    speakers[known] = speaker;
    return known++;
  }

  /**
   * Every case of the source once, in the order of their keys. No streams and boxes: this runs for
   * each of 10,000 sources.
   */
  private int[] all() {
    int[] all = Arrays.copyOf(whole, whole.length + spans.size());
    int size = whole.length;
    for (CaseLink link : spans) {
      all[size++] = link.caseId();
    }
    for (int i = 0; i < known; i++) {
      int[] added = heard(speakers[i]);
      all = Arrays.copyOf(all, size + added.length);
      System.arraycopy(added, 0, all, size, added.length);
      size += added.length;
    }
    return distinct(all, size);
  }

  private static int[] distinct(int[] ids, int size) {
    Arrays.sort(ids, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || ids[kept - 1] != ids[i]) {
        ids[kept++] = ids[i];
      }
    }
    return Arrays.copyOf(ids, kept);
  }

  private int[] heard(int speaker) {
    return voices.cases(voices.isSilenced(speaker) ? 0 : speaker);
  }

  /** How many windows of up to 64 cases there are. */
  int windows() {
    return Math.ceilDiv(cases.length, BITS);
  }

  /** The bits told from now on are of the cases of that window. */
  void window(int window) {
    first = window * BITS;
    everywhere = mask(whole);
    for (int i = 0; i < known; i++) {
      ofSpeaker[i] = mask(heard(speakers[i]));
    }
    for (int turn = 0; turn < ofTurn.length; turn++) {
      boolean silent = turns.body(turn) >= turns.end(turn);
      ofTurn[turn] = silent ? 0 : ofSpeaker[voiceOfTurn[turn]];
    }
  }

  private long mask(int... ids) {
    long mask = 0;
    for (int id : ids) {
      int place = Arrays.binarySearch(cases, id) - first;
      mask |= place >= 0 && place < BITS ? 1L << place : 0;
    }
    return mask;
  }

  /** How many cases the window has. */
  int size() {
    return Math.min(cases.length - first, BITS);
  }

  /** Row key of the case that the bit of the window stands for. */
  int caseId(int bit) {
    return cases[first + bit];
  }

  /**
   * The cases of the window that the passage belongs to; quickest for passages in the order of the
   * text.
   */
  long of(int start, int end) {
    if (near > 0 && turns.end(near - 1) > start) {
      near = turns.firstEndingAfter(start);
    }
    while (near < ofTurn.length && turns.end(near) <= start) {
      near++;
    }
    long mask = everywhere;
    for (int turn = near; turn < ofTurn.length && turns.body(turn) < end; turn++) {
      mask |= ofTurn[turn];
    }
    for (CaseLink link : spans) {
      Span span = link.span();
      mask |= span != null && span.start() < end && start < span.end() ? mask(link.caseId()) : 0;
    }
    return mask;
  }
}
