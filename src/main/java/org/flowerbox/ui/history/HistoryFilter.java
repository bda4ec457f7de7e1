package org.flowerbox.ui.history;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.flowerbox.model.LoggedStep;
import org.flowerbox.model.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * Which steps are shown.
 *
 * @param coder only this one's, "" for everybody's
 * @param kind only of this kind, null for all
 * @param words only those whose summary has these words, whatever their case
 * @param said the summary as it is shown; words are looked for in both
 */
record HistoryFilter(
    String coder, @Nullable StepKind kind, String words, UnaryOperator<String> said) {
  static final HistoryFilter ALL = new HistoryFilter("", null, "");

  HistoryFilter(String coder, @Nullable StepKind kind, String words) {
    this(coder, kind, words, UnaryOperator.identity());
  }

  boolean shows(LoggedStep step) {
    return (coder.isEmpty() || step.coder().equals(coder))
        && (kind == null || step.kind() == kind)
        && (words.isBlank() || has(step.summary()) || has(said.apply(step.summary())));
  }

  private boolean has(String summary) {
    return summary.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
  }
}
