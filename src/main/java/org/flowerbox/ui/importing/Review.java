package org.flowerbox.ui.importing;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.flowerbox.model.Refusal;
import org.flowerbox.ui.common.Words;
import org.flowerbox.work.Draft;
import org.flowerbox.work.DraftCorrection;
import org.jspecify.annotations.Nullable;

/** Drafts as somebody looks through them: which are chosen and which of these is shown. */
final class Review {
  private final Words words;
  private final Corrections corrections;
  private final List<Runnable> listeners = new ArrayList<>();
  private List<Draft.Key> chosen;
  private Draft.Key shown;

  /** A look at drafts, of which there is at least one. */
  Review(Words words, Corrections corrections) {
    this.words = words;
    this.corrections = corrections;
    this.shown = corrections.snapshot().keys().getFirst();
    this.chosen = List.of(shown);
    corrections.listen(this::tell);
  }

  Words words() {
    return words;
  }

  Corrections corrections() {
    return corrections;
  }

  /** Hears when another draft is shown, or anything is other than before. */
  void listen(Runnable listener) {
    listeners.add(listener);
  }

  void forgetListeners() {
    listeners.clear();
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /** Chooses drafts that corrections are for; one of them is shown. */
  void choose(List<Draft.Key> keys, Draft.Key first) {
    chosen = keys.isEmpty() ? List.of(first) : List.copyOf(keys);
    shown = first;
    tell();
  }

  List<Draft.Key> chosen() {
    return chosen;
  }

  boolean isOne() {
    return chosen.size() == 1;
  }

  Draft.Key shownKey() {
    return shown;
  }

  /** The draft that is shown; the first one where that is not there any more. */
  Draft shown() {
    Draft found = corrections.snapshot().find(shown);
    return found != null
        ? found
        : Objects.requireNonNull(
            corrections.snapshot().byKey().values().stream().findFirst().orElse(null));
  }

  /** What all chosen drafts have in common there, null where they differ. */
  <T> @Nullable T common(java.util.function.Function<Draft, T> part) {
    T first = part.apply(shown());
    for (Draft.Key key : chosen) {
      Draft draft = corrections.snapshot().find(key);
      if (draft != null && !part.apply(draft).equals(first)) {
        return null;
      }
    }
    return first;
  }

  /** Corrects the chosen drafts. */
  void correct(DraftCorrection correction, Consumer<Throwable> refused) {
    corrections.correct(chosen, correction, refused);
  }

  /** Corrects the chosen drafts by something that may change again at once. */
  void type(DraftCorrection correction, Consumer<Throwable> refused) {
    corrections.type(chosen, correction, refused);
  }

  String text(String key, Object... arguments) {
    return words.text("importing." + key, arguments);
  }

  /** A number as people of the language write it. */
  String number(long value) {
    return NumberFormat.getIntegerInstance(words.language().locale()).format(value);
  }

  /** Why something was not done. */
  String sentence(Throwable failure) {
    return failure instanceof Refusal refusal
        ? words.refusal(refusal)
        : words.text("common.fault", failure.toString());
  }
}
