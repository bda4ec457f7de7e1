package org.flowerbox.ui.importing;

import java.util.List;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;

/**
 * A correction that was made last.
 *
 * @param keys the drafts it was made in
 * @param others further drafts that it fits
 */
record Done(DraftCorrection correction, List<Draft.Key> keys, List<Draft.Key> others) {
  static Done of(Wish wish, Snapshot after) {
    return new Done(wish.correction(), wish.keys(), others(wish, after));
  }

  private static List<Draft.Key> others(Wish wish, Snapshot after) {
    return switch (wish.correction()) {
      case DraftCorrection.Included _, DraftCorrection.Named _ -> List.of();
      default ->
          after.byKey().values().stream()
              .filter(draft -> !wish.keys().contains(draft.key()))
              .filter(draft -> draft.fits(wish.correction()))
              .map(Draft::key)
              .toList();
    };
  }
}
