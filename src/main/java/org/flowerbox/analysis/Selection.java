package org.flowerbox.analysis;

import java.util.Arrays;
import org.flowerbox.model.Codings;

/**
 * The codings of one source that count, with the block and the row they count in. Filled anew for
 * every source; for one thread.
 */
final class Selection {
  private final LayerSet layers;
  private final CodeRows rows;
  private final boolean framed;
  private final boolean[] framing;
  private final Frame[] frames;
  private final boolean allSpeakers;
  private int size;
  private int[] at = new int[64];
  private int[] slots = new int[64];
  private int[] codeRows = new int[64];
  private Codings codings = Codings.NONE;
  private Touch.Speech speech = Touch.Speech.NONE;
  private long cases;
  private long framingCodings;
  private long silenced;

  Selection(LayerSet layers, CodeRows rows, FrequencyRequest request) {
    this.layers = layers;
    this.rows = rows;
    framed = !request.within().isEmpty();
    framing = rows.subtrees(request.within());
    frames = new Frame[layers.size()];
    Arrays.setAll(frames, _ -> new Frame());
    allSpeakers = request.allSpeakers();
  }

  /** Picks the codings that count out of a source's. */
  void fill(Codings ofSource, Touch touch) {
    codings = ofSource;
    size = 0;
    if (at.length < codings.size()) {
      int room = codings.size() + codings.size() / 2;
      at = new int[room];
      slots = new int[room];
      codeRows = new int[room];
    }
    if (framed) {
      frame();
    }
    for (int i = 0; i < codings.size(); i++) {
      int slot = layers.slot(codings.layer(i));
      int row = rows.row(codings.code(i));
      if (slot >= 0 && row >= 0 && isInside(i, slot, row) && isHeard(i, slot, touch)) {
        at[size] = i;
        slots[size] = slot;
        codeRows[size++] = row;
      }
    }
  }

  private void frame() {
    for (Frame frame : frames) {
      frame.clear();
    }
    for (int i = 0; i < codings.size(); i++) {
      int slot = layers.slot(codings.layer(i));
      int row = rows.row(codings.code(i));
      if (slot >= 0 && row >= 0 && framing[row]) {
        frames[slot].add(codings, i);
        framingCodings++;
      }
    }
  }

  private boolean isInside(int i, int slot, int row) {
    return !framed || !framing[row] && frames[slot].overlaps(codings.start(i), codings.end(i));
  }

  private boolean isHeard(int i, int slot, Touch touch) {
    if (allSpeakers) {
      return true;
    }
    speech = Touch.Speech.NONE;
    parts(i, slot, (start, end) -> hear(touch.speech(start, end)));
    boolean counts = speech != Touch.Speech.LEFT_OUT;
    silenced += counts ? 0 : 1;
    return counts;
  }

  private void hear(Touch.Speech heard) {
    speech = heard.compareTo(speech) > 0 ? heard : speech;
  }

  int size() {
    return size;
  }

  int slot(int k) {
    return slots[k];
  }

  int row(int k) {
    return codeRows[k];
  }

  int coder(int k) {
    return codings.coder(at[k]);
  }

  /** The cases of the window that the passage belongs to, in whatever part of it counts. */
  long cases(int k, Touch touch, CaseMasks masks) {
    if (!framed && allSpeakers) {
      return masks.of(codings.start(at[k]), codings.end(at[k]));
    }
    cases = 0;
    parts(
        k,
        (from, to) -> touch.pieces(from, to, (start, end, _, _) -> cases |= masks.of(start, end)));
    return cases;
  }

  /** Tells the parts of the passage that count: all of it, or what lies in the frame. */
  void parts(int k, Frame.Part found) {
    parts(at[k], slots[k], found);
  }

  private void parts(int i, int slot, Frame.Part found) {
    if (framed) {
      frames[slot].cut(codings.start(i), codings.end(i), found);
    } else {
      found.is(codings.start(i), codings.end(i));
    }
  }

  /** How many codings framed those that counted, in all sources so far. */
  long framingCodings() {
    return framingCodings;
  }

  /**
   * How many codings were left out because only interviewers speak in them, in all sources so far.
   */
  long silenced() {
    return silenced;
  }
}
