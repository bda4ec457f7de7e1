package org.flowerbox.project;

import java.util.HashMap;
import java.util.Map;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;

/** The texts as a step leaves them, change by change, and whether spans lie well in them. */
final class SpanRules {
  private final Corpus corpus;
  private final Map<Integer, CharSequence> texts = new HashMap<>();

  SpanRules(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The step adds a source. */
  void added(int source, String text) {
    texts.put(source, text);
  }

  /** The step replaces words, so that spans after that lie in another text. */
  void requireCorrection(int source, Span at, String replacement) {
    require(source, at, true);
    StringBuilder text =
        text(source) instanceof StringBuilder changed ? changed : new StringBuilder(text(source));
    texts.put(source, text.replace(at.start(), at.end(), replacement));
  }

  void require(int source, Span span, boolean mayBeEmpty) {
    CharSequence text = text(source);
    if (span.end() > text.length()) {
      throw new Refusal(
          "the span "
              + span.start()
              + "–"
              + span.end()
              + " lies outside the text, which has "
              + text.length()
              + " characters (UTF-16); give --start and --end within it");
    }
    if (span.length() == 0 && !mayBeEmpty) {
      throw new Refusal("the span is empty; give an --end after --start");
    }
    if (span.splitsCharacter(text)) {
      throw new Refusal(
          "the span "
              + span.start()
              + "–"
              + span.end()
              + " cuts a character in two; move its end by one");
    }
  }

  /** Returns if the source is there, without reading its text. */
  void requireSource(int source) {
    if (!texts.containsKey(source) && corpus.sources().find(source) == null) {
      throw missing();
    }
  }

  private CharSequence text(int source) {
    return texts.computeIfAbsent(
        source,
        key -> {
          Source found = corpus.sources().find(key);
          if (found == null) {
            throw missing();
          }
          return corpus.text(found);
        });
  }

  private static Refusal missing() {
    return new Refusal("the source is not in the project any more; choose another");
  }
}
