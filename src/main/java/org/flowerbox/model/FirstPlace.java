package org.flowerbox.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the first passage that a step changed something in, so that it can be shown. */
final class FirstPlace {
  private final Corpus before;
  private final Corpus after;
  private final CorpusChange change;

  FirstPlace(Corpus before, Corpus after, CorpusChange change) {
    this.before = before;
    this.after = after;
    this.change = change;
  }

  /** The first in those sources, and those in which a memo was changed. */
  Optional<CorpusChange.Place> in(BitSet sources) {
    List<Memo> memos = memos();
    memos.forEach(memo -> sources.set(memo.source()));
    for (int source = sources.nextSetBit(0); source >= 0; source = sources.nextSetBit(source + 1)) {
      Source now = after.sources().find(source);
      Span span = now == null ? null : place(source, memos);
      if (now != null && span != null) {
        return Optional.of(new CorpusChange.Place(source, within(span, now.characters())));
      }
    }
    return Optional.empty();
  }

  /**
   * Words that were corrected go first: all spans behind them have moved, and none of those is what
   * was done.
   */
  private @Nullable Span place(int source, List<Memo> memos) {
    Span corrected = change.correction(source);
    if (corrected != null) {
      return corrected;
    }
    List<Span> spans = new ArrayList<>();
    for (List<Coding> codings :
        List.of(change.added(source), change.edited(source), change.removed(source))) {
      if (!codings.isEmpty()) {
        spans.add(codings.getFirst().span());
      }
    }
    memos.stream().filter(memo -> memo.source() == source).forEach(memo -> spans.add(memo.span()));
    return spans.stream().min(Span::compareTo).orElse(null);
  }

  /** Memos on passages that are not as they were. */
  private List<Memo> memos() {
    List<Memo> changed = new ArrayList<>();
    if (change.memosChanged()) {
      collect(after, before, changed);
      for (Memo memo : before.memos()) {
        if (memo.isOnPassage() && after.memos().find(memo.id()) == null) {
          changed.add(memo);
        }
      }
    }
    return changed;
  }

  private static void collect(Corpus here, Corpus there, List<Memo> changed) {
    for (Memo memo : here.memos()) {
      if (memo.isOnPassage() && !memo.equals(there.memos().find(memo.id()))) {
        changed.add(memo);
      }
    }
  }

  private static Span within(Span span, int characters) {
    return new Span(Math.min(span.start(), characters), Math.min(span.end(), characters));
  }

  /** What of the text now is between the first and the last difference, whole characters. */
  static Span difference(String before, String after) {
    int most = Math.min(before.length(), after.length());
    int start = 0;
    while (start < most && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    start -= start > 0 && Character.isHighSurrogate(after.charAt(start - 1)) ? 1 : 0;
    int left = 0;
    while (left < most - start
        && before.charAt(before.length() - left - 1) == after.charAt(after.length() - left - 1)) {
      left++;
    }
    int end = after.length() - left;
    boolean inside = end < after.length() && Character.isLowSurrogate(after.charAt(end));
    return new Span(start, inside ? end + 1 : end);
  }
}
