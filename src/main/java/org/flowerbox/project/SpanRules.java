package org.flowerbox.project;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.flowerbox.model.Corpus;
import org.flowerbox.model.Refusal;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.TextPart;

/** The texts as a step leaves them, change by change, and whether spans lie well in them. */
final class SpanRules {
  private final Corpus corpus;
  private final Map<Integer, CharSequence> texts = new HashMap<>();
  private final Map<Integer, NavigableMap<Integer, TextPart>> parts = new HashMap<>();

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
    int length = length(source);
    if (span.end() > length) {
      throw new Refusal(
          "the span "
              + span.start()
              + "–"
              + span.end()
              + " lies outside the text, which has "
              + length
              + " characters (UTF-16); give --start and --end within it");
    }
    if (span.length() == 0 && !mayBeEmpty) {
      throw new Refusal("the span is empty; give an --end after --start");
    }
    if (splits(source, span.start(), length) || splits(source, span.end(), length)) {
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
    return texts.computeIfAbsent(source, key -> corpus.text(source(key)));
  }

  private Source source(int key) {
    Source found = corpus.sources().find(key);
    if (found == null) {
      throw missing();
    }
    return found;
  }

  private int length(int source) {
    CharSequence text = texts.get(source);
    return text == null ? source(source).characters() : text.length();
  }

  private boolean splits(int source, int place, int length) {
    if (place == 0 || place == length) {
      return false;
    }
    CharSequence text = texts.get(source);
    if (text != null) {
      return new Span(place, place).splitsCharacter(text);
    }
    TextPart part = part(source, place);
    int within = place - part.start();
    return new Span(within, within).splitsCharacter(part.text());
  }

  /** Reads no more of a long text than the step speaks of, and that once. */
  private TextPart part(int source, int place) {
    NavigableMap<Integer, TextPart> known = parts.computeIfAbsent(source, _ -> new TreeMap<>());
    Map.Entry<Integer, TextPart> before = known.floorEntry(place);
    if (before != null && before.getValue().holds(place)) {
      return before.getValue();
    }
    TextPart read = corpus.part(source(source), place);
    known.put(read.start(), read);
    return read;
  }

  private static Refusal missing() {
    return new Refusal("the source is not in the project any more; choose another");
  }
}
