package org.flowerbox.ui.history;

import java.util.Locale;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * Which steps are shown.
 *
 * @param coder only this one's, "" for everybody's
 * @param kind only of this kind, null for all
 * @param words only those whose summary has these words, whatever their case
 */
record HistoryFilter(String coder, @Nullable StepKind kind, String words) {
  static final HistoryFilter ALL = new HistoryFilter("", null, "");

  boolean shows(LoggedStep step) {
    return (coder.isEmpty() || step.coder().equals(coder))
        && (kind == null || step.kind() == kind)
        && (words.isBlank()
            || step.summary()
                .toLowerCase(Locale.ROOT)
                .contains(words.strip().toLowerCase(Locale.ROOT)));
  }
}
