package org.flowerbox.ui.reader;

import org.flowerbox.model.Corpus;
import org.flowerbox.model.Source;
import org.flowerbox.model.Span;
import org.flowerbox.model.TextPart;
import org.flowerbox.model.Turns;

/**
 * A source as the reader holds it: of a very long one first the part that is shown, soon the whole.
 * Immutable; made off the JavaFX thread, since it reads the text.
 *
 * @param source the source with the revision that the text is of
 * @param text the words that are read
 * @param base where they start in the source, UTF-16; 0 for the whole
 * @param isWhole whether that is all of it; only then can it be coded
 */
record ReaderText(
    Source source, String text, int base, boolean isWhole, Turns turns, Paragraphs paragraphs) {
  /** All of it. */
  static ReaderText whole(Corpus corpus, Source source) {
    return of(corpus, source, new TextPart(0, corpus.text(source), true));
  }

  /** The part around that place; all of it where it is not very long. */
  static ReaderText part(Corpus corpus, Source source, int place) {
    return of(corpus, source, corpus.part(source, place));
  }

  private static ReaderText of(Corpus corpus, Source source, TextPart part) {
    Turns turns = corpus.turns(source.id());
    return new ReaderText(
        source,
        part.text(),
        part.start(),
        part.whole(),
        turns,
        Paragraphs.of(part.text(), part.start(), turns));
  }

  /** What is read of the source. */
  Span span() {
    return new Span(base, base + text.length());
  }
}
