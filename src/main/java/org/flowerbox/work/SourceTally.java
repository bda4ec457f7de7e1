package org.flowerbox.work;

import java.util.Arrays;
import java.util.BitSet;
import org.flowerbox.model.Codings;
import org.jspecify.annotations.Nullable;

/** How often each code was given in one source. Immutable. */
final class SourceTally {
  private final Codings codings;
  private final int[] counts;
  private final int total;

  private SourceTally(Codings codings, int[] counts) {
    this.codings = codings;
    this.counts = counts;
    this.total = Arrays.stream(counts).sum();
  }

  /**
   * Counts codings.
   *
   * @param layers row keys of the layers to count; null for all
   */
  static SourceTally of(Codings codings, @Nullable BitSet layers) {
    int[] counts = new int[16];
    for (int i = 0; i < codings.size(); i++) {
      if (layers == null || layers.get(codings.layer(i))) {
        int code = codings.code(i);
        if (code >= counts.length) {
          counts = Arrays.copyOf(counts, Math.max(code + 1, 2 * counts.length));
        }
        counts[code]++;
      }
    }
    return new SourceTally(codings, counts);
  }

  /** Whether it is the count of these. */
  boolean isOf(Codings others) {
    return codings == others;
  }

  int total() {
    return total;
  }

  /** Codes that are gone, whose codings are gone too, have no place there. */
  void addTo(int[] codingsByCode, int[] sourcesByCode) {
    for (int code = 0; code < Math.min(counts.length, codingsByCode.length); code++) {
      codingsByCode[code] += counts[code];
      sourcesByCode[code] += counts[code] > 0 ? 1 : 0;
    }
  }
}
